#include "minutes/name_phrases.h"

#include <algorithm>
#include <array>
#include <utility>

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kMostInitials = 6;  // "A. B. Cee"; more in a row are no name

// Only blanks, or the period of an abbreviation, stand between the word and the one before it.
bool adjoins(const Words& words, std::size_t index) {
  if (index >= words.size()) return false;
  if (words[index].gap == 0) return true;
  return words[index].gap == '.' &&
         words.after(index - 1).find_first_not_of(". \n\t") == std::string_view::npos;
}

bool looks_like_surname(const Words& words, std::size_t index) {
  return words[index].capital && words[index].end - words[index].begin > 1 &&
         !words.is_all_capitals(index) && !words.begins(index, honorific) &&
         !words.begins(index, plural_honorific) && !words.begins(index, pronoun) &&
         !words.begins(index, article);
}

// A name nobody in the header has: one word with a capital, or two ("Lutje Dee").
std::size_t end_of_unknown_surname(const Words& words, std::size_t at) {
  if (!looks_like_surname(words, at)) return at;
  const std::size_t next = at + 1;
  const bool second = next < words.size() && words[next].gap == 0 && words[next].id == 0 &&
                      looks_like_surname(words, next);
  return next + second;
}

// Where the particle and surname at `at` end; `at` when there is none.
std::size_t end_of_surname(const Words& words, std::size_t at, const KnownNames& known,
                           bool unknown_too) {
  if (const std::size_t count = known.match(words, at)) return at + count;
  const std::size_t main = at + words.match(at, particle);
  if (main >= words.size() || (main > at && !adjoins(words, main))) return at;
  if (const std::size_t count = known.match(words, main)) return main + count;
  if (!unknown_too) return at;
  const std::size_t end = end_of_unknown_surname(words, main);
  return end == main ? at : end;
}

// "M. (Maarten) Aa", "A. 'Ton' Aa": the word after the bracket or quote, or `at`.
std::size_t skip_nickname(const Words& words, std::size_t at) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kSigns = {
      {{"(", ") "}, {"\"", "\" "}, {"'", "' "}, {"“", "” "}, {"‘", "’ "}, {"„", "” "}}};
  if (at + 1 >= words.size() || !words[at].capital || words[at].gap == 0) return at;
  std::string_view before = words.after(at - 1);
  before.remove_prefix(std::min(before.find_first_not_of(". "), before.size()));
  const bool aside = std::ranges::any_of(kSigns, [&](const auto& signs) {
    return before == signs.first && words.after(at) == signs.second;
  });
  return at + aside;
}

std::size_t end_of_initials(const Words& words, std::size_t at) {
  const std::size_t limit = std::min(words.size(), at + kMostInitials);
  std::size_t end = at;
  while (end < limit && words.is_initials(end) && (end == at || adjoins(words, end))) ++end;
  return end;
}

std::string folded_phrase(const Words& words, std::size_t first, std::size_t end) {
  std::string phrase;
  for (std::size_t at = first; at < end; ++at) {
    if (at > first) phrase += ' ';
    phrase += words.folded(at);
  }
  return phrase;
}

// "O. van Aa"; where the name ends, or `at`.
std::size_t end_of_initials_and_surname(const Words& words, std::size_t at, const KnownNames& known,
                                        bool unknown_too) {
  std::size_t surname = end_of_initials(words, at);
  if (surname == at || surname >= words.size()) return at;
  const std::size_t behind_bracket = skip_nickname(words, surname);
  if (behind_bracket == surname && !adjoins(words, surname)) return at;
  surname = behind_bracket;
  const std::size_t end = end_of_surname(words, surname, known, unknown_too);
  return end == surname ? at : end;
}

// A quick look at what stands behind a first name, for it may be any word with a capital.
bool may_go_on_as_name(const Words& words, std::size_t at) {
  return words[at].capital || (words[at].gap == 0 && words.begins(at, particle));
}

// "Onno van Aa", who is O. or Onno van Aa in the header; where the name ends, or `at`.
std::size_t end_of_full_name(const Words& words, std::size_t at, const KnownNames& known) {
  if (at + 1 >= words.size() || !words[at].capital || !may_go_on_as_name(words, at + 1)) return at;
  const std::size_t next = skip_nickname(words, at + 1);
  if (next >= words.size()) return at;
  if (next == at + 1 && words[next].gap != 0) return at;
  const std::size_t surname = next + words.match(next, particle);
  const std::size_t count = known.match(words, surname);
  if (count > 0 && known.agree(words, at, surname)) return surname + count;
  // "Piet Hein van Aa"
  const std::size_t third = next + 1;
  if (next != at + 1 || third >= words.size() || !words[next].capital || words[third].gap != 0)
    return at;
  const std::size_t last = third + words.match(third, particle);
  const std::size_t length = known.match(words, last);
  return length > 0 && known.agree(words, at, last) ? last + length : at;
}

// The words before a name that say how much may follow.
struct Address {
  std::size_t end;   // words
  bool any_surname;  // a name nobody in the header has, too
};

Address match_address(const Words& words, std::size_t at) {
  constexpr WordClasses kAddresses = {office, honorific, title};
  Address address{at, false};
  if (!words.may_match(at, kAddresses)) return address;  // nearly always
  if (const std::size_t count = words.match(at, office)) {
    address.end += count;
    address.any_surname = words.match(at, address_office) == count;
  }
  for (const WordClass kind : {honorific, title, title, title}) {
    if (address.end > at && !adjoins(words, address.end)) break;
    const std::size_t count = words.match(address.end, kind);
    address.end += count;
    address.any_surname |= count > 0;
  }
  return address;
}

// A name with what addresses it; where it ends, or `at`.
std::size_t end_of_addressed(const Words& words, std::size_t at, const KnownNames& known) {
  const Address address = match_address(words, at);
  const bool addressed = address.end > at;
  if (address.end >= words.size() || !(addressed ? adjoins(words, address.end) : words[at].capital))
    return at;
  if (addressed && words.match(at, named_body) > 0) return at;  // "Gedeputeerde Staten"
  // At the very start "A. Opening" is a number and a title.
  const bool any_initials = addressed || at > 0;
  std::size_t end = end_of_initials_and_surname(words, address.end, known, any_initials);
  if (end == address.end) end = end_of_full_name(words, address.end, known);
  if (end == address.end && addressed) {
    end = end_of_surname(words, address.end, known, address.any_surname);
  }
  if (end == address.end) return at;
  while (words.begins(end, suffix) && words[end].gap == 0 && words[end].capital) ++end;
  return end;
}

char sign_of(const Words& words, std::size_t at) { return at < words.size() ? words[at].gap : 0; }

// Is there a comma, "en" or "/" before the next name of a list? Where that name begins, or `at`.
std::size_t skip_list_sign(const Words& words, std::size_t at) {
  if (at >= words.size()) return at;
  const char gap = words[at].gap;
  if (words.begins(at, conjunction) && (gap == 0 || gap == ',')) return at + 1;
  return at;
}

// "dhrn. De Roos, Bee en Cee": one honorific for several names.
void match_plural(const Words& words, std::size_t at, const KnownNames& known, NameGroup& group) {
  while (at < words.size()) {
    std::size_t end = end_of_addressed(words, at, known);
    if (end == at) end = end_of_surname(words, at, known, true);
    if (end == at) return;
    group.names.push_back({at, end});
    group.end = end;
    at = skip_list_sign(words, end);
    if (at == end && sign_of(words, at) != ',' && sign_of(words, at) != '/') return;
  }
}

// "mevrouw Aa en de heer Bee".
void match_addressed(const Words& words, std::size_t at, const KnownNames& known,
                     NameGroup& group) {
  while (at < words.size()) {
    const std::size_t end = end_of_addressed(words, at, known);
    if (end == at) return;
    group.names.push_back({at, end});
    group.end = end;
    at = skip_list_sign(words, end);
    if (at == end && sign_of(words, at) != ',') return;
  }
}

// "De voorzitter", or "Voorzitter" at the start of a line; "de penningmeester", when one is there.
std::size_t end_of_office(const Words& words, std::size_t at, const KnownNames& known) {
  const std::size_t noun = at + words.begins(at, article);
  if (words.match(noun, minutes) > 0) return at;  // "het verslag" is no secretary
  for (const WordClass kind : {chair, secretary}) {
    if (const std::size_t count = words.match(noun, kind)) return noun + count;
  }
  const std::size_t other = noun > at ? words.match(noun, office) : 0;
  const bool one = other > 0 && known.has_office(folded_phrase(words, noun, noun + other));
  return one ? noun + other : at;
}

// A surname or first name of somebody known; where it ends, or `at`.
std::size_t end_of_bare_name(const Words& words, std::size_t at, const KnownNames& known) {
  if (at >= words.size()) return at;
  const std::size_t end = end_of_surname(words, at, known, false);
  if (end > at || !words[at].capital) return end;
  // "Jan Jaap"
  if (at + 1 < words.size() && words[at + 1].capital && words[at + 1].gap == 0 &&
      known.has_given(folded_phrase(words, at, at + 2)))
    return at + 2;
  const bool one =
      known.has_given(words.folded(at)) || known.has_abbreviation(words.printed(at, at + 1));
  return at + (one ? 1 : 0);
}

// "Aa", "Aa en Bee".
void match_bare(const Words& words, std::size_t at, const KnownNames& known, NameGroup& group) {
  group.form = PhraseForm::bare;
  for (std::size_t end = end_of_bare_name(words, at, known); end > at;
       end = end_of_bare_name(words, at, known)) {
    group.names.push_back({at, end});
    group.end = end;
    at = skip_list_sign(words, end);
    if (at == end && sign_of(words, at) != ',' && sign_of(words, at) != '/') return;
  }
}

void match_office(const Words& words, std::size_t at, const KnownNames& known, NameGroup& group) {
  group.form = PhraseForm::office;
  group.end = end_of_office(words, at, known);
  if (group.end > at) group.names.push_back({at, group.end});
}

}  // namespace

NameGroup match_names(const Words& words, std::size_t at, const KnownNames& known, bool opening) {
  NameGroup group;
  if (const std::size_t count = words.match(at, plural_honorific)) {
    match_plural(words, at + count, known, group);
  }
  if (group.names.empty()) match_addressed(words, at, known, group);
  if (group.names.empty() && opening) match_bare(words, at, known, group);
  if (group.names.empty() && opening) match_office(words, at, known, group);
  return group;
}

}  // namespace openverslag
