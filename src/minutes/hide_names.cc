#include "minutes/hide_names.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "minutes/name_categories.h"
#include "minutes/rich_text.h"
#include "privacy/redacted_text.h"
#include "privacy/redaction_signs.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// "de Boer": as find_words looks for it, whatever is a capital.
std::string full_surname(const PersonName& name) {
  return name.particle.empty() ? name.surname : name.particle + " " + name.surname;
}

bool is_initials(std::string_view word) {
  if (word.size() < 2 || word.back() != '.') return false;
  std::size_t letters = 0;
  for (const char letter : word) letters = letter == '.' ? 0 : letters + 1;
  const char first = word.front();
  return word.find('.') <= 3 && first >= 'A' && first <= 'Z' && letters == 0;
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
      if (is_first_name(before.word, span)) {
        span.begin = before.begin;
      } else if (const std::size_t begin = salutation(before); begin < before.end) {
        span.honorific = fold(text_.substr(begin, before.end - begin));
        span.begin = begin;
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
  bool is_first_name(std::string_view word, NameSpan& span) {
    PersonName printed{.surname = name_.surname};
    const std::string folded = fold(word);
    if (is_initials(word)) {
      printed.initials = std::string(word);
    } else if (!name_.given.empty() && folded == fold(name_.given)) {
      printed.given = std::string(word);
    } else if (!name_.nickname.empty() && folded == fold(name_.nickname)) {
      printed.given = std::string(word);
    } else if (!name_.initials.empty() && word.front() >= 'A' && word.front() <= 'Z' &&
               word.front() == name_.initials.front() && salutation_of(folded) == 0 &&
               !category_of(word, vocabulary_)) {
      printed.given = std::string(word);
    } else {
      return false;
    }
    printed.particle = name_.particle;
    span.has_first_name = true;
    if (!first_names_agree(printed, name_)) span.is_other = true;
    return true;
  }

  std::size_t salutation_of(std::string_view folded) const {
    for (const auto* words : {&vocabulary_.names.honorifics, &vocabulary_.names.plural_honorifics,
                              &vocabulary_.names.titles}) {
      if (holds(*words, folded)) return folded.size();
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

class Hider {
 public:
  Hider(const std::vector<HiddenName>& hidden, const std::vector<PersonName>& published,
        const Vocabulary& vocabulary)
      : hidden_(hidden), published_(published), vocabulary_(vocabulary) {}

  void hide(Text& text) {
    for (const HiddenName& one : hidden_) {
      const std::string surname = full_surname(one.name);
      hide_surname(text, one, surname);
      hide_surname(text, one, surname + "s");  // "De Boers voorstel"
      // "Aa-van Bee" is "mevrouw Aa" further on.
      if (const std::size_t seam = surname.find_first_of("-–"); seam != std::string::npos)
        hide_surname(text, one, std::string(trim(surname.substr(0, seam))));
    }
  }

  std::vector<Place> take_doubtful() { return std::move(doubtful_); }

 private:
  void hide_surname(Text& text, const HiddenName& one, const std::string& surname) {
    const std::size_t particle = one.name.particle.empty() ? 0 : one.name.particle.size() + 1;
    std::size_t from = 0;
    while (const auto found = find_words(text.plain, surname, from)) {
      from = found->end;
      const NameSpan span = NameReader(text.plain, one.name, vocabulary_).read(found->begin);
      if (span.is_other || is_small(text.plain, *found, particle)) continue;
      if (!span.has_first_name && !span.is_called_so && is_shared(one.name)) {
        if (!is_published(span.honorific, one.name))
          doubtful_.push_back(place_at(text, found->begin));
        continue;
      }
      redact_bytes(text, span.begin, found->end, one.shown);
      from = span.begin + one.shown.size();
    }
  }

  // "een boer" is no name: a surname begins with a capital, whatever stands before it.
  static bool is_small(std::string_view text, const FoundWords& found, std::size_t before_surname) {
    const char letter = text[found.begin + before_surname];
    return letter >= 'a' && letter <= 'z';
  }

  // "Mevrouw Aa" beside "de heer Aa", who is hidden.
  bool is_published(const std::string& honorific, const PersonName& hidden) const {
    return !honorific.empty() && !hidden.honorific.empty() && honorific != fold(hidden.honorific) &&
           std::ranges::any_of(published_, [&](const PersonName& other) {
             return surname_key(other) == surname_key(hidden) && honorific == fold(other.honorific);
           });
  }

  bool is_shared(const PersonName& name) const {
    return std::ranges::any_of(published_, [&](const PersonName& other) {
      return surname_key(other) == surname_key(name);
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
