#include "privacy/plain_signs.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// The noughts of other scripts, each with nine digits behind it (Unicode, category Nd).
constexpr auto kNoughts =
    std::to_array<char32_t>({0x0660, 0x06F0, 0x07C0,  0x0966,  0x09E6,  0x0A66,  0x0AE6, 0x0B66,
                             0x0BE6, 0x0C66, 0x0CE6,  0x0D66,  0x0E50,  0x0ED0,  0x0F20, 0x1040,
                             0x17E0, 0x1810, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6});

char digit_of(char32_t value) {
  const auto* after = std::ranges::upper_bound(kNoughts, value);
  if (after == kNoughts.begin()) return '\0';
  const char32_t distance = value - *std::prev(after);
  return distance < 10 ? static_cast<char>('0' + distance) : '\0';
}

bool is_dash(char32_t value) {
  return (value >= 0x2010 && value <= 0x2015) || value == 0x2043 || value == 0x2212 ||
         value == 0x02D7 || value == 0xFE58 || value == 0xFE63;
}

}  // namespace

char plain_sign(char32_t value) {
  if (value < 0x80) return '\0';
  if (value >= 0xFF01 && value <= 0xFF5E) return static_cast<char>(value - 0xFF01 + '!');
  if (is_space(value)) return ' ';
  if (is_dash(value)) return '-';
  if (value == 0x00B7 || value == 0x2024 || value == 0x22C5) return '.';
  if (value == 0x2044 || value == 0x2215) return '/';
  if (value == 0xFE6B) return '@';
  return digit_of(value);
}

bool is_unprinted(char32_t value) {
  return value == 0x00AD || (value >= 0x0300 && value <= 0x036F) || value == 0x061C ||
         (value >= 0x180B && value <= 0x180E) || (value >= 0x200B && value <= 0x200F) ||
         (value >= 0x202A && value <= 0x202E) || (value >= 0x2060 && value <= 0x206F) ||
         (value >= 0xFE00 && value <= 0xFE0F) || value == 0xFEFF;
}

PlainSigns with_plain_signs(std::string_view text) {
  PlainSigns plain;
  plain.text.reserve(text.size());
  plain.places.reserve(text.size() + 1);
  const auto add = [&](std::string_view written, std::size_t at) {
    for (std::size_t byte = 0; byte < written.size(); ++byte)
      plain.places.push_back(static_cast<std::uint32_t>(at + byte));
    plain.text += written;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ascii_end = skip_ascii(text, at);
    add(text.substr(at, ascii_end - at), at);
    if (ascii_end == text.size()) break;
    const CodePoint next = code_point_at(text, ascii_end);
    at = ascii_end + next.length;
    if (is_unprinted(next.value)) continue;
    const char sign = plain_sign(next.value);
    add(sign != '\0' ? std::string_view(&sign, 1) : text.substr(ascii_end, next.length), ascii_end);
  }
  plain.places.push_back(static_cast<std::uint32_t>(text.size()));
  return plain;
}

std::string bare_value(std::string_view value) {
  std::string out;
  for (const char letter : fold(with_plain_signs(value).text)) {
    const bool is_beyond = (letter & 0x80) != 0;
    const bool is_digit = letter >= '0' && letter <= '9';
    if (is_beyond || is_digit || (letter >= 'a' && letter <= 'z')) out += letter;
  }
  return out;
}

}  // namespace openverslag
