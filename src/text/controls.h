// Characters that are nothing to print, and the one that every output writes in their place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag {

// C0 (but for tab, line end and return), DEL, C1 and the noncharacters. HTML and XML forbid them,
// programs that read JSON, tables or calendars stumble over them, and to a terminal they are
// orders. They are no words of the record: where one stood, pages, feeds, data and calendars alike
// show U+FFFD. The source file is offered as it is.
inline constexpr std::string_view kShownForControl = "\xEF\xBF\xBD";

inline constexpr char kControlLeadBytes[] =
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19"
    "\x1A\x1B\x1C\x1D\x1E\x1F\x7F\xC2\xEF\xF0\xF1\xF2\xF3\xF4";
// What such a character may begin with, for a ByteSet; other characters do too.
inline constexpr std::string_view kControlLeads{kControlLeadBytes, sizeof kControlLeadBytes - 1};

// Appends the first byte of `text`, which is UTF-8 and not empty; or what is shown for the control
// that it begins with. How many bytes of `text` are done.
std::size_t append_shown(std::string& out, std::string_view text);

bool has_controls(std::string_view text);
std::string without_controls(std::string_view text);

}  // namespace openverslag
