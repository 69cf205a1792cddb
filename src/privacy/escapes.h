// The escapes of web addresses.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// "mailto:q%40aa.example" → "mailto:q@aa.example"
std::string without_escapes(std::string_view target);

// There is one in it.
bool has_escapes(std::string_view text);

}  // namespace openverslag
