// Dates that no calendar has: "31 februari 2023", "2023-13-04".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace openverslag {

struct ImpossibleDate {
  std::size_t begin, end;  // bytes in the text
};

// The first that is written as find_date would read it, and cannot be.
std::optional<ImpossibleDate> find_impossible_date(std::string_view text);

}  // namespace openverslag
