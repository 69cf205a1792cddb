// Numbers as formats write them in attributes.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace openverslag {

// Nothing when `digits` are anything more or less than one number.
inline std::optional<int> whole_number(std::string_view digits) {
  int number = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return number;
}

}  // namespace openverslag
