// A text in the plainest signs there are, so that a value is known however it is typed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// One blank for each no-break or thin space, one hyphen for each dash, ASCII for digits of every
// script and for wide letters; what takes no place on paper (joiners, soft hyphens, marks of
// direction, accents of their own) is left out.
struct PlainSigns {
  std::string text;
  std::vector<std::uint32_t> places;  // where each byte stood, and the end
};

PlainSigns with_plain_signs(std::string_view text);

// The letters and digits alone, in small letters: the same value written otherwise is the same
// value.
std::string bare_value(std::string_view value);

// What stands for a character beyond ASCII; 0: nothing else does.
char plain_sign(char32_t value);

// It takes no place on paper.
bool is_unprinted(char32_t value);

}  // namespace openverslag
