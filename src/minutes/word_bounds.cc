#include "minutes/word_bounds.h"

#include <array>
#include <cstdint>

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
  for (;;) {
    while (at < text.size() && kind_of(text[at]) == ByteKind::word) ++at;
    if (at == text.size()) break;
    const ByteKind kind = kind_of(text[at]);
    if (kind == ByteKind::inner && at > begin && at + 1 < text.size() && is_word_at(text, at + 1) &&
        joins(text, begin, at)) {
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

}  // namespace

std::optional<WordBounds> next_word(std::string_view text, std::size_t at) {
  bool begins_ascii = true;
  std::size_t behind = 0;  // what a word begins with
  for (; at < text.size(); ++at) {
    const ByteKind kind = kind_of(text[at]);
    if (kind == ByteKind::word) break;
    if (text[at] == '\'' && is_clipped_word(text, at + 1)) {
      behind = 1;
      break;
    }
    if (kind != ByteKind::high) continue;
    const CodePoint point = code_point_at(text, at);
    if (is_letter(point.value)) break;
    begins_ascii = point.value != kCurlyApostrophe || !is_clipped_word(text, at + point.length);
    if (!begins_ascii) {
      behind = point.length;
      break;
    }
    at += point.length - 1;
  }
  if (at >= text.size()) return std::nullopt;
  WordBounds bounds = word_from(text, at, at + behind);
  bounds.ascii = bounds.ascii && begins_ascii;
  return bounds;
}

}  // namespace openverslag
