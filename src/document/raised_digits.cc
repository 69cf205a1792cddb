#include "document/raised_digits.h"

#include <algorithm>
#include <array>

namespace openverslag {

std::string raised_digits(std::string_view words) {
  constexpr std::array<std::string_view, 10> kRaised = {"⁰", "¹", "²", "³", "⁴",
                                                        "⁵", "⁶", "⁷", "⁸", "⁹"};
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  if (!std::ranges::all_of(words, is_digit)) return std::string(words);
  std::string out;
  for (const char digit : words) out += kRaised[static_cast<std::size_t>(digit - '0')];
  return out;
}

}  // namespace openverslag
