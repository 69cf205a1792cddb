// Digits that are printed above the line.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// "6" as "⁶", so that "10" with a raised 6 is no 106, and a telephone number with the mark of a
// note behind it has no digit more. Words with anything but digits in them stay.
std::string raised_digits(std::string_view words);

}  // namespace openverslag
