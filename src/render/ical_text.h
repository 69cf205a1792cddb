// Lines of iCalendar (RFC 5545).
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// A value of type TEXT: backslash, semicolon, comma and line ends escaped, without controls.
std::string ical_text(std::string_view text);

// Appends "NAME:value" with CRLF, folded so that no line is longer than 75 octets and no character
// is cut in two.
void append_ical_line(std::string& out, std::string_view name, std::string_view value);

}  // namespace openverslag
