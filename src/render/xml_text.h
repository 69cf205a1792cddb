// Text that XML can hold, however hostile.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// Without the characters that XML 1.0 has no place for: control characters, U+FFFE and U+FFFF.
std::string xml_characters(std::string_view text);

// The same, with every sign of markup as a numeric reference, as the RSS Profile wants it in
// titles: readers disagree on whether "&lt;" there is markup.
std::string character_data(std::string_view text);

}  // namespace openverslag
