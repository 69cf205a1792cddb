// The ending of a file's name.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// ".md", in small letters; "" when there is none.
std::string ending_of(std::string_view path);

}  // namespace openverslag
