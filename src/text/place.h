// Where words stand in a file.
#pragma once

#include <compare>
#include <cstdint>

namespace openverslag {

// Both count from 1; columns count bytes. Line 0: the file as a whole.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  auto operator<=>(const Place&) const = default;
};

}  // namespace openverslag
