// Items numbered through a year: "23/01 Apologies", "23/02 Planning".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace openverslag {

// Only when they follow one another are they numbers: "12/03 Overleg" alone is a date.
class SerialNumbers {
 public:
  explicit SerialNumbers(const std::vector<Block>& blocks);

  // How many bytes of the line are such a number; 0: none.
  std::size_t length_in(std::string_view line) const;

 private:
  std::vector<int> years_;  // sorted: what stands before the stroke in numbers that follow another
};

}  // namespace openverslag
