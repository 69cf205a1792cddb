// Puts texts together into the blocks of a Document, for every format.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document.h"
#include "document/place_finder.h"
#include "document/text_builder.h"

namespace openverslag {

// A reader says what the words to come are (`start`), passes the words to `text`, and ends them.
// Paragraph breaks inside make several blocks of the same kind; inside a cell, several paragraphs.
class BlockBuilder {
 public:
  BlockBuilder(Document& document, PlaceFinder& places) : document_(document), places_(places) {}

  TextBuilder& text() { return text_; }

  // A heading, paragraph or list item without its words. Ends the words before it.
  void start(Block block);
  // True when there were words.
  bool end();
  // One is a new line in the text, two in a row begin a new paragraph.
  void line_break();
  void paragraph_break(TextBuilder::OpenMarks open_marks = TextBuilder::OpenMarks::end);
  // A block that is complete.
  void add(Block block);

  void begin_table();
  void begin_row(bool heading);
  void begin_cell();
  // `place`: where the row begins. A row without cells is none.
  void end_row(Place place);
  void end_table();
  bool in_table() const { return in_table_; }
  Table& table() { return table_; }
  std::size_t cells_in_row() const;

  // Bytes of the file that are no words for readers.
  void leave_out(std::size_t begin, std::size_t end);

  Place place(std::size_t offset) { return places_.place(offset); }

 private:
  void emit(Text text);
  void drop_empty_end(Row& row);

  Document& document_;
  PlaceFinder& places_;
  TextBuilder text_;
  Block block_ = Paragraph{};
  Table table_;
  bool in_table_ = false;
  std::size_t empty_ends_ = 0;
};

}  // namespace openverslag
