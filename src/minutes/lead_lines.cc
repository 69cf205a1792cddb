#include "minutes/lead_lines.h"

#include <algorithm>

#include "minutes/item_head.h"
#include "minutes/rich_text.h"

namespace openverslag {

std::size_t first_line_end(const Text& text) {
  const std::size_t end = std::min(text.plain.find('\n'), text.plain.size());
  const bool number = end < text.plain.size() && text.plain[0] >= '0' && text.plain[0] <= '9' &&
                      read_item_number(std::string_view(text.plain).substr(0, end));
  return number ? std::min(text.plain.find('\n', end + 1), text.plain.size()) : end;
}

bool may_begin_with_number(std::string_view line) {
  const std::size_t digit = line.find_first_of("0123456789");
  constexpr std::size_t kLongestPrefix = 12;
  if (digit == std::string_view::npos || digit > kLongestPrefix) return false;
  const bool code = digit == 2 && line[1] == '.' && line[0] >= 'A' && line[0] <= 'Z';
  return digit == 0 || code || line[digit - 1] == ' ';
}

bool is_title_block(const Text& text) {
  const auto lines = std::count(text.plain.begin(), text.plain.end(), '\n');
  return lines > 0 && lines < 3 && text.plain.size() <= kLongestTitle &&
         !text.plain.ends_with('.') && text.plain.find(':') == std::string::npos &&
         !(text.plain[0] >= '0' && text.plain[0] <= '9');
}

std::size_t bold_end(const Text& text) {
  for (const Mark& mark : text.marks) {
    if (mark.kind == MarkKind::bold && mark.begin == 0) return mark.end;
  }
  return 0;
}

bool is_bold_line(const Text& text, std::size_t end) {
  const std::size_t bold = bold_end(text);
  if (bold == 0) return false;
  const std::string_view line = std::string_view(text.plain).substr(0, end);
  const bool to_colon = bold < end && line.find_first_not_of(": ", bold) == line.npos;
  return to_colon || is_bold(slice(text, 0, end));
}

bool is_in_capitals(std::string_view line) {
  constexpr std::size_t kLongest = 60;  // bytes
  constexpr std::ptrdiff_t kFewest = 4;
  if (line.size() > kLongest) return false;
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const std::size_t colon = line.find(':');
  return std::ranges::none_of(line, is_small) &&
         std::ranges::count_if(line, is_capital) >= kFewest &&
         (colon == line.npos || colon + 1 == line.size());
}

}  // namespace openverslag
