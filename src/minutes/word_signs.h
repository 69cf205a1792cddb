// Words to look for in all words of a record.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace openverslag {

// They are known by their numbers (minutes/name_marks). To make the number of a word takes longer
// than to read it, and nearly no word begins and ends as one of these does: three quarters of what
// a look at all words took.
class WordSigns {
 public:
  void add(std::string_view folded, std::uint32_t number);

  // Might a word of letters and digits of ASCII be one, by its first letter (small), its last and
  // its length in bytes?
  bool may_have(char first, char last, std::size_t length) const {
    const Ways& ways = ways_[static_cast<unsigned char>(first) % kFirsts];
    return (ways.lengths >> std::min(length, kLongest) & ways.lasts >> (last & 31) & 1) != 0;
  }
  bool has(std::uint32_t number) const;

 private:
  static constexpr std::size_t kLongest = 63;  // and what is longer
  static constexpr std::size_t kFirsts = 128;

  // Of those with one first letter: a bit for each.
  struct Ways {
    std::uint64_t lengths = 0;
    std::uint32_t lasts = 0;  // by their last five bits
  };

  std::array<Ways, kFirsts> ways_{};    // by first letter
  std::vector<std::uint32_t> numbers_;  // sorted
};

}  // namespace openverslag
