#include "text/name_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

bool is_apostrophe(char32_t value) {
  return value == '\'' || value == 0x2018 || value == 0x2019 || value == 0x2BC || value == '`' ||
         value == 0xB4;
}

bool is_quote(char32_t value) {
  return value == '"' || (value >= 0x201C && value <= 0x201E) || value == 0xAB || value == 0xBB;
}

bool is_hyphen(char32_t value) { return value == '-' || (value >= 0x2010 && value <= 0x2014); }

// Cuts at blanks, commas, parentheses and quotes, after the dot of an initial, and around the
// apostrophe of a particle.
class Cutter {
 public:
  explicit Cutter(std::string_view printed) : printed_(printed) {}

  std::optional<std::vector<NameWord>> cut() {
    while (at_ < printed_.size()) {
      const CodePoint next = code_point_at(printed_, at_);
      if (!take(next)) return std::nullopt;
      at_ += next.length;
    }
    finish_word(false);
    return std::move(words_);
  }

 private:
  bool take(CodePoint next) {
    if (is_letter(next.value) || is_hyphen(next.value)) {
      if (is_after_particle_apostrophe(next)) finish_word(true);
      word_.append(printed_, at_, next.length);
      return true;
    }
    if (is_quote(next.value) || is_single_quote(next)) return take_quote();
    if (is_apostrophe(next.value)) return take_apostrophe(next);
    if (next.value == '.') return take_dot();
    return take_separator(next.value);
  }

  bool take_dot() {
    word_ += '.';
    const bool goes_on =
        at_ + 1 < printed_.size() && !is_space(code_point_at(printed_, at_ + 1).value);
    if (goes_on) finish_word(true);
    return true;
  }

  bool take_quote() {
    finish_word(false);
    in_quotes_ = !in_quotes_;
    return true;
  }

  // "'Ton' "; not "'t Hart", "d'Aa" or "Jans' Bee".
  bool is_single_quote(CodePoint next) const {
    if (!is_apostrophe(next.value)) return false;
    std::size_t at = at_ + next.length;
    if (in_quotes_) return at < printed_.size() && is_space(code_point_at(printed_, at).value);
    if (!word_.empty() || at >= printed_.size()) return false;
    CodePoint inner = code_point_at(printed_, at);
    if (!is_capital(inner.value)) return false;
    while (at + inner.length < printed_.size() &&
           (is_letter(inner.value) || is_hyphen(inner.value))) {
      at += inner.length;
      inner = code_point_at(printed_, at);
    }
    const std::size_t behind = at + inner.length;
    return is_apostrophe(inner.value) && behind < printed_.size() &&
           is_space(code_point_at(printed_, behind).value);
  }

  // "van't" is "van 't".
  bool take_apostrophe(CodePoint next) {
    constexpr std::array<std::string_view, 9> kBeforeT = {"van", "in",   "op",   "aan",  "uit",
                                                          "bij", "voor", "over", "onder"};
    const std::string before = fold(word_);
    if (std::find(kBeforeT.begin(), kBeforeT.end(), before) != kBeforeT.end()) finish_word(true);
    word_.append(printed_, at_, next.length);
    return true;
  }

  // The A of "d'Ancona", the H of "'tHart"; not of "D'Hondt", whose D is part of the name.
  bool is_after_particle_apostrophe(CodePoint next) const {
    if (word_.size() < 2 || word_.size() > 4 || !is_capital(next.value)) return false;
    const bool small_d_or_l = (word_[0] == 'd' || word_[0] == 'l') &&
                              is_apostrophe(code_point_before(word_, word_.size()).value);
    const bool short_het = word_.back() == 't' && is_apostrophe(code_point_at(word_, 0).value) &&
                           code_point_at(word_, 0).length + 1 == word_.size();
    return small_d_or_l || short_het;
  }

  bool take_separator(char32_t value) {
    if (value == '/' && fold(word_) == "v") {
      word_ += '/';
      return true;
    }
    finish_word(false);
    if (value == '(') in_parentheses_ = true;
    if (value == ')') in_parentheses_ = false;
    if ((value == ',' || value == ';') && !words_.empty()) words_.back().comma = true;
    const bool expected = is_space(value) || value == '(' || value == ')' || value == ',' ||
                          value == ';' || value == ':';
    return expected || in_parentheses_;
  }

  void finish_word(bool next_is_glued) {
    if (!word_.empty()) {
      std::string bare = fold(word_);
      std::erase(bare, '.');
      words_.push_back(
          {std::move(word_), std::move(bare), glued_, false, in_parentheses_, in_quotes_});
    }
    word_.clear();
    glued_ = next_is_glued;
  }

  std::string_view printed_;
  std::size_t at_ = 0;
  std::string word_;
  bool glued_ = false;
  bool in_parentheses_ = false;
  bool in_quotes_ = false;
  std::vector<NameWord> words_;
};

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

std::optional<std::vector<NameWord>> cut_name(std::string_view printed) {
  return Cutter(printed).cut();
}

std::size_t longest_match(const std::vector<std::string>& phrases, NameSpan words) {
  if (words.empty() || words.front().bare.empty()) return 0;
  const std::string& first = words.front().bare;
  std::size_t longest = 0;
  for (const std::string& phrase : phrases) {
    // Nearly all of them; how long one is lies nearer than its letters.
    if (phrase.size() < first.size() || phrase.front() != first.front()) continue;
    if (phrase.starts_with(first)) longest = std::max(longest, match(phrase, words));
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
