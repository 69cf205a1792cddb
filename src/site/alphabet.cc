#include "site/alphabet.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

char first_letter(std::string_view sorted_by) {
  const std::string folded = fold(sorted_by);
  const std::size_t first = folded.find_first_not_of("'\"‘’“”( ");
  const char letter = first == std::string::npos ? kNoLetter : folded[first];
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : kNoLetter;
}

void sort_by_letter(AlphabeticalIndex& index) {
  std::ranges::stable_sort(index, {}, &IndexEntry::letter);
}

}  // namespace openverslag
