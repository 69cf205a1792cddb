#include "minutes/word_signs.h"

#include <algorithm>

namespace openverslag {

void WordSigns::add(std::string_view folded, std::uint32_t number) {
  if (folded.empty()) return;
  const std::size_t length = std::min(folded.size(), kLongest);
  Ways& ways = ways_[static_cast<unsigned char>(folded.front()) % kFirsts];
  ways.lengths |= std::uint64_t{1} << length;
  ways.lasts |= std::uint32_t{1} << (folded.back() & 31);
  const auto place = std::ranges::lower_bound(numbers_, number);
  if (place == numbers_.end() || *place != number) numbers_.insert(place, number);
}

bool WordSigns::has(std::uint32_t number) const {
  return std::ranges::binary_search(numbers_, number);
}

}  // namespace openverslag
