// Numbers in dates and times.
#pragma once

#include <string>

namespace openverslag {

// At least `width` digits, zeros before them: 7 of width 2 is "07".
inline void append_digits(std::string& out, unsigned number, unsigned width) {
  if (width > 1 || number > 9) append_digits(out, number / 10, width > 0 ? width - 1 : 0);
  out += static_cast<char>('0' + number % 10);
}

}  // namespace openverslag
