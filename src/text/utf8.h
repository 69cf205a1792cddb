// UTF-8 text one code point at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag {

struct CodePoint {
  char32_t value;
  std::size_t length;  // bytes
};

// Of a byte that begins no code point: U+FFFD, one byte long. `at` is below text.size().
CodePoint code_point_at(std::string_view text, std::size_t at);
// The one that ends just before `end`, which is not 0.
CodePoint code_point_before(std::string_view text, std::size_t end);

void append_code_point(std::string& out, char32_t value);

// The first place from `at` on that holds no ASCII, or the end.
std::size_t skip_ascii(std::string_view text, std::size_t at);

// Where the first byte stands that is not UTF-8; npos when all of it is.
std::size_t find_invalid_utf8(std::string_view text);

// White space of every kind: no-break, thin, ideographic, line and paragraph separators. What joins
// letters or lets a line end amid them (U+200B, U+2060, U+FEFF) is none: it takes no place.
bool is_space(char32_t value);
// Combining marks belong to the letter before them, and count as letters.
bool is_letter(char32_t value);
// A letter without case counts as a capital.
bool is_capital(char32_t value);
// C0 (but for tab, line end and return), DEL, C1 and the noncharacters: nothing to print. What
// stands in their place is in text/controls.h.
bool is_control(char32_t value);

// How many code points there are.
std::size_t length_in_characters(std::string_view text);
// How many columns of a terminal the code point takes: 0, 1 or 2.
int columns_of(char32_t value);

}  // namespace openverslag
