#include "document/markdown_table.h"

#include <algorithm>
#include <string>

#include "text/fold.h"

namespace openverslag {

void MarkdownTable::enter(std::size_t columns) {
  is_open_ = true;
  columns_ = columns;
  row_ = 0;
  line_.reset();
  builder_.begin_table();
}

void MarkdownTable::leave() {
  if (!line_) builder_.table() = {};  // not one word in it
  builder_.end_table();
  is_open_ = false;
}

void MarkdownTable::enter_row(bool heading) {
  ++row_;
  cell_ = last_cell_with_words_ = 0;
  if (line_) line_ = next_line(*line_);
  if (line_ && row_ == 2) line_ = next_line(*line_);  // the rule below the heading row
  builder_.begin_row(heading);
}

void MarkdownTable::enter_cell() {
  ++cell_;
  builder_.begin_cell();
}

void MarkdownTable::words_at(std::size_t offset) {
  last_cell_with_words_ = cell_;
  if (!line_) find_rows(offset);
}

// The rows above the first word are empty.
void MarkdownTable::find_rows(std::size_t offset) {
  const auto begin_of_line = [this](std::size_t at) {
    return at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
  };
  line_ = begin_of_line(offset);
  std::size_t line = *line_;
  for (std::size_t row = row_ - 1; row > 0 && line > 0; --row) {
    line = begin_of_line(line - 1);
    if (row == 1 && line > 0) line = begin_of_line(line - 1);
    builder_.table().rows[row - 1].place = builder_.place(content_begin(line));
  }
}

void MarkdownTable::leave_row(std::size_t passed) {
  if (!line_) return builder_.end_row({});
  const std::size_t end = std::min(text_.find('\n', *line_), text_.size());
  std::optional<std::size_t> at = passed;
  if (last_cell_with_words_ == 0) {
    at = content_begin(*line_);
    if (text_.substr(*at).starts_with('|')) ++*at;
  }
  const std::size_t first_to_close = std::max<std::size_t>(last_cell_with_words_, 1);
  for (std::size_t cell = first_to_close; cell <= columns_ && at; ++cell) {
    at = after_pipe(*at, end);
  }
  if (at) read_cells_beyond(*at, end);
  builder_.end_row(builder_.place(content_begin(*line_)));
}

void MarkdownTable::read_cells_beyond(std::size_t begin, std::size_t end) {
  const std::string_view beyond = trim(text_.substr(begin, end - begin));
  if (beyond.empty()) return;
  report_.warning("table-row-too-long", begin, beyond, {std::to_string(columns_)});
  std::optional<std::size_t> next = begin;
  while (next && *next < end) {
    next = after_pipe(begin, end);
    const std::size_t cell_end = next ? *next - 1 : end;
    builder_.begin_cell();
    html_reader_.read_inline(text_.substr(begin, cell_end - begin), begin);
    begin = next.value_or(end);
  }
}

std::optional<std::size_t> MarkdownTable::after_pipe(std::size_t at, std::size_t end) const {
  for (; at < end; ++at) {
    if (text_[at] == '|') return at + 1;
    if (text_[at] == '\\') ++at;
  }
  return std::nullopt;
}

std::size_t MarkdownTable::content_begin(std::size_t line_begin) const {
  return std::min(text_.find_first_not_of(" \t>", line_begin), text_.size());
}

std::size_t MarkdownTable::next_line(std::size_t line_begin) const {
  return std::min(text_.find('\n', line_begin), text_.size() - 1) + 1;
}

}  // namespace openverslag
