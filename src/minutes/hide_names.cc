#include "minutes/hide_names.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "minutes/name_categories.h"
#include "minutes/rich_text.h"
#include "privacy/hidden_words.h"
#include "privacy/redacted_text.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// "P.", "P.J.", "Th.", "Ö."
bool is_initials(std::string_view word) {
  if (!word.ends_with('.') || !is_capital(code_point_at(word, 0).value)) return false;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = code_point_at(word, at);
    letters = point.value == '.' ? 0 : letters + 1;
    if (letters > 2) return false;
    at += point.length;
  }
  return true;
}

// The word that ends before the blanks in front of `at`; empty when a sign stands there.
struct WordBefore {
  std::size_t begin, end;
  std::string_view word;
};
WordBefore word_before(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
  if (end > 1 && text.substr(end - 2, 2) == "\xC2\xA0") end -= 2;
  if (end == at) return {at, at, {}};
  std::size_t begin = end;
  while (begin > 0 && std::string_view(" \n(,;:\"").find(text[begin - 1]) == std::string_view::npos)
    --begin;
  return {begin, end, text.substr(begin, end - begin)};
}

struct NameSpan {
  std::size_t begin;
  bool has_first_name = false;
  bool is_other = false;       // first names of somebody else
  bool is_called_so = false;   // "inspreker", "briefschrijver"
  std::string honorific = {};  // folded
};

class NameReader {
 public:
  NameReader(std::string_view text, const PersonName& name, const Vocabulary& vocabulary)
      : text_(text), name_(name), vocabulary_(vocabulary) {}

  // From the surname back to where the name begins.
  NameSpan read(std::size_t surname) {
    NameSpan span{surname};
    while (true) {
      const WordBefore before = word_before(text_, span.begin);
      if (before.word.empty()) return span;
      if (const std::size_t begin = salutation(before); begin < before.end) {
        span.honorific = fold(text_.substr(begin, before.end - begin));
        span.begin = begin;
      } else if (is_first_name(before, span)) {
        span.begin = before.begin;
      } else if (const auto category = category_of(before.word, vocabulary_);
                 category == NameCategory::resident || category == NameCategory::letter_writer) {
        span.is_called_so = true;
        span.begin = before.begin;
      } else {
        return span;
      }
    }
  }

 private:
  bool is_first_name(const WordBefore& before, NameSpan& span) {
    PersonName printed{.surname = name_.surname};
    const std::string word(before.word);
    if (is_initials(word))
      printed.initials = word;
    else if (is_given_name(before))
      printed.given = word;
    else
      return false;
    printed.particle = name_.particle;
    span.has_first_name = true;
    if (!is_one_of_its_own(word) && !first_names_agree(printed, name_)) span.is_other = true;
    return true;
  }

  bool is_given_name(const WordBefore& before) const {
    const std::string folded = fold(before.word);
    if (!name_.given.empty() && folded == fold(name_.given)) return true;
    if (!name_.nickname.empty() && folded == fold(name_.nickname)) return true;
    if (!is_capital(code_point_at(before.word, 0).value) || before.word.ends_with('.') ||
        category_of(before.word, vocabulary_))
      return false;
    return is_one_of_its_own(before.word) || !begins_sentence(before.begin);
  }

  // "Peter" of J.P. Aa.
  bool is_one_of_its_own(std::string_view word) const {
    return word.front() >= 'A' && word.front() <= 'Z' && !is_initials(word) &&
           name_.initials.find(word.front()) != std::string::npos;
  }

  bool begins_sentence(std::size_t at) const {
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '\n')) --at;
    return at == 0 || std::string_view(".!?:").find(text_[at - 1]) != std::string_view::npos;
  }

  std::size_t salutation_of(std::string_view folded) const {
    for (const auto* words : {&vocabulary_.names.honorifics, &vocabulary_.names.plural_honorifics,
                              &vocabulary_.names.titles}) {
      // The dot of "dhr." may be there or not.
      if (holds(*words, folded) || holds(*words, std::string(folded) + ".")) return folded.size();
    }
    return 0;
  }

  // Where "mevrouw", "de heer" or "drs." begins; the end of the word when it is none.
  std::size_t salutation(const WordBefore& last) const {
    const WordBefore first = word_before(text_, last.begin);
    if (!first.word.empty() &&
        salutation_of(fold(text_.substr(first.begin, last.end - first.begin))) > 0)
      return first.begin;
    return salutation_of(fold(last.word)) > 0 ? last.begin : last.end;
  }

  std::string_view text_;
  const PersonName& name_;
  const Vocabulary& vocabulary_;
};

std::size_t folded_length(std::string_view letter) {
  const char32_t value = code_point_at(letter, 0).value;
  if (value >= 0x300 && value <= 0x36F) return 0;
  return is_space(value) ? 1 : fold(letter).size();
}

class Hider {
 public:
  Hider(const std::vector<HiddenName>& hidden, const std::vector<PersonName>& published,
        const Vocabulary& vocabulary)
      : hidden_(hidden), published_(published), vocabulary_(vocabulary) {}

  void hide(Text& text) {
    for (const HiddenName& one : hidden_) {
      const std::string surname = full_surname(one.name);
      hide_surname(text, one, surname, one.name.surname);
      hide_surname(text, one, surname + "s", one.name.surname + "s");  // "De Boers voorstel"
      // "Aa-van Bee" is "mevrouw Aa" further on.
      const std::size_t seam = surname.find_first_of("-–");
      if (seam == std::string::npos) continue;
      const std::string first = std::string(trim(surname.substr(0, seam)));
      hide_surname(text, one, first, first.substr(surname.size() - one.name.surname.size()));
    }
  }

  std::vector<Place> take_doubtful() { return std::move(doubtful_); }

 private:
  // `main`: without particle.
  void hide_surname(Text& text, const HiddenName& one, const std::string& surname,
                    const std::string& main) {
    const std::vector<FoundWords> all = find_hidden_words(text.plain, surname);
    // From the end, so that the places before it stay.
    for (auto found = all.rbegin(); found != all.rend(); ++found) {
      const NameSpan span = NameReader(text.plain, one.name, vocabulary_).read(found->begin);
      if (span.is_other || is_small(text.plain, *found, main)) continue;
      if (!span.has_first_name && !span.is_called_so && is_shared(surname)) {
        if (!is_published(span.honorific, one.name))
          doubtful_.push_back(place_at(text, found->begin));
        continue;
      }
      redact_bytes(text, span.begin, found->end, one.shown);
    }
  }

  // "een boer" is no name: a surname begins with a capital, whatever stands before it.
  static bool is_small(std::string_view text, const FoundWords& found, std::string_view main) {
    std::size_t at = found.end;
    std::size_t left = fold(main).size();
    while (left > 0 && at > found.begin) {
      const std::size_t length = code_point_before(text, at).length;
      at -= length;
      // A letter is what it folds to; an accent of its own is nothing.
      left -= std::min(left, folded_length(text.substr(at, length)));
    }
    const char32_t letter = code_point_at(text, at).value;
    return is_letter(letter) && !is_capital(letter);
  }

  // "Mevrouw Aa" beside "de heer Aa", who is hidden.
  bool is_published(const std::string& honorific, const PersonName& hidden) const {
    return !honorific.empty() && !hidden.honorific.empty() && honorific != fold(hidden.honorific) &&
           std::ranges::any_of(published_, [&](const PersonName& other) {
             return surname_key(other) == surname_key(hidden) && honorific == fold(other.honorific);
           });
  }

  // The surname, or the first of two, of somebody who is published.
  bool is_shared(const std::string& surname) const {
    const std::string key = fold(surname);
    return std::ranges::any_of(published_, [&](const PersonName& other) {
      const std::string their = surname_key(other);
      return their == key || their.starts_with(key + "-") || key.starts_with(their + "-");
    });
  }

  const std::vector<HiddenName>& hidden_;
  const std::vector<PersonName>& published_;
  const Vocabulary& vocabulary_;
  std::vector<Place> doubtful_;
};

}  // namespace

std::vector<Place> hide_names(Document& document, const std::vector<HiddenName>& hidden,
                              const std::vector<PersonName>& published,
                              const Vocabulary& vocabulary) {
  Hider hider(hidden, published, vocabulary);
  for_each_text(document, [&](Text& text) {
    hider.hide(text);
    document.redacted = document.redacted || is_redacted(text);
  });
  return hider.take_doubtful();
}

}  // namespace openverslag
