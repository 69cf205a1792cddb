#include "privacy/signs.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "text/byte_bits.h"

namespace openverslag {
namespace {

constexpr std::uint32_t kPostcodeDigits = 4;
constexpr std::size_t kWidestGap = 4;  // "(010) - 412"

enum class Kind : std::uint8_t { other, digit, beyond_ascii, hyphen, at, bracket, word_end };

constexpr std::array<Kind, 256> kinds() {
  std::array<Kind, 256> kinds{};
  for (int digit = '0'; digit <= '9'; ++digit) kinds[digit] = Kind::digit;
  for (int byte = 0x80; byte < 0x100; ++byte) kinds[byte] = Kind::beyond_ascii;
  kinds['-'] = Kind::hyphen;
  kinds['@'] = Kind::at;
  for (const char sign : {'(', '[', '{', '<', '|', '*', '_'})
    kinds[static_cast<unsigned char>(sign)] = Kind::bracket;
  for (const char letter :
       {'b', 'B', 'h', 'H', 'k', 'K', 'l', 'L', 'm', 'M', 'n', 'N', 'p', 'P', 't', 'T', '.'})
    kinds[static_cast<unsigned char>(letter)] = Kind::word_end;
  return kinds;
}

constexpr std::array<Kind, 256> kKinds = kinds();

// Where sixteen bytes are to be looked at, by themselves or as the end of a word; before them
// stand two others. What Dutch is full of ("en", "on", "om", "at") asks for the letter before it.
Bytes candidates(const char* text) {
  const Bytes bytes = bytes_at(text);
  const Bytes last = bytes | static_cast<std::uint8_t>(0x20);
  const Bytes second = bytes_at(text - 1) | static_cast<std::uint8_t>(0x20);
  const Bytes third = bytes_at(text - 2) | static_cast<std::uint8_t>(0x20);
  const Bytes blank = are(third, ' ') | are_from(third, '\x80', 0x80);
  const Bytes signs = are(bytes, '-') | are(bytes, '@') | are(bytes, '_') | are(bytes, '<') |
                      are(bytes, '|') | are(bytes, '(') | are(bytes, '*') | are(last, '{');
  const Bytes digits_and_high = are_from(bytes, '0', 10) | are_from(bytes, '\x80', 0x80);
  const Bytes e = are(second, 'e');
  const Bytes r = are(second, 'r');
  const Bytes a = are(second, 'a');
  const Bytes o = are(second, 'o');
  const Bytes b = are(last, 'b') & (e | r | o);
  const Bytes n =
      are(last, 'n') &
      ((e & are(third, 'k')) | (o & (are(third, 'w') | are(third, 'o'))) | (r & are(third, 'o')));
  const Bytes tek = are(last, 'k') & e;
  const Bytes erp = are(last, 'p') & (a | r);
  const Bytes at = are(last, 't') & a & blank;
  const Bytes rth = are(last, 'h') & are(second, 't');
  const Bytes nl_or_com =
      (are(last, 'l') & are(second, 'n')) | (are(last, 'm') & o & are(third, 'c'));
  const Bytes stop = are(last, '.') & (are(second, 'b') | are(second, 'g'));
  return signs | digits_and_high | b | n | tek | erp | at | rth | nl_or_com | stop;
}

bool is_letter(char letter) {
  return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
}

constexpr std::uint32_t three(const char (&letters)[4]) {
  return static_cast<std::uint32_t>(letters[0]) << 16 |
         static_cast<std::uint32_t>(letters[1]) << 8 | static_cast<std::uint32_t>(letters[2]);
}

class SignReader {
 public:
  explicit SignReader(std::string_view text) : text_(text) {}

  // All bytes of all records come by here: six instructions for each, and one in forty is looked
  // at.
  Signs read() {
    constexpr std::size_t kStep = 64;
    constexpr std::size_t kBefore = 2;
    std::array<char, kStep + kBefore> bytes{};
    for (std::size_t block = 0; block < text_.size(); block += kStep) {
      std::copy(bytes.end() - kBefore, bytes.end(), bytes.begin());
      const std::size_t size = std::min(kStep, text_.size() - block);
      if (size < kStep) std::fill(bytes.begin() + kBefore, bytes.end(), '\0');
      std::memcpy(&bytes[kBefore], text_.data() + block, size);
      for (std::uint64_t bits = bits_of_bytes(&bytes[kBefore], candidates); bits != 0;
           bits &= bits - 1) {
        at_ = block + static_cast<std::size_t>(std::countr_zero(bits));
        take(kKinds[static_cast<unsigned char>(text_[at_])]);
      }
    }
    signs_.longest_number = std::max(signs_.longest_number, number_);
    return signs_;
  }

 private:
  void take_digit() {
    ++signs_.digits;
    run_ = at_ == after_digit_ ? run_ + 1 : 1;
    if (at_ - after_digit_ > kWidestGap) {
      signs_.longest_number = std::max(signs_.longest_number, number_);
      number_ = 0;
    }
    ++number_;
    after_digit_ = at_ + 1;
    if (!signs_.postcode && run_ >= kPostcodeDigits) signs_.postcode = letters_follow();
  }

  // Two letters behind the digit, and behind two blanks at most.
  bool letters_follow() const {
    std::size_t next = at_ + 1;
    while (next < text_.size() && next <= at_ + 2 && text_[next] == ' ') ++next;
    if (next >= text_.size()) return false;
    if (text_[next] < 0) return true;  // perhaps a no-break space
    return is_letter(text_[next]) && next + 1 < text_.size() && is_letter(text_[next + 1]);
  }

  void take(Kind kind) {
    switch (kind) {
      case Kind::digit:
        return take_digit();
      case Kind::beyond_ascii:
        signs_.beyond_ascii = signs_.hyphen = true;
        ++after_digit_;
        return;
      case Kind::hyphen:
        signs_.hyphen = true;
        signs_.at = signs_.at || goes_on("at") || goes_on("ap");
        return;
      case Kind::at:
        signs_.at = true;
        return;
      case Kind::bracket:
        signs_.at = signs_.at || next_is('a');
        return;
      case Kind::word_end:
        return take_word_end();
      case Kind::other:
        return;
    }
  }

  // Small, and a blank for what is beyond ASCII: it may be one.
  std::uint32_t low(std::size_t back) const {
    if (back > at_) return ' ';
    const char letter = text_[at_ - back];
    return letter < 0 ? ' ' : static_cast<std::uint32_t>(letter | 0x20);
  }

  bool next_is(char letter) const {
    return at_ + 1 < text_.size() && (text_[at_ + 1] | 0x20) == letter;
  }

  bool next_is_among(std::string_view letters) const {
    return std::ranges::any_of(letters, [&](char letter) { return next_is(letter); });
  }

  bool goes_on(std::string_view letters) const {
    return next_is(letters[0]) && at_ + 2 < text_.size() && (text_[at_ + 2] | 0x20) == letters[1];
  }

  bool behind(char first, char second) const {
    return low(4) == static_cast<std::uint32_t>(first) &&
           low(3) == static_cast<std::uint32_t>(second);
  }

  void take_word_end() {
    switch (low(2) << 16 | low(1) << 8 | low(0)) {
      case three("geb"):
      case three("orn"):
      case three("rth"):
      case three(".b."):
      case three("dob"):
        signs_.born = true;
        break;
      case three(" at"):
        signs_.at = signs_.at || next_is(' ');
        break;
      case three(" ap"):
        signs_.at = signs_.at || next_is('e');
        break;
      case three(".nl"):
      case three(" nl"):
      case three("com"):
        signs_.at = signs_.at || at_ + 1 == text_.size() || !is_letter(text_[at_ + 1]);
        break;
      case three("won"):
        signs_.lives = signs_.lives || goes_on("en");
        break;
      case three("oon"):
        signs_.lives = signs_.lives || (low(3) == 'w' && next_is_among("tdap"));
        break;
      case three("wg."):
      case three(".g."):
      case three(" g."):
        signs_.signature = true;
        break;
      case three("tek"):
        signs_.signature =
            signs_.signature || behind('g', 'e') || behind('n', 'd') || behind('e', 'r');
        break;
      case three("ken"):
        signs_.plate = signs_.plate || behind('t', 'e');
        break;
      case three("erp"):
      case three("erb"):
        signs_.plate = signs_.plate || behind('m', 'm');
        break;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t after_digit_ = 0;  // and behind as many bytes beyond ASCII as came since
  std::uint32_t number_ = 0;
  std::uint32_t run_ = 0;  // digits without anything between
  Signs signs_;
};

}  // namespace

Signs signs_in(std::string_view text) { return SignReader(text).read(); }

}  // namespace openverslag
