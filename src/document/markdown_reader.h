// What a Markdown parser comes upon, made into blocks with their places and printed markers.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/block_builder.h"
#include "document/file_report.h"
#include "document/html_reader.h"
#include "document/markdown_table.h"

namespace openverslag {

// The parser calls these in reading order, with words that lie in the text itself (`view`s into
// it), from which places follow. What it leaves out, the printed numbers of list items above all,
// is looked up between the words.
class MarkdownReader {
 public:
  // `begin`: where the words begin, after front matter.
  MarkdownReader(std::string_view text, std::size_t begin, BlockBuilder& builder,
                 FileReport& report);

  void enter_quote();
  void leave_quote();
  void enter_list(bool ordered);
  void leave_list();
  void enter_item(std::optional<bool> ticked);
  void leave_item();
  void enter_heading(int level);
  void enter_paragraph();
  void leave_words();  // of a heading or paragraph
  void enter_code();
  void leave_code();
  void enter_html();
  void leave_html();
  void enter_table(std::size_t columns);
  void leave_table();
  void enter_rows(bool heading);
  void enter_row();
  void leave_row();
  void enter_cell();

  void enter_mark(MarkKind kind);
  void leave_mark(MarkKind kind);
  void enter_link(std::string target);
  void leave_link();
  void enter_image(const std::string& target);

  void words(std::string_view words);
  void entity(std::string_view entity);
  void html(std::string_view html);
  void code(std::string_view code);
  void new_line();
  void line_break();

  void finish();

 private:
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  // A quote or a list item.
  struct Container {
    bool is_item = false;
    bool is_used = false;  // its marker has been printed
    std::optional<bool> ticked;
    std::size_t marker = 0;  // in text_
    std::size_t marker_size = 0;
  };

  bool lies_in_text(std::string_view words) const;
  std::size_t pass(std::string_view words);
  std::string_view find_marker();
  std::string marker_of(const Container& item) const;
  Block shape();
  void begin_block();
  void end_words();
  void settle_item();
  Container* open_item();
  void read_html_line(std::string_view html, std::size_t offset);

  std::string_view text_;
  std::size_t passed_;  // in text_: after the last words or list marker
  bool is_after_marker_ = true;
  BlockBuilder& builder_;
  FileReport& report_;
  HtmlReader html_reader_;
  MarkdownTable table_;
  std::vector<Container> containers_;
  std::vector<bool> lists_;  // ordered or not
  bool is_heading_row_ = false;
  bool is_in_code_ = false;
  bool is_in_html_ = false;
  bool has_open_html_ = false;  // a list or table of HTML may go on in the next block of HTML
  bool is_link_open_ = false;
  std::string collected_;  // code, or HTML that is not whole yet
  std::size_t collected_offset_ = 0;
};

}  // namespace openverslag
