#include "minutes/name_span.h"

#include <algorithm>

#include "minutes/name_categories.h"
#include "minutes/name_spellings.h"
#include "minutes/named_things.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestWord = 100;  // bytes; what is longer is no word

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

class NameReader {
 public:
  NameReader(std::string_view text, const PersonName& name,
             const std::vector<PersonName>& published, const Vocabulary& vocabulary)
      : text_(text), name_(name), published_(published), vocabulary_(vocabulary) {}

  // From the surname back to where the name begins.
  NameSpan read(std::size_t surname) {
    NameSpan span{surname};
    while (true) {
      const WordBefore before = word_before(text_, span.begin);
      if (before.word.empty()) return span;
      if (const std::size_t begin = salutation(before); begin < before.end) {
        span.honorific = fold(text_.substr(begin, before.end - begin));
        span.begin = begin_of_couple(begin);
      } else if (is_first_name(before, span)) {
        continue;
      } else if (const auto category = category_of(before.word, vocabulary_);
                 category == NameCategory::resident || category == NameCategory::letter_writer) {
        span.is_called_so = true;
        // "bewoner Aa" is "bewoner [persoon]".
        if (category == NameCategory::resident && !is_speaker(before.word, vocabulary_))
          return span;
        span.begin = before.begin;
      } else if (const std::size_t family = family_of(before); family < before.end) {
        span.is_called_so = true;
        span.begin = family;
      } else {
        return span;
      }
    }
  }

 private:
  // "J.P." of "J. P."; moves `begin` to where they begin.
  std::string all_initials(const WordBefore& last, std::size_t& begin) const {
    std::string initials(last.word);
    while (true) {
      const WordBefore one = word_before(text_, begin);
      // "Mw." is none.
      if (!is_initials(one.word) || salutation(one) < one.end || is_on_other_line(one, begin))
        return initials;
      initials.insert(0, one.word);
      begin = one.begin;
    }
  }

  bool is_on_other_line(const WordBefore& before, std::size_t at) const {
    return text_.substr(before.end, at - before.end).find('\n') != std::string_view::npos;
  }

  bool is_first_name(const WordBefore& before, NameSpan& span) {
    if (is_on_other_line(before, span.begin)) return false;
    PersonName printed{.surname = name_.surname};
    std::size_t begin = before.begin;
    std::string word(before.word);
    if (is_initials(word))
      printed.initials = word = all_initials(before, begin);
    else if (is_given_name(before))
      printed.given = word;
    else
      return false;
    printed.particle = name_.particle;
    const bool may_be_own = is_one_of_its_own(word) || first_names_agree(printed, name_);
    // "K. Aa" is there; of "mevrouw Aa" nobody knows the first names.
    const bool has_none = name_.initials.empty() && name_.given.empty();
    const bool is_own = may_be_own && !(has_none && is_published_by(printed));
    // "Wethouder Aa", "Familie Aa": a word is the first name of somebody else when there is such a
    // person. Initials are nothing else.
    if (!is_own && printed.initials.empty() && !is_published(printed)) return false;
    span.has_first_name = true;
    span.is_other = span.is_other || !is_own;
    span.begin = begin;
    return true;
  }

  bool is_published(const PersonName& printed) const {
    return std::ranges::any_of(published_, [&](const PersonName& other) {
      return surname_key(other) == surname_key(printed) && first_names_agree(printed, other);
    });
  }

  // By first names that they have.
  bool is_published_by(const PersonName& printed) const {
    return std::ranges::any_of(published_, [&](const PersonName& other) {
      return (!other.initials.empty() || !other.given.empty()) &&
             surname_key(other) == surname_key(printed) && first_names_agree(printed, other);
    });
  }

  // "Wethouder", "Bakkerij", "Op": a word of minutes, that is no first name.
  bool is_other_word(std::string_view folded) const {
    return (vocabulary_.lexicon.id(folded) != 0 && !holds(vocabulary_.names.particles, folded)) ||
           is_thing_word(folded, vocabulary_) || is_street(folded, vocabulary_) ||
           holds(vocabulary_.named_after, folded) ||
           holds(vocabulary_.names.surname_openings, folded);
  }

  bool is_given_name(const WordBefore& before) const {
    const std::string folded = fold(before.word);
    // "Aa Aa", "(Q. Aa) Aa"
    if (before.word.ends_with(')') || folded == fold(name_.surname)) return false;
    if (!name_.given.empty() && folded == fold(name_.given)) return true;
    if (!name_.nickname.empty() && folded == fold(name_.nickname)) return true;
    if (!is_capital(code_point_at(before.word, 0).value) || before.word.ends_with('.') ||
        category_of(before.word, vocabulary_) || is_other_word(folded))
      return false;
    return is_one_of_its_own(before.word) || !begins_sentence(text_, before.begin);
  }

  // "Peter" of J.P. Aa, "Willem" of Jan Willem Aa.
  bool is_one_of_its_own(std::string_view word) const {
    const std::string folded = fold(word);
    for (std::string given = fold(name_.given); !given.empty();) {
      const std::size_t blank = std::min(given.find(' '), given.size());
      if (given.substr(0, blank) == folded) return true;
      given.erase(0, blank + 1);
    }
    return word.front() >= 'A' && word.front() <= 'Z' && !is_initials(word) &&
           name_.initials.find(word.front()) != std::string::npos;
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

  // Of "de heer en mevrouw Aa", who are two with one name, from where "mevrouw" begins.
  std::size_t begin_of_couple(std::size_t begin) const {
    const WordBefore between = word_before(text_, begin);
    if (!holds(vocabulary_.conjunctions, fold(between.word))) return begin;
    const WordBefore first = word_before(text_, between.begin);
    const std::size_t salute = first.word.empty() ? first.end : salutation(first);
    return salute < first.end ? salute : begin;
  }

  // Where "familie" or "de familie" begins; the end of the word when it is none.
  std::size_t family_of(const WordBefore& last) const {
    const std::string folded = fold(last.word);
    if (!holds(vocabulary_.family_words, folded)) return last.end;
    const WordBefore first = word_before(text_, last.begin);
    return holds(vocabulary_.articles, fold(first.word)) ? first.begin : last.begin;
  }

  std::string_view text_;
  const PersonName& name_;
  const std::vector<PersonName>& published_;
  const Vocabulary& vocabulary_;
};

}  // namespace

WordBefore word_before(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
  if (end > 1 && text.substr(end - 2, 2) == "\xC2\xA0") end -= 2;
  if (end == at && !text.substr(0, at).ends_with('.')) return {at, at, {}};
  std::size_t begin = end;
  while (begin > 0 &&
         std::string_view(" \n(,;:\"").find(text[begin - 1]) == std::string_view::npos) {
    if (end - begin == kLongestWord) return {at, at, {}};
    --begin;
  }
  return {begin, end, text.substr(begin, end - begin)};
}

NameSpan name_span(std::string_view text, std::size_t surname, const PersonName& name,
                   const std::vector<PersonName>& published, const Vocabulary& vocabulary) {
  return NameReader(text, name, published, vocabulary).read(surname);
}

FirstNamesBehind first_names_behind(std::string_view text, std::size_t end, const PersonName& name,
                                    const Vocabulary& vocabulary) {
  const bool has_comma = text.substr(end).starts_with(", ");
  if (!has_comma && !text.substr(end).starts_with(' ')) return {end};
  std::size_t next = end + (has_comma ? 2 : 1);
  const auto word = [&] { return text.substr(next, text.find_first_of(" \n,;:()", next) - next); };
  const auto skip = [&] {
    next += word().size();
    const std::size_t last = next;
    if (text.substr(next).starts_with(' ')) ++next;
    return last;
  };
  PersonName behind{.particle = name.particle, .surname = name.surname};
  std::size_t last = next;
  while (is_initials(word())) {
    behind.initials += word();
    last = skip();
  }
  if (behind.initials.empty()) return {end};
  while (holds(vocabulary.names.particles, fold(word()))) last = skip();
  // "Aa, J. van Bee": those are another's.
  if (!word().empty() && is_capital(code_point_at(text, next).value)) return {end};
  if (!first_names_agree(behind, name)) return {end, true};
  return {last};
}

}  // namespace openverslag
