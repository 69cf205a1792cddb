// Numbers as lists print them: 3, c, C, iii, III.
#pragma once

#include <string>

namespace openverslag {

// `style`: '1', 'a', 'A', 'i' or 'I'. After z comes aa, bb. What has no letter or Roman numeral is
// a plain number.
std::string numeral(int number, char style);

}  // namespace openverslag
