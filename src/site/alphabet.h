// Names in the order of the alphabet, each under a letter.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// For names that begin with no letter; before all letters.
constexpr char32_t kNoLetter = U'0';

// A capital without accents, the first behind quotes and opening brackets, of whatever script, or
// kNoLetter. Those of other scripts come behind 'Z'.
char32_t first_letter(std::string_view sorted_by);

// "0–9", "A", "Ж".
std::string letter_label(char32_t letter);
// In addresses and ids: "0-9", "a", "u0416".
std::string letter_id(char32_t letter);

struct IndexEntry {
  char32_t letter;
  std::uint32_t name;  // index in a vector of the archive
};
using AlphabeticalIndex = std::vector<IndexEntry>;

// By letter; the order within a letter stays.
void sort_by_letter(AlphabeticalIndex& index);

}  // namespace openverslag
