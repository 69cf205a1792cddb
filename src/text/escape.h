// Making text safe inside HTML and Markdown, and saying which addresses may be linked to.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// For element content and double-quoted attributes. Control characters that HTML forbids become
// U+FFFD.
std::string escape_html(std::string_view text);
void append_escaped_html(std::string& out, std::string_view text);

// For one line of Markdown, in a heading or a cell of a table: read again, it is `text`.
std::string escape_markdown(std::string_view text);

// http, https, mailto, tel, or relative without a scheme; never javascript:, data:, vbscript:,
// however disguised (case, blanks, control characters, entities already decoded).
bool is_safe_link(std::string_view target);

}  // namespace openverslag
