#include "site/alphabet.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/fold.h"
#include "text/letter_case.h"
#include "text/utf8.h"

namespace openverslag {

char32_t first_letter(std::string_view sorted_by) {
  const std::string folded = fold(sorted_by);
  const std::size_t first = folded.find_first_not_of("'\"( ");
  if (first == std::string::npos) return kNoLetter;
  const char32_t letter = code_point_at(folded, first).value;
  return is_letter(letter) ? capital_of(letter) : kNoLetter;
}

std::string letter_label(char32_t letter) {
  if (letter == kNoLetter) return "0–9";
  std::string label;
  append_code_point(label, letter);
  return label;
}

std::string letter_id(char32_t letter) {
  if (letter == kNoLetter) return "0-9";
  if (letter >= U'A' && letter <= U'Z')
    return std::string(1, static_cast<char>(letter - U'A' + U'a'));
  return fmt::format("u{:04x}", static_cast<std::uint32_t>(letter));
}

void sort_by_letter(AlphabeticalIndex& index) {
  std::ranges::stable_sort(index, {}, &IndexEntry::letter);
}

}  // namespace openverslag
