// HTML as words, marks and blocks: whole pages, and what stands inside Markdown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/block_builder.h"
#include "document/file_report.h"
#include "document/html_lists.h"
#include "document/open_elements.h"
#include "document/style_sheet.h"
#include "document/tags.h"

namespace openverslag {

// Reads tags in their printed order and builds no tree: a tree parser moves words that stand
// wrongly in a table, drops some, and takes quadratic time over deep nesting. Nothing but marks,
// breaks and blocks passes; attributes never do, except the target of a link.
class HtmlReader {
 public:
  // In Markdown, tags that are not published stay as words: somebody typed them. In a page they
  // are machinery, and vanish.
  enum class Origin { markdown, page };

  HtmlReader(Origin origin, BlockBuilder& builder, FileReport& report)
      : origin_(origin), builder_(builder), report_(report) {}

  // Words, tags, entities and comments; `offset` of `html` in the file.
  void read(std::string_view html, std::size_t offset);
  // Ends lists and tables that are still open.
  void finish();
  // A part of a text: paragraphs, line breaks and marks, but no blocks.
  void read_inline(std::string_view html, std::size_t offset);
  // Elements that were begun in such a part end with it.
  void end_inline();

  // Words at `offset` of the file, between the tags of what was read last: those that nobody sees
  // are left out and reported. `printed`: as many bytes of the file.
  void take_words(std::string_view words, std::size_t offset, std::size_t printed);

  // What was left out last, when nothing comes after it.
  void report_unseen();

  // The words of the last <title>.
  const std::string& title() const { return title_; }

 private:
  void read_styles();
  void read_style(std::size_t begin, std::size_t end, std::size_t offset);
  std::size_t read_markup(std::size_t at);
  std::size_t read_comment(std::size_t at);
  std::size_t read_declaration(std::size_t at);
  std::size_t read_tag_at(std::size_t at);
  std::size_t read_left_out(const Tag& tag, std::size_t at);
  std::size_t element_end(const Tag& tag, std::size_t from);
  bool holds_title(const Tag& tag, std::size_t at);
  std::size_t plain_end(std::size_t at) const;
  void words(std::size_t begin, std::size_t end);
  bool is_published(const Tag& tag) const;
  void apply(const Tag& tag);
  void apply_mark(const Tag& tag);
  void apply_block(const Tag& tag);
  void apply_table(const Tag& tag);
  void apply_image(const Tag& tag);
  Unseen unseen_at(std::size_t offset);
  void leave_out_embedded(const Tag& tag);
  void apply_caption(const Tag& tag);
  void begin_row(const Tag& tag);
  void begin_cell(const Tag& tag);
  void fill_columns();
  void end_row();
  Block shape() const;
  std::size_t offset_of(const Tag& tag) const;
  bool is_known_unclosed(std::string_view name) const;

  Origin origin_;
  BlockBuilder& builder_;
  FileReport& report_;
  std::string title_;

  StyleSheet styles_;
  OpenElements open_;
  std::size_t block_depth_ = 0;  // of open_, where a part of a text began
  Unseen unseen_ = Unseen::no;   // why the words were left out that are to be reported
  std::string unseen_words_;
  bool has_told_ground_ = false;  // of a rule that is not understood
  std::size_t unseen_offset_ = 0;

  std::string_view html_;   // being read
  std::size_t offset_ = 0;  // of html_ in the file
  bool makes_blocks_ = true;
  std::vector<std::string> unclosed_;  // names whose end is not to be found in html_

  HtmlLists lists_;
  int quotes_ = 0;
  int articles_ = 0;  // <main> and <article>: a <header> in there is no chrome
  int preformatted_ = 0;
  int raised_ = 0;  // <sup>
  int tables_ = 0;  // tables in cells are read as their words
  bool in_row_ = false;
  bool has_data_cell_ = false;
  std::size_t row_offset_ = 0;
  std::size_t columns_to_fill_ = 0;  // by colspan
};

}  // namespace openverslag
