// Bytes of unknown encoding into UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag {

// Windows-1252 for every byte that is not part of a UTF-8 character, so that a file that mixes
// both comes out right. The five bytes that Windows-1252 leaves open become U+FFFD.
std::string utf8_from_windows_1252(std::string_view bytes);

// `bytes` begin with a byte order mark, which is not kept. Half a surrogate pair becomes U+FFFD.
std::string utf8_from_utf_16(std::string_view bytes);
bool begins_as_utf_16(std::string_view bytes);

// "RTF", "PNG", … for bytes that begin as a file which is no text at all; empty for text.
std::string_view binary_format(std::string_view bytes);

// CRLF and lone CR into LF.
void make_line_ends_plain(std::string& text);

}  // namespace openverslag
