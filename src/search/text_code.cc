#include "search/text_code.h"

#include <array>

#include "text/json_writer.h"

namespace openverslag {

namespace {

constexpr std::uint32_t kLeading = 30;

constexpr std::string_view kDigits =
    "#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`"
    "abcdefghijklmnopqrstuvwxyz{|}~";
static_assert(kDigits.size() == kOneDigit + kLeading);
static_assert(kTwoDigits == kOneDigit * (kLeading + 1));

// Both are line ends in the scripts of old browsers.
constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";
constexpr std::string_view kParagraphSeparator = "\xE2\x80\xA9";

void replace_all(std::string& text, std::size_t from, std::string_view what,
                 std::string_view with) {
  for (std::size_t at = text.find(what, from); at != std::string::npos; at = text.find(what, at)) {
    text.replace(at, what.size(), with);
  }
}

}  // namespace

void append_number(std::string& out, std::uint32_t number) {
  if (number < kOneDigit) {
    out += kDigits[number];
    return;
  }
  std::array<char, 8> digits;
  std::size_t count = 0;
  digits[count++] = kDigits[number % kOneDigit];
  // A number with fewer digits is meant as such: no leading digit is 0 but means one more.
  for (number = number / kOneDigit - 1;; number = number / kLeading - 1) {
    digits[count++] = kDigits[kOneDigit + number % kLeading];
    if (number < kLeading) break;
  }
  while (count > 0) out += digits[--count];
}

char bit_digit(std::uint32_t bits) { return kDigits[bits]; }

void append_signed(std::string& out, std::int64_t number) {
  append_number(out, static_cast<std::uint32_t>(number < 0 ? -2 * number - 1 : 2 * number));
}

std::vector<std::uint32_t> read_numbers(std::string_view digits) {
  std::vector<std::uint32_t> numbers;
  std::uint32_t leading = 0;
  for (const char each : digits) {
    const auto digit = static_cast<std::uint32_t>(kDigits.find(each));
    if (digit >= kOneDigit) {
      leading = leading * kLeading + digit - kOneDigit + 1;
    } else {
      numbers.push_back(leading * kOneDigit + digit);
      leading = 0;
    }
  }
  return numbers;
}

void append_script_text(std::string& out, std::string_view text) {
  const std::size_t from = out.size();
  append_json_text(out, text);
  if (text.find("\xE2\x80") == text.npos) return;
  replace_all(out, from, kLineSeparator, "\\u2028");
  replace_all(out, from, kParagraphSeparator, "\\u2029");
}

}  // namespace openverslag
