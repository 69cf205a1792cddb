// Capitals of ASCII made small.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// With the letters A–Z small; bytes beyond ASCII as they are.
void append_in_small_letters(std::string& out, std::string_view text);

}  // namespace openverslag
