// Where the words of a text begin and end.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace openverslag {

inline constexpr char32_t kCurlyApostrophe = 0x2019;

struct WordBounds {
  std::size_t begin, end;
  bool ascii;  // no byte beyond 127
};

// The first word at or after `at`. Apostrophes, hyphens, periods and commas inside it belong to it
// ("boa's", "a.s", "1,5"), a period at its end does not.
std::optional<WordBounds> next_word(std::string_view text, std::size_t at);

}  // namespace openverslag
