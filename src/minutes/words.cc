#include "minutes/words.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/byte_bits.h"
#include "text/byte_set.h"
#include "text/fold.h"
#include "text/small_letters.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr ByteSet kBlanks(" \t\n\v\f\r");

// A leading apostrophe is no letter: "'s", "'t".
bool begins_with_capital(std::string_view text, const WordBounds& word) {
  const char first = text[word.begin];
  if (first >= 'A' && first <= 'Z') return true;
  if (first >= 'a' && first <= 'z') return false;
  for (std::size_t at = word.begin; at < word.end;) {
    const CodePoint point = code_point_at(text, at);
    if (point.value != '\'' && point.value != kCurlyApostrophe) return is_capital(point.value);
    at += point.length;
  }
  return false;
}

// The first sign that is no blank; 0: none, '\x80': beyond ASCII.
char first_sign(std::string_view signs) {
  for (std::size_t at = kBlanks.first_not_in(signs); at < signs.size();
       at = kBlanks.first_not_in(signs, at)) {
    if (static_cast<unsigned char>(signs[at]) < 0x80) return signs[at];
    const CodePoint point = code_point_at(signs, at);
    if (!is_space(point.value)) return '\x80';
    at += point.length;
  }
  return 0;
}

// Behind the text, so that what is looked at together may go beyond it.
constexpr std::size_t kPadding = 2 * sizeof(Bytes);

// How many small letters and digits of ASCII stand there.
std::size_t letters_at(const char* folded) {
  std::size_t length = 0;
  for (std::size_t more = sizeof(Bytes); more == sizeof(Bytes); length += more) {
    const Bytes bytes = bytes_at(folded + length);
    more = count_in_front(are_from(bytes, 'a', 26) | are_from(bytes, '0', 10));
  }
  return length;
}

// What parts a word from the one before it, when that is a blank, or a blank behind a sign of
// ASCII: how many bytes; 0 for all else.
std::size_t plain_gap(const char* folded) {
  if (folded[0] == ' ') return 1;
  return folded[1] == ' ' && folded[0] > ' ' ? 2 : 0;
}

}  // namespace

inline void Words::add(const WordBounds& bounds, char gap) {
  std::size_t folded_begin = bounds.begin;
  std::size_t folded_end = bounds.end;
  if (!bounds.ascii) {
    const std::string_view printed = text_.substr(bounds.begin, bounds.end - bounds.begin);
    const std::string folded = fold(printed);
    folded_begin = folded_.size();
    folded_ += folded.empty() ? printed : std::string_view(folded);
    folded_end = folded_.size();
  }
  const std::string_view folded(folded_.data() + folded_begin, folded_end - folded_begin);
  words_.push_back(
      {static_cast<std::uint32_t>(bounds.begin), static_cast<std::uint32_t>(bounds.end),
       static_cast<std::uint32_t>(folded_begin), static_cast<std::uint32_t>(folded_end),
       lexicon_->id(folded), gap, begins_with_capital(text_, bounds)});
}

// What nearly all words are: a blank, or a sign and a blank, and letters of ASCII up to another, or
// to the end. They are found sixteen bytes and known by eight at once, which takes half of what a
// look at each does. Adds those from `at` on; returns what is behind them.
std::size_t Words::add_plain(std::size_t at) {
  if (std::endian::native != std::endian::little) return at;
  const char* const folded = folded_.data();
  // Does no word go on there, behind a letter?
  const auto ends_at = [&](std::size_t end) {
    if (end == text_.size() || folded[end] == ' ') return true;
    return folded[end] > 0 && (end + 1 == text_.size() || folded[end + 1] == ' ');
  };
  while (at < text_.size()) {
    const std::size_t gap = at == 0 ? 0 : plain_gap(folded + at);
    if (gap == 0 && at > 0) break;
    const std::size_t begin = at + gap;
    const std::size_t length = letters_at(folded + begin);
    const std::size_t end = begin + length;
    if (length == 0 || !ends_at(end)) break;
    std::uint64_t eight = 0;
    std::memcpy(&eight, folded + begin, sizeof eight);
    const WordId id =
        length < sizeof eight
            ? lexicon_->id_of_short(eight & ((std::uint64_t{1} << length * 8) - 1), length)
            : lexicon_->id({folded + begin, length});
    const bool capital = text_[begin] >= 'A' && text_[begin] <= 'Z';
    words_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                      static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), id,
                      gap == 2 ? text_[at] : '\0', capital});
    at = end;
  }
  return at;
}

Words::Words(std::string_view text, const Lexicon& lexicon) : text_(text), lexicon_(&lexicon) {
  folded_.reserve(text.size() + kPadding);
  append_in_small_letters(folded_, text);
  folded_.append(kPadding, '\0');
  words_.reserve(text.size() / 5);
  std::size_t at = add_plain(0);
  while (const auto bounds = next_word(text, at)) {
    const bool is_blank = bounds->begin - at == 1 && text[at] == ' ';
    add(*bounds, is_blank ? '\0' : first_sign(text.substr(at, bounds->begin - at)));
    at = add_plain(bounds->end);
  }
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
  return first_sign(after(index));
}

std::size_t Words::match_begun(std::size_t index, WordClass kind) const {
  const WordId first = words_[index].id;
  if (index + 1 == words_.size() || !lexicon_->may_go_on(first, words_[index + 1].id))
    return lexicon_->is_whole(first, kind) ? 1 : 0;
  for (const Phrase& phrase : lexicon_->phrases(first, kind)) {
    const std::size_t count = phrase.words.size();
    if (index + count > words_.size()) continue;
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
