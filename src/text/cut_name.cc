#include <algorithm>
#include <array>
#include <utility>

#include "text/fold.h"
#include "text/name_signs.h"
#include "text/name_words.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Cuts at blanks, commas, parentheses and quotes, after the dot of an initial, and around the
// apostrophe of a particle.
class Cutter {
 public:
  explicit Cutter(std::string_view printed) : printed_(printed) {}

  std::optional<std::vector<NameWord>> cut() {
    words_.reserve(kUsualWords);
    while (at_ < printed_.size()) {
      take_small_letters();
      if (at_ == printed_.size()) break;
      const CodePoint next = code_point_at(printed_, at_);
      if (!take(next)) return std::nullopt;
      at_ += next.length;
    }
    finish_word(false);
    return std::move(words_);
  }

 private:
  static constexpr std::size_t kUsualWords = 6;

  // Most of a name: nothing is cut before one.
  void take_small_letters() {
    std::size_t end = at_;
    while (end < printed_.size() && printed_[end] >= 'a' && printed_[end] <= 'z') ++end;
    word_.append(printed_, at_, end - at_);
    at_ = end;
  }

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

}  // namespace

std::optional<std::vector<NameWord>> cut_name(std::string_view printed) {
  return Cutter(printed).cut();
}

}  // namespace openverslag
