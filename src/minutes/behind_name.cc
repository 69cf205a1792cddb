#include "minutes/behind_name.h"

#include <algorithm>

#include "minutes/attendee.h"
#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// "(adviseur) bij punt 3": brackets that stand before a note.
std::string_view take_note(std::string_view words, std::string_view note,
                           const Vocabulary& vocabulary, Attendee& attendee) {
  const std::string_view before = words.substr(0, words.size() - note.size());
  const std::string_view bare = take_brackets(before, vocabulary, attendee);
  append_part(note, attendee.note);
  return bare;
}

// "R. Aa - voorzitter": an office behind a loose dash.
std::string_view take_office(std::string_view words, const Vocabulary& vocabulary,
                             Attendee& attendee) {
  if (words.find('-') == words.npos && words.find('\xE2') == words.npos) return words;
  for (const std::string_view dash : {" - ", " – ", " — "}) {
    const std::size_t at = words.rfind(dash);
    if (at == words.npos || at == 0) continue;
    const std::string_view office = trim(words.substr(at + dash.size()));
    if (!is_group_or_role(fold(office), vocabulary)) continue;
    add_detail(office, vocabulary, attendee);
    return trim(words.substr(0, at));
  }
  return words;
}

// "SIKB", "Provincie", "gemeente" begin the name of a body; "Bank" may be somebody's.
bool begins_body(std::string_view words, const Vocabulary& vocabulary) {
  const std::string_view word = words.substr(0, words.find_first_of(" ,("));
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  constexpr std::size_t kShortest = 2;
  if (word.size() >= kShortest && std::ranges::all_of(word, is_capital)) return true;
  const std::string folded = fold(word);
  return holds(vocabulary.organisation_words, folded) &&
         !holds(vocabulary.organisation_surnames, folded);
}

// "J. Aa van de Provincie Bee": for whom somebody with a surname came; what is before that.
std::string_view take_body(std::string_view words, const Vocabulary& vocabulary,
                           Attendee& attendee) {
  for (std::size_t blank = words.find(' '); blank != words.npos;
       blank = words.find(' ', blank + 1)) {
    std::string_view rest = words.substr(blank + 1);
    const std::size_t of = rest.find(' ');
    if (of == rest.npos || !holds(vocabulary.affiliations, rest.substr(0, of))) continue;
    rest.remove_prefix(of + 1);
    const std::size_t article = rest.find(' ');
    if (article != rest.npos && holds(vocabulary.articles, rest.substr(0, article)))
      rest.remove_prefix(article + 1);
    if (!begins_body(rest, vocabulary)) continue;
    const auto name = read_person(words.substr(0, blank), "", vocabulary);
    if (!name || name->surname.empty() || !is_full_name(*name)) continue;
    append_part(rest, attendee.organisation);
    return words.substr(0, blank);
  }
  return words;
}

std::string_view take_employer(std::string_view words, const Vocabulary& vocabulary,
                               Attendee& attendee) {
  attendee.name = read_person(words, "", vocabulary);
  if (attendee.name) return words;
  const std::string_view name = before_employer(words, vocabulary);
  const std::string_view rest = trim(words.substr(name.size()));
  if (rest.empty()) return words;
  const std::size_t opening = std::min(rest.find(' '), rest.size());
  add_detail(rest.substr(opening), vocabulary, attendee);
  return name;
}

// "Aad Bee penningmeester": is what stands behind the blank an office, and what is before it a
// name?
bool is_office_behind(std::string_view words, std::size_t blank, const Vocabulary& vocabulary) {
  const std::string_view office = trim(words.substr(blank));
  if (office.empty() || office[0] < 'a' || office[0] > 'z') return false;
  if (!is_group_or_role(fold(office), vocabulary)) return false;
  const auto name = read_person(words.substr(0, blank), "", vocabulary);
  return name && is_full_name(*name) && !name->surname.empty();
}

}  // namespace

std::string_view take_behind_name(std::string_view words, const Vocabulary& vocabulary,
                                  Attendee& attendee) {
  constexpr std::size_t kLongest = 80;  // bytes
  if (words.size() > kLongest) return words;
  words = take_office(words, vocabulary, attendee);
  words = take_body(words, vocabulary, attendee);
  for (std::size_t blank = words.find(' '); blank != words.npos;
       blank = words.find(' ', blank + 1)) {
    const std::string_view rest = trim(words.substr(blank));
    const std::string folded = fold(rest);
    const bool behind_bracket = words[blank - 1] == ')' && opens_note(folded, vocabulary);
    if (holds(vocabulary.absent_notes, folded) || behind_bracket)
      return take_note(words, rest, vocabulary, attendee);
    if (is_office_behind(words, blank, vocabulary)) {
      append_part(rest, attendee.role);
      return words.substr(0, blank);
    }
  }
  return take_employer(words, vocabulary, attendee);
}

}  // namespace openverslag
