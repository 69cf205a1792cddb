#include "minutes/words.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

enum class ByteKind : std::uint8_t { sign, blank, word, inner, high };

constexpr std::array<ByteKind, 256> kByteKinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (int byte = 0; byte < 256; ++byte) {
    const bool digit = byte >= '0' && byte <= '9';
    const bool letter = (byte | 32) >= 'a' && (byte | 32) <= 'z';
    const bool inner = byte == '\'' || byte == '-' || byte == '.' || byte == ',' || byte == '&';
    const bool blank = byte == ' ' || (byte >= '\t' && byte <= '\r');
    kinds[byte] = byte >= 128       ? ByteKind::high
                  : digit || letter ? ByteKind::word
                  : inner           ? ByteKind::inner
                  : blank           ? ByteKind::blank
                                    : ByteKind::sign;
  }
  return kinds;
}();

ByteKind kind_of(char byte) { return kByteKinds[static_cast<unsigned char>(byte)]; }

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }

constexpr char32_t kCurlyApostrophe = 0x2019;

bool is_word_point(char32_t value) { return is_letter(value) || (value >= 0x300 && value < 0x370); }

// Does a word go on at `at`, which is inside the text?
bool is_word_at(std::string_view text, std::size_t at) {
  const ByteKind kind = kind_of(text[at]);
  return kind == ByteKind::word ||
         (kind == ByteKind::high && is_word_point(code_point_at(text, at).value));
}

// May the sign at `at`, between two letters or digits, stand inside one word that began at `begin`?
bool joins(std::string_view text, std::size_t begin, std::size_t at) {
  const char before = text[at - 1];
  const char after = text[at + 1];
  if (text[at] == ',') return is_digit(before) && is_digit(after);
  if (text[at] != '.') return true;
  // "gereed.Het" is two words, "Th.J." and "a.s." are one.
  const bool new_sentence = is_upper(after) && !is_upper(before) && !is_digit(before);
  return !new_sentence || (at - begin == 2 && is_upper(text[begin]));
}

// "'t", "'s": the apostrophe belongs to the word, though it may look like a quote.
bool is_clipped_word(std::string_view text, std::size_t apostrophe_end) {
  if (apostrophe_end >= text.size()) return false;
  const char letter = static_cast<char>(text[apostrophe_end] | 32);
  if (letter != 't' && letter != 's' && letter != 'n') return false;
  return apostrophe_end + 1 == text.size() || !is_word_at(text, apostrophe_end + 1);
}

// Where the sign or letter beyond ASCII at `at` ends when the word goes on there, else `at`.
std::size_t end_of_high(std::string_view text, std::size_t at, bool& letter) {
  const CodePoint point = code_point_at(text, at);
  const std::size_t end = at + point.length;
  letter = is_word_point(point.value);
  if (letter) return end;
  const bool inside = point.value == kCurlyApostrophe && end < text.size() && is_word_at(text, end);
  return inside ? end : at;
}

WordBounds word_from(std::string_view text, std::size_t begin, std::size_t at) {
  WordBounds bounds{begin, at, true};
  while (at < text.size()) {
    const ByteKind kind = kind_of(text[at]);
    if (kind == ByteKind::word) {
      ++at;
    } else if (kind == ByteKind::inner && at > begin && at + 1 < text.size() &&
               is_word_at(text, at + 1) && joins(text, begin, at)) {
      ++at;
    } else if (kind == ByteKind::high) {
      bool letter = false;
      const std::size_t end = end_of_high(text, at, letter);
      if (end == at) break;
      at = end;
      bounds.ascii = false;
    } else {
      break;
    }
  }
  bounds.end = at;
  return bounds;
}

bool capital_at(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint point = code_point_at(text, at);
    if (point.value != '\'' && point.value != kCurlyApostrophe) return is_capital(point.value);
    at += point.length;
  }
  return false;
}

}  // namespace

std::optional<WordBounds> next_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const ByteKind kind = kind_of(text[at]);
    if (kind == ByteKind::word) return word_from(text, at, at);
    if (text[at] == '\'' && is_clipped_word(text, at + 1)) return word_from(text, at, at + 1);
    if (kind != ByteKind::high) {
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(text, at);
    if (is_word_point(point.value)) return word_from(text, at, at);
    if (point.value == kCurlyApostrophe && is_clipped_word(text, at + point.length)) {
      WordBounds bounds = word_from(text, at, at + point.length);
      bounds.ascii = false;
      return bounds;
    }
    at += point.length;
  }
  return std::nullopt;
}

Words::Words(std::string_view text, const Lexicon& lexicon) : text_(text), lexicon_(&lexicon) {
  folded_.reserve(text.size());
  words_.reserve(text.size() / 5);
  std::size_t at = 0;
  while (const auto bounds = next_word(text, at)) {
    char gap = 0;
    for (std::size_t sign = at; sign < bounds->begin && gap == 0; ++sign) {
      const ByteKind kind = kind_of(text[sign]);
      if (kind == ByteKind::high) {
        const CodePoint point = code_point_at(text, sign);
        if (!is_space(point.value)) gap = '\x80';
        sign += point.length - 1;
      } else if (kind != ByteKind::blank) {
        gap = text[sign];
      }
    }
    add(*bounds, gap);
    at = bounds->end;
  }
}

void Words::add(const WordBounds& bounds, char gap) {
  const auto folded_begin = static_cast<std::uint32_t>(folded_.size());
  const std::string_view printed = text_.substr(bounds.begin, bounds.end - bounds.begin);
  if (bounds.ascii) {
    for (const char byte : printed) {
      folded_ += static_cast<char>(is_upper(byte) ? byte + ('a' - 'A') : byte);
    }
  } else {
    folded_ += fold(printed);
  }
  const std::string_view folded = std::string_view(folded_).substr(folded_begin);
  words_.push_back({static_cast<std::uint32_t>(bounds.begin),
                    static_cast<std::uint32_t>(bounds.end), folded_begin,
                    static_cast<std::uint32_t>(folded_.size()), lexicon_->id(folded), gap,
                    capital_at(text_, bounds.begin)});
}

std::string_view Words::printed(std::size_t first, std::size_t end) const {
  if (first >= end) return {};
  return text_.substr(words_[first].begin, words_[end - 1].end - words_[first].begin);
}

std::string_view Words::folded(std::size_t index) const {
  const Word& word = words_[index];
  return std::string_view(folded_).substr(word.folded_begin, word.folded_end - word.folded_begin);
}

std::string_view Words::after(std::size_t index) const {
  const std::size_t begin = words_[index].end;
  const std::size_t end = index + 1 < words_.size() ? words_[index + 1].begin : text_.size();
  return text_.substr(begin, end - begin);
}

char Words::sign_after(std::size_t index) const {
  if (index + 1 < words_.size()) return words_[index + 1].gap;
  for (const char byte : after(index)) {
    if (kind_of(byte) != ByteKind::blank) return byte;
  }
  return 0;
}

std::size_t Words::match_begun(std::size_t index, WordClass kind) const {
  for (const Phrase& phrase : lexicon_->phrases(words_[index].id)) {
    const std::size_t count = phrase.words.size();
    if (phrase.kind != kind || index + count > words_.size()) continue;
    std::size_t same = 1;
    while (same < count && words_[index + same].id == phrase.words[same] &&
           (words_[index + same].gap == 0 || words_[index + same].gap == '.')) {
      ++same;
    }
    if (same == count) return count;
  }
  return 0;
}

std::size_t Words::index_at(std::size_t byte) const {
  const auto before = [](const Word& word, std::size_t at) { return word.begin < at; };
  return static_cast<std::size_t>(std::lower_bound(words_.begin(), words_.end(), byte, before) -
                                  words_.begin());
}

bool Words::is_initials(std::size_t index) const {
  const Word& word = words_[index];
  if (!word.capital || word.end >= text_.size() || text_[word.end] != '.') return false;
  std::size_t letters = 0;  // of the part we are in
  for (std::size_t at = word.begin; at < word.end; ++letters) {
    if (text_[at] == '.') {
      letters = 0;
      ++at;
    }
    const CodePoint point = code_point_at(text_, at);
    const bool digraph = letters == 1 && (point.value == 'h' || point.value == 'J');
    if (letters > 0 && !digraph) return false;
    if (letters == 0 && !is_capital(point.value)) return false;
    at += point.length;
  }
  return true;
}

bool Words::is_all_capitals(std::size_t index) const {
  const Word& word = words_[index];
  std::size_t letters = 0;
  for (std::size_t at = word.begin; at < word.end; ++letters) {
    const CodePoint point = code_point_at(text_, at);
    if (is_letter(point.value) && !is_capital(point.value)) return false;
    at += point.length;
  }
  return letters > 1;
}

}  // namespace openverslag
