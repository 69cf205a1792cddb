// Words between markup, as a reader sees them.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// A line of Markdown or HTML without tags, comments and signs of emphasis, entities decoded, and
// the escapes of TOML ("\\u0035").
std::string without_markup(std::string_view line);

// Personal data shows in it only when the markup is taken out: "123<b>45</b>6782".
bool is_spelled_with_markup(std::string_view line);

}  // namespace openverslag
