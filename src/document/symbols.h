// Signs of the fonts of pictures that Word documents use (Wingdings, Symbol).
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// `code`: hexadecimal, "F0FE". Of a sign that has no letter or name of its own: a box.
std::string symbol(std::string_view code);

}  // namespace openverslag
