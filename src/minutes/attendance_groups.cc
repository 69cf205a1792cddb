// Groups in an attendance list: "Wethouders: B. Bee en C. Cee", "Namens de gemeente: A. Aa".
#include <algorithm>

#include "minutes/attendance.h"
#include "minutes/attendee.h"
#include "minutes/monograms.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// "Namens de gemeente", "Directie (tot punt 4)"
bool names_whom_for(std::string_view label, const Vocabulary& vocabulary) {
  const std::string folded = fold(trim(label.substr(0, label.find('('))));
  const std::size_t blank = folded.find(' ');
  const bool affiliated =
      blank != std::string::npos && holds(vocabulary.affiliations, folded.substr(0, blank));
  return affiliated || has_organisation_word(folded, vocabulary);
}

}  // namespace

bool is_group(std::string_view label, const Text& value, const Vocabulary& vocabulary) {
  const std::vector<Attendee> people = read_attendees(value, vocabulary);
  const auto is_person = [](const Attendee& each) { return each.name.has_value(); };
  const auto has_role = [](const Attendee& each) { return !each.role.empty(); };
  if (people.empty() || !std::ranges::all_of(people, is_person)) return false;
  // "Namens Beheerkantoor Delta: de heer R. Stam"
  const auto is_full = [](const Attendee& each) { return is_full_name(*each.name); };
  if (names_whom_for(label, vocabulary) && std::ranges::all_of(people, is_full)) return true;
  return people.size() > 1 && (std::ranges::any_of(people, has_role) ||
                               names_group(label, vocabulary) || names_a_body(label, vocabulary));
}

bool names_nobody(std::string_view words, const Vocabulary& vocabulary) {
  std::string folded = fold(collapse_space(words));
  while (folded.ends_with('.') && !holds(vocabulary.nothing_words, folded)) folded.pop_back();
  // "/", "-"; "Gemeente X:" with nobody behind it
  const bool signs = folded.find_first_not_of("-/.– ") == std::string::npos;
  return signs || folded.ends_with(':') || holds(vocabulary.nothing_words, folded);
}

bool is_count(const Attendee& attendee) {
  constexpr std::string_view kFigures = "0123456789";
  return !attendee.name && !attendee.printed.empty() &&
         kFigures.find(attendee.printed.str().front()) != std::string_view::npos;
}

bool names_post(std::string_view words, const Vocabulary& vocabulary) {
  const std::string folded = fold(words.substr(0, words.find(' ')));
  return words.find(' ') != words.npos && holds(vocabulary.names.offices, folded) &&
         !holds(vocabulary.address_offices, folded);
}

bool are_person_lines(const Text& lines, const Vocabulary& vocabulary) {
  return std::ranges::all_of(lines_of(lines),
                             [&](const Text& line) { return is_person_line(line, vocabulary); });
}

bool are_full_people(const Text& value, const Vocabulary& vocabulary) {
  const std::vector<Attendee> people = read_attendees(value, vocabulary);
  return !people.empty() && std::ranges::all_of(people, [](const Attendee& each) {
    return each.name && is_full_name(*each.name);
  });
}

bool are_more_people(const Text& text, const Vocabulary& vocabulary) {
  constexpr std::size_t kFewest = 3;
  const std::string_view words = trim(text.plain);
  if (words.find('\n') != words.npos || words.ends_with(':') ||
      words.find_first_of("0123456789") != words.npos)
    return false;
  // "Niet aanwezig Aa, Bee, Cee" are others.
  constexpr WordClasses kOpenings = {WordClass::honorific, WordClass::plural_honorific,
                                     WordClass::title, WordClass::particle, WordClass::office};
  const Words opening(words, vocabulary.lexicon);
  if (opening.empty() || (opening[0].id != 0 && !opening.begins(0, kOpenings))) return false;
  const std::vector<Attendee> people = read_attendees(text, vocabulary);
  return people.size() >= kFewest && std::ranges::all_of(people, [](const Attendee& each) {
           return each.name && is_full_name(*each.name);
         });
}

void add_to_team(std::string_view team, Attendee& person) {
  if (team.empty()) return;
  const bool is_free = person.organisation.empty() ||
                       (person.name && is_monogram(person.organisation.str(), *person.name));
  if (is_free) person.organisation = std::string(team);
  if (!is_free && !team.ends_with(':')) append_part(team, person.note);
}

void add_people(const Text& text, bool entry, const HeaderLabel& label,
                const Vocabulary& vocabulary, Header& header) {
  if (names_nobody(text.plain, vocabulary)) {
    header.extra.push_back({label.printed, collapse_space(text.plain), text.place});
    return;
  }
  auto people = entry ? read_entry(text, vocabulary) : read_attendees(text, vocabulary);
  for (Attendee& person : people) add_to_team(label.qualifier, person);
  add_attendees(std::move(people), label.kind == HeaderField::absent, vocabulary, header);
}

void add_group_of(const LabelledText& group, bool absent, const Vocabulary& vocabulary,
                  Header& header) {
  std::vector<Attendee> people = read_attendees(group.value, vocabulary);
  // "Stadspartij: A. Aa" among the members is of that party.
  const bool party =
      group.label.kind == HeaderField::unknown && !names_group(group.label.printed, vocabulary);
  for (Attendee& person : people) {
    if (party && person.organisation.empty())
      person.organisation = group.label.printed;
    else
      add_group(group.label.printed, vocabulary, person);
  }
  add_attendees(std::move(people), absent, vocabulary, header);
}

void add_attendees(std::vector<Attendee> attendees, bool absent, const Vocabulary& vocabulary,
                   Header& header, std::string_view label) {
  for (Attendee& attendee : attendees) {
    if (is_nobody(attendee, vocabulary)) {
      header.extra.push_back({std::string(label), attendee.printed, attendee.place});
      continue;
    }
    const bool away = absent || is_away(attendee, vocabulary);
    (away ? header.absent : header.present).push_back(std::move(attendee));
  }
}

}  // namespace openverslag
