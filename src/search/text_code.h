// Numbers as characters that may stand in a string of a script just as they are.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// The digits are the printable ASCII characters from '#' on, without '<' and '\'. The last digit of
// a number is one of the first 60; those before it, most significant first, are of the other 30. So
// 59 takes one character, 1,859 two, 55,859 three. '!' and ' ' are no digits: they part things.
inline constexpr std::uint32_t kOneDigit = 60;
inline constexpr std::uint32_t kTwoDigits = 1'860;  // the first number that takes three

void append_number(std::string& out, std::uint32_t number);
// Signed, small ones short: 0, -1, 1, -2, …
void append_signed(std::string& out, std::int64_t number);
// One character for six bits; among the digits of the others it cannot be told from a number.
char bit_digit(std::uint32_t bits);
// What was appended by append_number.
std::vector<std::uint32_t> read_numbers(std::string_view digits);

// A string of JSON that may stand in a script: also without the line separators of Unicode.
void append_script_text(std::string& out, std::string_view text);

}  // namespace openverslag
