#include "minutes/attendance.h"

#include <algorithm>
#include <iterator>

#include "minutes/attendee.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

void merge_into(Attendee& person, const Attendee& organisation, bool organisation_first) {
  if (!person.organisation.empty()) person.organisation += ", ";
  person.organisation += organisation.printed;
  person.printed = organisation_first ? organisation.printed + ", " + person.printed
                                      : person.printed + ", " + organisation.printed;
}

// "A. Aa, Gemeente X, B. Bee, Gemeente Y": organisations in turn with names belong to them.
void merge_pairs(std::vector<Attendee>& attendees) {
  if (attendees.size() < 4 || attendees.size() % 2 != 0) return;
  const bool person_first = attendees.front().name.has_value();
  for (std::size_t index = 0; index < attendees.size(); ++index) {
    if (attendees[index].name.has_value() != (person_first == (index % 2 == 0))) return;
  }
  std::vector<Attendee> people;
  for (std::size_t index = 0; index < attendees.size(); index += 2) {
    people.push_back(std::move(attendees[index + (person_first ? 0 : 1)]));
    merge_into(people.back(), attendees[index + (person_first ? 1 : 0)], !person_first);
  }
  attendees = std::move(people);
}

std::vector<Attendee> read_running(const Text& text, const Vocabulary& vocabulary) {
  std::vector<Attendee> attendees;
  for (const ListedName& listed : split_names(text.plain, ",;", vocabulary)) {
    const std::string_view words = listed.in(text.plain);
    if (!attendees.empty() && is_only_detail(words, vocabulary)) {
      add_detail(without_final_sign(words), vocabulary, attendees.back());
      attendees.back().printed += ", " + collapse_space(without_final_sign(words));
    } else {
      attendees.push_back(
          read_attendee(words, listed.salutation, place_at(text, listed.begin), vocabulary));
    }
  }
  merge_pairs(attendees);
  return attendees;
}

// The parts of an entry at commas, colons and loose hyphens, outside brackets.
std::vector<std::string_view> entry_parts(std::string_view words) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  int depth = 0;
  const auto cut = [&](std::size_t at, std::size_t length) {
    const std::string_view part = trim(words.substr(begin, at - begin));
    if (!part.empty()) parts.push_back(part);
    begin = at + length;
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == '(') ++depth;
    if (words[at] == ')') --depth;
    if (depth > 0) continue;
    if (words[at] == ',' || words[at] == ';' || words[at] == ':' || words[at] == '|') cut(at, 1);
    if (words.substr(at).starts_with(" - ")) cut(at, 3);
    if (words.substr(at).starts_with(" – ") || words.substr(at).starts_with(" — ")) cut(at, 5);
  }
  cut(words.size(), 0);
  return parts;
}

bool is_full_person(std::string_view part, const Vocabulary& vocabulary) {
  Attendee scratch;
  const auto name = read_person(take_brackets(part, vocabulary, scratch), "", vocabulary);
  return name && is_full_name(*name);
}

}  // namespace

std::vector<Attendee> read_entry(const Text& text, const Vocabulary& vocabulary) {
  const std::vector<std::string_view> parts = entry_parts(text.plain);
  const bool group = opens_group(trim(text.plain), vocabulary);
  if (parts.size() < 2 || group) return read_running(text, vocabulary);
  const auto full = [&](std::string_view part) { return is_full_person(part, vocabulary); };
  const auto people = std::count_if(parts.begin(), parts.end(), full);
  if (people > 1) return read_running(text, vocabulary);
  auto person = std::find_if(parts.begin(), parts.end(), full);
  // Without a full name the first part that is no role is the name: "Voorzitter: Aa", "Aa, gast".
  if (person == parts.end()) {
    person = std::find_if(parts.begin(), parts.end(),
                          [&](std::string_view part) { return !is_only_detail(part, vocabulary); });
  }
  if (person == parts.end()) return read_running(text, vocabulary);
  Attendee attendee = read_attendee(*person, "", text.place, vocabulary);
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    if (part != person)
      add_detail(take_brackets(*part, vocabulary, attendee), vocabulary, attendee);
  }
  attendee.printed = collapse_space(text.plain);
  return {std::move(attendee)};
}

namespace {

// Lines are entries, unless they are one list of names that was wrapped.
bool is_list_of_entries(const Text& text, const Vocabulary& vocabulary) {
  if (text.plain.find(';') != std::string::npos) return true;
  if (text.plain.find('\n') == std::string::npos) return false;
  const std::vector<Text> lines = lines_of(text);
  const bool groups =
      std::any_of(std::next(lines.begin(), !lines.empty()), lines.end(),
                  [&](const Text& line) { return opens_group(line.plain, vocabulary); });
  return groups || std::none_of(lines.begin(), lines.end(), [](const Text& line) {
           return std::count(line.plain.begin(), line.plain.end(), ',') > 1;
         });
}

}  // namespace

std::vector<Attendee> read_attendees(const Text& text, const Vocabulary& vocabulary) {
  if (!is_list_of_entries(text, vocabulary)) return read_running(text, vocabulary);
  std::vector<Attendee> attendees;
  for (const Text& line : lines_of(text)) {
    std::size_t begin = 0;
    while (begin < line.plain.size()) {
      const std::size_t end = std::min(line.plain.find(';', begin), line.plain.size());
      for (Attendee& attendee : read_entry(slice(line, begin, end), vocabulary)) {
        if (!attendee.printed.empty()) attendees.push_back(std::move(attendee));
      }
      begin = end + 1;
    }
  }
  return attendees;
}

void add_attendees(std::vector<Attendee> attendees, bool absent, const Vocabulary& vocabulary,
                   Header& header) {
  for (Attendee& attendee : attendees) {
    const bool away = absent || is_away(attendee, vocabulary);
    (away ? header.absent : header.present).push_back(std::move(attendee));
  }
}

}  // namespace openverslag
