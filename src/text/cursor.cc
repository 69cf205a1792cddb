#include "text/cursor.h"

namespace openverslag {

bool Cursor::eat(std::string_view expected) {
  if (!text_.substr(at_).starts_with(expected)) return false;
  at_ += expected.size();
  return true;
}

void Cursor::skip_blanks() {
  constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
  while (peek() == ' ' || peek() == '\t' || peek() == '\n' ||
         text_.substr(at_).starts_with(kNoBreakSpace)) {
    at_ += peek() == kNoBreakSpace[0] ? kNoBreakSpace.size() : 1;
  }
}

std::optional<Number> Cursor::number() {
  Number number{0, 0};
  while (number.digits <= 4 && at_digit(static_cast<std::size_t>(number.digits))) {
    number.value = number.value * 10 + (peek(static_cast<std::size_t>(number.digits)) - '0');
    ++number.digits;
  }
  if (number.digits == 0 || number.digits > 4) return std::nullopt;
  at_ += static_cast<std::size_t>(number.digits);
  return number;
}

std::string Cursor::word() {
  std::string letters;
  for (; at_letter(); ++at_) letters += static_cast<char>(peek() | 0x20);
  return letters;
}

}  // namespace openverslag
