// Reads numbers and words off a text, from left to right.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

struct Number {
  int value;
  int digits;
};

// A copy is a place to come back to.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  // 0 at the end.
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  bool at_digit(std::size_t ahead = 0) const { return is_digit(peek(ahead)); }
  bool at_letter() const { return is_letter(peek()); }

  bool eat(std::string_view expected);
  // Blanks, line ends and no-break spaces.
  void skip_blanks();
  // One to four digits that no further digit follows.
  std::optional<Number> number();
  // The ASCII letters here, in lower case; empty when there are none.
  std::string word();

  static bool is_digit(char each) { return each >= '0' && each <= '9'; }
  static bool is_letter(char each) { return (each | 0x20) >= 'a' && (each | 0x20) <= 'z'; }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace openverslag
