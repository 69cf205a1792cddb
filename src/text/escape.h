// Making text safe inside HTML, and saying which addresses may be linked to.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// For element content and double-quoted attributes. Control characters that HTML forbids become
// U+FFFD.
std::string escape_html(std::string_view text);
void append_escaped_html(std::string& out, std::string_view text);

// http, https, mailto, tel, or relative without a scheme; never javascript:, data:, vbscript:,
// however disguised (case, blanks, control characters, entities already decoded).
bool is_safe_link(std::string_view target);

}  // namespace openverslag
