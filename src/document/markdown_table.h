// The rows of a Markdown table: their places, and the cells that stand beyond the heading row.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/block_builder.h"
#include "document/file_report.h"
#include "document/html_reader.h"

namespace openverslag {

// A Markdown parser gives words only, and drops what stands beyond the last column. Every row is a
// line, so that one word tells where all rows of its table are.
class MarkdownTable {
 public:
  MarkdownTable(std::string_view text, BlockBuilder& builder, FileReport& report,
                HtmlReader& html_reader)
      : text_(text), builder_(builder), report_(report), html_reader_(html_reader) {}

  bool is_open() const { return is_open_; }
  void enter(std::size_t columns);
  void leave();
  void enter_row(bool heading);
  // `passed`: after the last words of the row.
  void leave_row(std::size_t passed);
  void enter_cell();
  // Words of the present cell stand here.
  void words_at(std::size_t offset);

 private:
  void find_rows(std::size_t offset);
  std::size_t content_begin(std::size_t line_begin) const;
  std::size_t next_line(std::size_t line_begin) const;
  std::optional<std::size_t> after_pipe(std::size_t at, std::size_t end) const;
  void read_cells_beyond(std::size_t begin, std::size_t end);

  std::string_view text_;
  BlockBuilder& builder_;
  FileReport& report_;
  HtmlReader& html_reader_;
  bool is_open_ = false;
  std::size_t columns_ = 0;
  std::size_t row_ = 0;   // counted from 1
  std::size_t cell_ = 0;  // counted from 1
  std::size_t last_cell_with_words_ = 0;
  std::optional<std::size_t> line_;  // where the line of the row begins
};

}  // namespace openverslag
