#include "privacy/signs.h"

#include <array>
#include <bit>
#include <cstring>

#include "privacy/number_signs.h"

namespace openverslag {
namespace {

constexpr bool is_letter(int byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

// What a byte may tell with the one before it.
enum class Look : std::uint8_t { none, digit, beyond_ascii, at, begins_with_a, letters };

using BytePair = std::uint16_t;

// Two bytes as they are read together.
constexpr BytePair pair_of(int first, int second) {
  const int pair =
      std::endian::native == std::endian::little ? second << 8 | first : first << 8 | second;
  return static_cast<BytePair>(pair);
}

// Parts of the words that are looked for, of which Dutch has few: a look at them is to be seldom.
constexpr auto kLetters = std::to_array<std::string_view>(
    {"eb", "ob", "rn", "th", "b.", "g.", "nl", "co", "wo", "sn", "fi", "rv", "ek", "rp", "rb"});

constexpr std::array<Look, 1 << 16> kLooks = [] {
  std::array<Look, 1 << 16> looks{};
  for (int first = 0; first < 0x100; ++first) {
    for (int digit = '0'; digit <= '9'; ++digit) looks[pair_of(first, digit)] = Look::digit;
    for (int byte = 0x80; byte < 0x100; ++byte) looks[pair_of(first, byte)] = Look::beyond_ascii;
    looks[pair_of(first, '@')] = Look::at;
    if (is_letter(first)) continue;
    looks[pair_of(first, 'a')] = looks[pair_of(first, 'A')] = Look::begins_with_a;
  }
  for (const std::string_view letters : kLetters) {
    for (const int first : {letters[0], static_cast<char>(letters[0] - 0x20)}) {
      looks[pair_of(first, letters[1])] = Look::letters;
      if (is_letter(letters[1])) looks[pair_of(first, letters[1] - 0x20)] = Look::letters;
    }
  }
  return looks;
}();

constexpr std::uint32_t two(const char (&letters)[3]) {
  return static_cast<std::uint32_t>(letters[0]) << 8 | static_cast<std::uint32_t>(letters[1]);
}

class SignReader {
 public:
  explicit SignReader(std::string_view text) : text_(text), numbers_(text, signs_) {}

  // All bytes of all records come by here: six instructions for each, and few are looked at.
  Signs read() {
    const std::string_view text = text_;
    if (!text.empty()) take(kLooks[pair_of(0, static_cast<unsigned char>(text[0]))]);
    for (std::size_t at = 1; at < text.size(); ++at) {
      BytePair pair = 0;
      std::memcpy(&pair, &text[at - 1], sizeof pair);
      const Look look = kLooks[pair];
      if (look == Look::none) continue;
      at_ = at;
      take(look);
    }
    numbers_.finish();
    return signs_;
  }

 private:
  void take(Look look) {
    switch (look) {
      case Look::digit:
        return numbers_.take_digit(at_);
      case Look::beyond_ascii:
        signs_.beyond_ascii = true;
        return numbers_.take_beyond_ascii();
      case Look::at:
        signs_.at = true;
        return;
      case Look::begins_with_a:
        return take_a();
      case Look::letters:
        return take_letters();
      case Look::none:
        return;
    }
  }

  // Small, and a blank for what is beyond ASCII: it may be one.
  std::uint32_t low(std::size_t back) const {
    if (back > at_) return ' ';
    const char letter = text_[at_ - back];
    return letter < 0 ? ' ' : static_cast<std::uint32_t>(letter | 0x20);
  }

  bool is_next(std::size_t distance, char letter) const {
    return at_ + distance < text_.size() && (text_[at_ + distance] | 0x20) == letter;
  }

  bool is_letter_next(std::size_t distance) const {
    return at_ + distance < text_.size() && is_letter(text_[at_ + distance]);
  }

  bool are_before(char first, char second, char third) const {
    return low(4) == static_cast<std::uint32_t>(first) &&
           low(3) == static_cast<std::uint32_t>(second) &&
           low(2) == static_cast<std::uint32_t>(third);
  }

  // " at ", " apenstaart", "-at", "(a".
  void take_a() {
    constexpr std::string_view kBrackets("([{<|*_");
    if (low(1) == ' ') {
      signs_.at =
          signs_.at || (is_next(1, 't') && is_next(2, ' ')) || (is_next(1, 'p') && is_next(2, 'e'));
    } else if (text_[at_ - 1] == '-') {
      signs_.at = signs_.at || is_next(1, 't') || is_next(1, 'p');
    } else {
      signs_.at = signs_.at || kBrackets.find(text_[at_ - 1]) != kBrackets.npos;
    }
  }

  void take_letters() {
    const std::uint32_t before = low(2);
    switch (low(1) << 8 | low(0)) {
      case two("eb"):  // "geb"
        signs_.born = signs_.born || before == 'g';
        break;
      case two("ob"):  // "dob"
        signs_.born = signs_.born || before == 'd';
        break;
      case two("rn"):  // "born"
        signs_.born = signs_.born || before == 'o';
        break;
      case two("th"):  // "birth"
        signs_.born = signs_.born || before == 'r';
        break;
      case two("b."):  // "d.o.b."
        signs_.born = signs_.born || before == '.';
        break;
      case two("g."):
        signs_.signature = signs_.signature || is_behind_w(before);
        break;
      case two("nl"):
        signs_.at = signs_.at || ((before == '.' || before == ' ') && !is_letter_next(1));
        break;
      case two("co"):
        signs_.at = signs_.at || (is_next(1, 'm') && !is_letter_next(2));
        break;
      default:
        take_more_letters(before);
    }
  }

  // "wg.", "w.g.", "w. g.", and not "G. de Aa".
  bool is_behind_w(std::uint32_t before) const {
    if (before == '.') return low(3) == 'w';
    if (before == ' ') return low(3) == ' ' || (low(3) == '.' && low(4) == 'w');
    return before == 'w';
  }

  void take_more_letters(std::uint32_t before) {
    switch (low(1) << 8 | low(0)) {
      case two("wo"):
        signs_.lives = signs_.lives || goes_on_as_lives();
        break;
      case two("sn"):
        signs_.bsn = signs_.bsn || before == 'b';
        break;
      case two("fi"):  // "sofi"
        signs_.bsn = signs_.bsn || (before == 'o' && low(3) == 's');
        break;
      case two("rv"):  // "burgerservicenummer"
        signs_.bsn = signs_.bsn || (before == 'e' && low(3) == 's');
        break;
      case two("ek"):  // "getekend", "handtekening", "ondertekend", "kenteken"
        signs_.signature = signs_.signature || are_before('g', 'e', 't') ||
                           are_before('n', 'd', 't') || are_before('e', 'r', 't');
        signs_.plate = signs_.plate || are_before('e', 'n', 't');
        break;
      case two("rp"):  // "nummerplaat", "nummerbord"
      case two("rb"):
        signs_.plate = signs_.plate || are_before('m', 'm', 'e');
        break;
    }
  }

  // "wonen", "wonende", "woont", "woonde", "woonadres", "woonplaats"
  bool goes_on_as_lives() const {
    if (is_next(1, 'n')) return is_next(2, 'e') && is_next(3, 'n');
    return is_next(1, 'o') && is_next(2, 'n') &&
           (is_next(3, 't') || is_next(3, 'd') || is_next(3, 'a') || is_next(3, 'p'));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Signs signs_;
  NumberSigns numbers_;
};

}  // namespace

Signs signs_in(std::string_view text) { return SignReader(text).read(); }

}  // namespace openverslag
