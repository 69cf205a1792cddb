// Names in the order of the alphabet, each under a letter.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace openverslag {

// For names that begin with no letter; before all letters.
constexpr char kNoLetter = '0';

// 'A' to 'Z' without accents and opening quotes, or kNoLetter.
char first_letter(std::string_view sorted_by);

struct IndexEntry {
  char letter;
  std::uint32_t name;  // index in a vector of the archive
};
using AlphabeticalIndex = std::vector<IndexEntry>;

// By letter; the order within a letter stays.
void sort_by_letter(AlphabeticalIndex& index);

}  // namespace openverslag
