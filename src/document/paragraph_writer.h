// What a word processor prints, put into the blocks of a Document one paragraph at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "document/block_builder.h"
#include "document/file_report.h"

namespace openverslag {

inline constexpr std::string_view kBullet = "-";

// What a paragraph is, apart from its words.
struct ParagraphShape {
  int heading = 0;     // 1 to 6; 0: none
  int list_depth = 0;  // from 1; 0: in no list
  std::string number;  // printed before the words: "2.1", "a)", kBullet
};

struct RunMarks {
  bool bold = false;
  bool italic = false;
  bool strike = false;

  bool operator==(const RunMarks&) const = default;
};

class ParagraphWriter {
 public:
  ParagraphWriter(Document& document, Diagnostics& diagnostics);

  void begin(const ParagraphShape& shape);
  void end();

  void set_marks(RunMarks marks);
  void words(std::string_view words);
  void line_break() {
    builder_.line_break();
    line_.clear();
  }
  // The words that a tab is: a wide blank between columns, "Anna Aa", "Gemeente X", so that they
  // stay apart; a plain one behind a label or a number.
  std::string_view tab() const;
  void paragraph_break() { builder_.paragraph_break(TextBuilder::OpenMarks::go_on); }
  // One that may not be followed is reported, and is words only.
  void open_link(std::string_view target);
  void close_link();

  // Tables in cells are read as their words.
  void begin_table();
  void begin_row(bool heading);
  void begin_cell();
  void empty_cells(std::size_t count);  // covered by a merged one
  void end_row();
  void end_table();
  bool in_table() const { return tables_ > 0; }

  std::uint32_t paragraphs() const { return paragraphs_; }

  // About the paragraph at hand.
  void note(std::string_view rule, std::string_view word);
  // These words were left out; how many is told, never which.
  void warn_blackened(std::string_view words);
  // These were, too.
  void warn_white(std::string_view words);

 private:
  void print_number();
  // What stands before the first paragraph is told at it.
  std::size_t offset() const {
    return offset_in_paragraph(paragraphs_ == 0 ? 0 : paragraphs_ - 1, column_);
  }
  bool is_bullet() const { return shape_.number == kBullet; }

  PlaceFinder places_ = PlaceFinder::of_paragraphs();
  BlockBuilder builder_;
  FileReport report_;
  ParagraphShape shape_;
  RunMarks marks_;
  std::string line_;  // its first words
  bool in_link_ = false;
  int tables_ = 0;
  std::uint32_t row_paragraph_ = 0;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t column_ = 0;
};

}  // namespace openverslag
