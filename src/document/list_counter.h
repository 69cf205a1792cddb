// The numbers that a list of several levels prints.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace openverslag {

inline constexpr std::size_t kListLevels = 10;

// How a level is numbered.
struct ListLevel {
  int start = 1;
  char style = '1';     // as in numerals.h; '0': 01, 02; '-': a bullet; ' ': no number
  std::string pattern;  // "%1.%2)": %2 is the number of the second level
  // The level, from 1, whose items make this one begin again; 0: none, by default each above it.
  std::optional<int> restarts_after;
  bool plain_digits = false;  // of the levels above it, too
};

using ListLevels = std::array<ListLevel, kListLevels>;

class ListCounter {
 public:
  // The next item at `level`, from 0: what is printed before it, kBullet or "". `number`: the one
  // it gets, when that is not the next.
  std::string next(const ListLevels& levels, std::size_t level,
                   std::optional<int> number = std::nullopt);
  // The next item at `level` is the first again.
  void restart(std::size_t level) { numbers_[level].reset(); }

 private:
  std::string printed(const ListLevels& levels, std::size_t level) const;

  std::array<std::optional<int>, kListLevels> numbers_;
};

}  // namespace openverslag
