#include "document/numerals.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace openverslag {
namespace {

constexpr int kLetters = 26;
constexpr int kMostTimes = 30;  // that a letter is repeated

std::string roman(int number) {
  constexpr std::pair<int, std::string_view> kSigns[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string out;
  for (const auto& [value, sign] : kSigns) {
    for (; number >= value; number -= value) out += sign;
  }
  return out;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

std::string letters(int number) {
  const auto times = static_cast<std::size_t>((number - 1) / kLetters + 1);
  return std::string(times, static_cast<char>('a' + (number - 1) % kLetters));
}

}  // namespace

std::string numeral(int number, char style) {
  const bool is_letter = number >= 1 && number <= kLetters * kMostTimes;
  const bool is_roman = number >= 1 && number < 4000;
  if (style == 'a' && is_letter) return letters(number);
  if (style == 'A' && is_letter) return upper(letters(number));
  if (style == 'i' && is_roman) return roman(number);
  if (style == 'I' && is_roman) return upper(roman(number));
  return std::to_string(number);
}

}  // namespace openverslag
