#include "minutes/listed_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace openverslag {
namespace {

// Does " 2. " part a list: behind a semicolon, or between sentences? "Art. 2. van de wet" goes on.
bool parts_list(std::string_view text, std::size_t marker, std::size_t end) {
  const char before = text[marker - 1];
  const char next = end < text.size() ? text[end] : '\0';
  return before == ';' || (before == '.' && (next < 'a' || next > 'z'));
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> listed_parts(std::string_view text,
                                                              std::size_t begin, std::size_t stop) {
  std::vector<std::pair<std::size_t, std::size_t>> parts;
  if (!text.substr(begin).starts_with("1. ")) return parts;
  std::size_t number = 1;
  for (std::size_t at = begin + 3; at < stop;) {
    const std::string next = fmt::format(" {}. ", ++number);
    std::size_t marker = text.find(next, at);
    while (marker < stop && !parts_list(text, marker, marker + next.size()))
      marker = text.find(next, marker + 1);
    parts.emplace_back(at, std::min(marker, stop));
    at = marker < stop ? marker + next.size() : stop;
  }
  return parts;
}

std::size_t marker_length(std::string_view line) {
  constexpr std::size_t kMostDigits = 2;
  std::size_t length = std::min(line.find_first_not_of("0123456789"), line.size());
  if (length > kMostDigits) return 0;
  if (length == 0 && !line.empty() && line[0] >= 'a' && line[0] <= 'z') length = 1;
  const std::string_view rest = line.substr(length);
  const bool marks = length > 0 && (rest.starts_with(". ") || rest.starts_with(") "));
  return marks ? length + 2 : 0;
}

}  // namespace openverslag
