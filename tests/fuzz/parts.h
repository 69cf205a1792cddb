// One input of a fuzz target as several parts of a file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag::test {

// Between the NULs of `bytes`; "" when there are not that many.
inline std::string part(std::string_view bytes, std::size_t index) {
  for (; index > 0; --index) {
    const std::size_t end = bytes.find('\0');
    bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
  }
  return std::string(bytes.substr(0, bytes.find('\0')));
}

}  // namespace openverslag::test
