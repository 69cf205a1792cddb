#include "minutes/name_marks.h"

#include <algorithm>
#include <array>
#include <string>

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

struct MarkedWord {
  std::size_t end;
  std::uint32_t number;
  bool capital;
};

// One with letters beyond ASCII.
MarkedWord folded_word(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size()) {
    const CodePoint point = code_point_at(text, end);
    if (!is_of_word(point.value) && !is_digit(text[end])) break;
    end += point.length;
  }
  return {end, number_of(fold(text.substr(begin, end - begin))),
          is_capital(code_point_at(text, begin).value)};
}

// The word that begins at `begin`; of no length where none does.
MarkedWord word_at(std::string_view text, std::size_t begin) {
  MarkedWord word{begin, kFirst, is_big(text[begin])};
  for (; word.end < text.size(); ++word.end) {
    const auto byte = static_cast<unsigned char>(text[word.end]);
    if (const char folded = kOfWord[byte])
      word.number = with_byte(word.number, folded);
    else if (byte >= 0x80 && is_of_word(code_point_at(text, word.end).value))
      return folded_word(text, begin);
    else
      break;
  }
  return word;
}

template <class See>
void for_each_word(std::string_view text, const See& see) {
  for (std::size_t at = 0; at < text.size();) {
    const MarkedWord word = word_at(text, at);
    if (word.end > at) {
      see(at, word);
      at = word.end;
    } else {
      at += static_cast<unsigned char>(text[at]) < 0x80 ? 1 : code_point_at(text, at).length;
    }
  }
}

std::string_view longest_word(std::string_view folded) {
  std::string_view longest;
  for_each_word(folded, [&](std::size_t begin, const MarkedWord& word) {
    if (word.end - begin > longest.size()) longest = folded.substr(begin, word.end - begin);
  });
  return longest;
}

}  // namespace

bool add_capital_words(std::string_view text, const WordNumbers& signs, WordNumbers& capitals) {
  bool has_sign = false;
  for_each_word(text, [&](std::size_t, const MarkedWord& word) {
    if (word.capital) capitals.push_back(word.number);
    has_sign = has_sign || std::ranges::binary_search(signs, word.number);
  });
  return has_sign;
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

WordNumbers resident_signs(const Vocabulary& vocabulary) {
  WordNumbers signs;
  for (const auto* list :
       {&vocabulary.resident_words, &vocabulary.visitor_words, &vocabulary.resident_openings,
        &vocabulary.resident_endings, &vocabulary.family_words, &vocabulary.letter_writer_words,
        &vocabulary.letter_openings, &vocabulary.letters, &vocabulary.resident_acts}) {
    for (const std::string& phrase : *list) signs.push_back(number_of(longest_word(phrase)));
  }
  std::ranges::sort(signs);
  signs.erase(std::unique(signs.begin(), signs.end()), signs.end());
  return signs;
}

}  // namespace openverslag
