#include "minutes/text_cutter.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/fold.h"

namespace openverslag {
namespace {

bool is_line_break(const Text& text, std::size_t offset) {
  auto mark = std::lower_bound(text.marks.begin(), text.marks.end(), offset,
                               [](const Mark& each, std::size_t at) { return each.begin < at; });
  for (; mark != text.marks.end() && mark->begin == offset; ++mark) {
    if (mark->kind == MarkKind::line_break) return true;
  }
  return false;
}

void add_mark(const Mark& mark, std::size_t begin, std::size_t end, Text& piece) {
  const std::size_t from = std::max<std::size_t>(mark.begin, begin);
  const std::size_t to = std::min<std::size_t>(mark.end, end);
  const bool is_empty = mark.begin == mark.end && mark.begin >= begin;
  if (from >= to && !is_empty) return;
  piece.marks.push_back({mark.kind, static_cast<std::uint32_t>(from - begin),
                         static_cast<std::uint32_t>(to - begin), mark.target});
}

}  // namespace

TextCutter::TextCutter(const Text& text)
    : text_(text), line_place_(text.place), newline_(text.plain.find('\n')) {}

Text TextCutter::cut(std::size_t begin, std::size_t end) {
  const std::string_view plain = text_.plain;
  const std::string_view words = trim(plain.substr(begin, end - begin));
  if (!words.empty()) begin = static_cast<std::size_t>(words.data() - plain.data());
  end = begin + words.size();
  Text piece{std::string(words), {}, place(begin)};
  while (first_ < text_.marks.size() && text_.marks[first_].end < begin) ++first_;
  for (std::size_t index = first_; index < text_.marks.size(); ++index) {
    if (text_.marks[index].begin >= end) break;
    add_mark(text_.marks[index], begin, end, piece);
  }
  return piece;
}

Place TextCutter::place(std::size_t offset) {
  for (; newline_ < offset; newline_ = text_.plain.find('\n', newline_ + 1)) {
    if (is_line_break(text_, newline_)) continue;
    line_place_ = {line_place_.line + 1, 1};
    line_begin_ = newline_ + 1;
  }
  return {line_place_.line, line_place_.column + static_cast<std::uint32_t>(offset - line_begin_)};
}

}  // namespace openverslag
