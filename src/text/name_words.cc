#include "text/name_words.h"

#include <algorithm>

#include "text/name_signs.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

bool parts_phrase(char byte) { return byte == ' ' || byte == '.'; }

// How many words the phrase covers, whose parts stand between blanks and dots as those of cut_name
// do; 0: it is another.
std::size_t match(std::string_view phrase, NameSpan words) {
  std::size_t at = 0;
  for (std::size_t count = 0;; ++count) {
    while (at < phrase.size() && parts_phrase(phrase[at])) ++at;
    if (at == phrase.size()) return count;
    if (count == words.size() || words[count].bare.empty()) return 0;
    const std::string& word = words[count].bare;
    if (!phrase.substr(at).starts_with(word)) return 0;
    at += word.size();
    if (at < phrase.size() && !parts_phrase(phrase[at])) return 0;
  }
}

struct Shape {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  std::size_t capitals_in_front = 0;
};

Shape shape_of(std::string_view printed) {
  Shape shape;
  for (std::size_t at = 0; at < printed.size();) {
    const CodePoint next = code_point_at(printed, at);
    at += next.length;
    if (!is_letter(next.value)) continue;
    if (is_capital(next.value)) {
      if (shape.capitals_in_front == shape.letters) ++shape.capitals_in_front;
      ++shape.capitals;
    }
    ++shape.letters;
  }
  return shape;
}

}  // namespace

std::size_t longest_match(const PhraseList& phrases, NameSpan words) {
  if (words.empty() || !phrases.may_begin_with(words.front().bare)) return 0;
  const char first = words.front().bare.front();
  std::size_t longest = 0;
  for (const std::string& phrase : phrases) {
    if (phrase.front() == first) longest = std::max(longest, match(phrase, words));
  }
  return longest;
}

std::string joined(NameSpan words) {
  std::string out;
  for (const NameWord& word : words) {
    if (!out.empty() && !word.glued) out += ' ';
    out += word.printed;
  }
  return out;
}

bool is_capitalised(const NameWord& word) {
  char32_t before = '-';
  for (std::size_t at = 0; at < word.printed.size();) {
    const CodePoint next = code_point_at(word.printed, at);
    if (is_capital(next.value) && (is_hyphen(before) || is_apostrophe(before))) return true;
    before = next.value;
    at += next.length;
  }
  return false;
}

bool is_initial(const NameWord& word) {
  const Shape shape = shape_of(word.printed);
  if (shape.capitals_in_front == 0) return false;
  return word.printed.back() == '.' ? shape.letters <= 4 : shape.letters == 1;
}

bool is_all_capitals(const NameWord& word) {
  const Shape shape = shape_of(word.printed);
  return shape.letters > 1 && shape.capitals == shape.letters;
}

bool is_title_case(const NameWord& word) {
  const Shape shape = shape_of(word.printed);
  return shape.capitals == 1 && shape.capitals_in_front == 1;
}

bool has_odd_capitals(const NameWord& word) {
  const Shape shape = shape_of(word.printed);
  return shape.capitals_in_front > 1 && shape.capitals < shape.letters &&
         !word.printed.starts_with("IJ");
}

bool joins_particle(const NameWord& word) {
  char32_t before = 0;
  for (std::size_t at = 0; at < word.printed.size();) {
    const CodePoint next = code_point_at(word.printed, at);
    const bool after_hyphen = is_hyphen(before) && at > 1;
    if (after_hyphen && !is_capital(next.value)) return true;
    before = next.value;
    at += next.length;
  }
  return false;
}

}  // namespace openverslag
