#include "minutes/name_marks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

#include "text/byte_bits.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::uint32_t kFirst = 2166136261u;  // FNV-1a
constexpr char32_t kSoftHyphen = 0xAD;

std::uint32_t with_byte(std::uint32_t number, char byte) {
  return (number ^ static_cast<unsigned char>(byte)) * 16777619u;
}

std::uint32_t number_of(std::string_view folded) {
  std::uint32_t number = kFirst;
  for (const char byte : folded) number = with_byte(number, byte);
  return number;
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_big(char byte) { return byte >= 'A' && byte <= 'Z'; }

bool is_of_word(char32_t value) { return is_letter(value) || value == kSoftHyphen; }

// A letter in small or a digit of ASCII; 0 for all else.
constexpr std::array<char, 256> kOfWord = [] {
  std::array<char, 256> table{};
  for (char byte = '0'; byte <= '9'; ++byte) table[static_cast<unsigned char>(byte)] = byte;
  for (char byte = 'a'; byte <= 'z'; ++byte) {
    table[static_cast<unsigned char>(byte)] = byte;
    table[static_cast<unsigned char>(byte - 'a' + 'A')] = byte;
  }
  return table;
}();

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }
char of_word(char byte) { return kOfWord[static_cast<unsigned char>(byte)]; }

// Letters and digits without anything between.
struct MarkedWord {
  std::size_t begin, end;
  bool ascii;
};

// The end of one with letters beyond ASCII.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint point = code_point_at(text, at);
    if (!is_of_word(point.value) && !is_digit(text[at])) break;
    at += point.length;
  }
  return at;
}

// The end of the letters and digits of ASCII that begin at `at`, sixteen at once.
std::size_t end_of_ascii_word(std::string_view text, std::size_t at) {
  while (at + sizeof(Bytes) <= text.size()) {
    const Bytes bytes = bytes_at(text.data() + at);
    const Bytes letters = are_from(bytes | static_cast<std::uint8_t>(0x20), 'a', 26);
    const std::size_t length = count_in_front(letters | are_from(bytes, '0', 10));
    at += length;
    if (length < sizeof(Bytes)) return at;
  }
  while (at < text.size() && of_word(text[at]) != 0) ++at;
  return at;
}

// One bit for each of sixty-four bytes, the first is the lowest.
struct MarkedBytes {
  std::uint64_t of_words;  // letters and digits of ASCII
  std::uint64_t beyond_ascii;
};

// What is behind the text counts as blank.
MarkedBytes marked_bytes(std::string_view text) {
  std::array<char, 64> copy;
  const char* bytes = text.data();
  if (text.size() < copy.size()) {
    copy.fill('\0');
    std::memcpy(copy.data(), text.data(), text.size());
    bytes = copy.data();
  }
  const auto is_of_words = [](const char* some) {
    const Bytes sixteen = bytes_at(some);
    return are_from(sixteen | static_cast<std::uint8_t>(0x20), 'a', 26) |
           are_from(sixteen, '0', 10);
  };
  const auto is_beyond_ascii = [](const char* some) {
    return are_from(bytes_at(some), '\x80', 0x80);
  };
  return {bits_of_bytes(bytes, is_of_words), bits_of_bytes(bytes, is_beyond_ascii)};
}

// Sees the words of ASCII that end within the next sixty-four bytes, before any that is beyond it;
// returns what is behind them: `at`, when the first one does not. Nearly all words are seen so, at
// a third of what it takes to look at each by itself.
template <class See>
std::size_t see_plain_words(std::string_view text, std::size_t at, const See& see) {
  const MarkedBytes marked = marked_bytes(text.substr(at));
  const auto end =
      static_cast<std::size_t>(std::countr_zero(marked.beyond_ascii));  // 64, as a rule
  const bool is_last = at + end >= text.size();
  for (std::uint64_t words = marked.of_words; words != 0;) {
    const auto begin = static_cast<std::size_t>(std::countr_zero(words));
    if (begin >= end) break;
    const auto behind = begin + static_cast<std::size_t>(std::countr_one(words >> begin));
    if (behind >= end && !is_last) return at + begin;
    see(MarkedWord{at + begin, at + behind, true});
    if (behind == 64) break;
    words &= ~std::uint64_t{0} << behind;
  }
  return std::min(at + end, text.size());
}

// Sees the word there, if there is one; returns what is behind it.
template <class See>
std::size_t see_any_word(std::string_view text, std::size_t at, const See& see) {
  const std::size_t begin = at;
  at = end_of_ascii_word(text, at);
  if (at == text.size() || is_ascii(text[at])) {
    if (at > begin) see(MarkedWord{begin, at, true});
    return at + 1;
  }
  const CodePoint point = code_point_at(text, at);
  const bool goes_on = is_of_word(point.value);
  if (goes_on) at = end_of_word(text, at);
  if (at > begin) see(MarkedWord{begin, at, !goes_on});
  return goes_on ? at : at + point.length;
}

template <class See>
void for_each_word(std::string_view text, const See& see) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t behind = see_plain_words(text, at, see);
    at = behind > at ? behind : see_any_word(text, at, see);
  }
}

std::uint32_t number_of(std::string_view text, const MarkedWord& word) {
  const std::string_view printed = text.substr(word.begin, word.end - word.begin);
  if (!word.ascii) return number_of(fold(printed));
  std::uint32_t number = kFirst;
  for (const char byte : printed) number = with_byte(number, of_word(byte));
  return number;
}

bool has_capital(std::string_view text, const MarkedWord& word) {
  return word.ascii ? is_big(text[word.begin]) : is_capital(code_point_at(text, word.begin).value);
}

std::string_view longest_word(std::string_view folded) {
  std::string_view longest;
  for_each_word(folded, [&](const MarkedWord& word) {
    if (word.end - word.begin > longest.size())
      longest = folded.substr(word.begin, word.end - word.begin);
  });
  return longest;
}

class CapitalWords {
 public:
  CapitalWords(std::string_view text, const WordSigns& signs, WordNumbers& capitals)
      : text_(text), signs_(signs), capitals_(capitals) {}

  // Nearly always this is all.
  void see(const MarkedWord& word) {
    if (word.ascii && !is_big(text_[word.begin]) && !may_be_sign(word)) return;
    take(word);
  }

  bool has_sign() const { return has_sign_; }

 private:
  bool may_be_sign(const MarkedWord& word) const {
    return !has_sign_ &&
           signs_.may_have(of_word(text_[word.begin]), text_[word.end - 1], word.end - word.begin);
  }

  // Apart, so that nothing is put aside for the words that are only seen.
  [[gnu::noinline]] void take(const MarkedWord& word) {
    const std::uint32_t number = number_of(text_, word);
    if (has_capital(text_, word)) capitals_.push_back(number);
    has_sign_ = has_sign_ || ((!word.ascii || may_be_sign(word)) && signs_.has(number));
  }

  std::string_view text_;
  const WordSigns& signs_;
  WordNumbers& capitals_;
  bool has_sign_ = false;
};

}  // namespace

bool add_capital_words(std::string_view text, const WordSigns& signs, WordNumbers& capitals) {
  CapitalWords words(text, signs, capitals);
  for_each_word(text, [&](const MarkedWord& word) { words.see(word); });
  return words.has_sign();
}

WordNumbers numbers_of(const PersonName& name) {
  WordNumbers numbers;
  const std::string folded = fold(name.surname);
  std::string_view rest = folded;
  while (!rest.empty()) {
    const std::size_t seam = std::min(rest.find('-'), rest.size());
    const std::string longest(longest_word(rest.substr(0, seam)));
    if (!longest.empty()) {
      numbers.push_back(number_of(longest));
      numbers.push_back(number_of(longest + "s"));
    }
    rest.remove_prefix(std::min(seam + 1, rest.size()));
  }
  return numbers;
}

WordSigns resident_signs(const Vocabulary& vocabulary) {
  WordSigns signs;
  for (const auto* list :
       {&vocabulary.resident_words, &vocabulary.visitor_words, &vocabulary.resident_openings,
        &vocabulary.resident_endings, &vocabulary.family_words, &vocabulary.letter_writer_words,
        &vocabulary.letter_openings, &vocabulary.letters, &vocabulary.resident_acts}) {
    for (const std::string& phrase : *list) {
      const std::string_view word = longest_word(phrase);
      signs.add(word, number_of(word));
    }
  }
  return signs;
}

}  // namespace openverslag
