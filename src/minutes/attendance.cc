#include "minutes/attendance.h"

#include <algorithm>
#include <iterator>

#include "minutes/attendee.h"
#include "minutes/bracketed_people.h"
#include "minutes/couples.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

void merge_into(Attendee& person, const Attendee& organisation, bool organisation_first) {
  append_part(organisation.printed, person.organisation);
  const std::string& name = person.printed;
  person.printed = organisation_first ? organisation.printed.str() + ", " + name
                                      : name + ", " + organisation.printed.str();
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

// "Voorzitter B. Bee" when offices follow the names they belong to: how many bytes are the office.
std::size_t office_length(std::string_view words, const Vocabulary& vocabulary) {
  std::size_t office = 0;
  for (std::size_t blank = words.find(' '); blank != std::string_view::npos;
       blank = words.find(' ', blank + 1)) {
    if (is_group_or_role(fold(words.substr(0, blank)), vocabulary)) office = blank;
  }
  return office;
}

std::vector<Attendee> read_running(const Text& text, const Vocabulary& vocabulary) {
  std::vector<Attendee> attendees;
  std::vector<ListedName> names = split_names(text.plain, ",;", vocabulary);
  const bool offices_follow = names.size() > 2 &&
                              is_only_detail(names.back().in(text.plain), vocabulary) &&
                              office_length(names.front().in(text.plain), vocabulary) == 0;
  attendees.reserve(names.size());
  for (ListedName& listed : names) {
    std::string_view words = listed.in(text.plain);
    const std::size_t office = offices_follow ? office_length(words, vocabulary) : 0;
    if (office > 0 && !attendees.empty()) {
      add_detail(words.substr(0, office), vocabulary, attendees.back());
      words = trim(words.substr(office));
      listed.begin = static_cast<std::size_t>(words.data() - text.plain.data());
    }
    if (const auto couple = find_couple(words, vocabulary)) {
      add_couple(*couple, place_at(text, listed.begin), vocabulary, attendees);
    } else if (!attendees.empty() && is_only_detail(words, vocabulary)) {
      const std::string_view detail = without_final_sign(words);
      add_detail(take_brackets(detail, vocabulary, attendees.back()), vocabulary, attendees.back());
      append_part(collapse_space(without_final_sign(words)), attendees.back().printed);
    } else {
      attendees.push_back(
          read_attendee(words, listed.salutation, place_at(text, listed.begin), vocabulary));
    }
  }
  merge_pairs(attendees);
  take_people_from_brackets(attendees, vocabulary);
  return attendees;
}

constexpr std::string_view kTab = "\u2003";  // between columns (document/paragraph_writer)
// The parts of an entry at commas, colons, tabs and loose hyphens, outside brackets.
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
    depth += (words[at] == '(' ? 1 : 0) - (words[at] == ')' ? 1 : 0);
    if (depth > 0) continue;
    if (words[at] == ',' || words[at] == ';' || words[at] == ':' || words[at] == '|') cut(at, 1);
    if (words.substr(at).starts_with(" - ") || words.substr(at).starts_with(kTab)) cut(at, 3);
    if (words.substr(at).starts_with(" – ") || words.substr(at).starts_with(" — ")) cut(at, 5);
  }
  cut(words.size(), 0);
  return parts;
}

// "Gemeente X, de heer A. Aa, mevrouw B. Bee": all of them are of the organisation in front.
std::vector<Attendee> with_common_organisation(std::vector<Attendee> attendees) {
  const bool first = attendees.size() > 1 && !attendees.front().name &&
                     std::all_of(attendees.begin() + 1, attendees.end(),
                                 [](const Attendee& other) { return other.name.has_value(); });
  if (!first) return attendees;
  for (auto person = attendees.begin() + 1; person != attendees.end(); ++person)
    merge_into(*person, attendees.front(), true);
  attendees.erase(attendees.begin());
  return attendees;
}

// "wethouders Blok (Aldeveen), Terpstra en Van Zanten": an office for several names.
bool opens_offices(std::string_view words, const Vocabulary& vocabulary) {
  words = trim(words);
  if (words.starts_with("de ")) words.remove_prefix(3);
  const std::size_t blank = words.find(' ');
  return blank != std::string_view::npos && words.find(':') == std::string_view::npos &&
         holds(vocabulary.group_words, fold(words.substr(0, blank)));
}

bool is_full_person(std::string_view part, const Vocabulary& vocabulary) {
  Attendee scratch;
  const auto name = read_person(take_brackets(part, vocabulary, scratch), "", vocabulary);
  return name && is_full_name(*name);
}

}  // namespace

std::vector<Attendee> read_entry(const Text& text, const Vocabulary& vocabulary) {
  const std::vector<std::string_view> parts = entry_parts(text.plain);
  const bool group =
      opens_group(trim(text.plain), vocabulary) || opens_offices(text.plain, vocabulary);
  if (parts.size() < 2 || group) return read_running(text, vocabulary);
  const auto full = [&](std::string_view part) { return is_full_person(part, vocabulary); };
  // "R. Bakels, directeur Regio" is one person.
  const bool dash = text.plain.find_first_of(",;") == std::string::npos &&
                    text.plain.find(" - ") != std::string::npos;
  const bool post =
      parts.size() == 2 && full(parts[0]) && (dash || names_post(parts[1], vocabulary));
  const auto people = post ? 1 : std::count_if(parts.begin(), parts.end(), full);
  if (people > 1) return with_common_organisation(read_running(text, vocabulary));
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
      add_detail(take_brackets(without_final_sign(*part), vocabulary, attendee), vocabulary,
                 attendee);
  }
  attendee.printed = collapse_space(text.plain);
  return {std::move(attendee)};
}

namespace {

// "Gemeente X, de heer A. Aa, mevrouw B. Bee" or "A. Aa, B. Bee, schepenen": a line of its own.
bool is_whole_entry(const Text& line, const Vocabulary& vocabulary) {
  const std::vector<std::string_view> parts = entry_parts(line.plain);
  if (parts.size() < 2 || line.plain.ends_with(',')) return false;
  return is_only_detail(parts.back(), vocabulary) || is_only_detail(parts.front(), vocabulary) ||
         (!read_person(parts.front(), "", vocabulary) && is_full_person(parts[1], vocabulary));
}

// "… Bruno De" over "Smedt": a line that ends in the middle of a name.
bool is_wrapped_within_name(const std::vector<Text>& lines, const Vocabulary& vocabulary) {
  for (std::size_t index = 0; index + 1 < lines.size(); ++index) {
    const std::string_view line = trim(lines[index].plain);
    const std::size_t blank = line.rfind(' ');
    if (blank == std::string_view::npos || line.find(',') == std::string_view::npos) continue;
    const std::string last = fold(line.substr(blank + 1));
    if (holds(vocabulary.names.particles, last) || holds(vocabulary.conjunctions, last))
      return true;
  }
  return false;
}

// Lines are entries, unless they are one list of names that was wrapped.
bool is_list_of_entries(const Text& text, const Vocabulary& vocabulary) {
  const std::string_view all = text.plain;
  if (all.find(';') != all.npos || all.find(kTab) != all.npos) return true;
  if (text.plain.find('\n') == std::string::npos) return false;
  const std::vector<Text> lines = lines_of(text);
  if (is_wrapped_within_name(lines, vocabulary)) return false;
  const bool groups =
      std::any_of(std::next(lines.begin(), !lines.empty()), lines.end(),
                  [&](const Text& line) { return opens_group(line.plain, vocabulary); });
  return groups || std::all_of(lines.begin(), lines.end(), [&](const Text& line) {
           return std::count(line.plain.begin(), line.plain.end(), ',') < 2 ||
                  is_whole_entry(line, vocabulary);
         });
}

}  // namespace

std::vector<Attendee> read_attendees(const Text& text, const Vocabulary& vocabulary) {
  if (!is_list_of_entries(text, vocabulary)) {
    std::vector<Attendee> running = read_running(text, vocabulary);
    // "Gemeente X, mevrouw A. Aa" is one person.
    const bool pair =
        running.size() == 2 && running.back().name && !running.back().name->honorific.empty();
    if (pair) return with_common_organisation(std::move(running));
    // "Erik Postma, Gemeente Marsum" is one, too.
    const bool of_organisation = running.size() == 2 && running.front().name &&
                                 is_full_name(*running.front().name) && !running.back().name &&
                                 has_organisation_word(running.back().printed, vocabulary);
    if (!of_organisation) return running;
    merge_into(running.front(), running.back(), false);
    running.pop_back();
    return running;
  }
  std::vector<Attendee> attendees;
  for (const Text& line : lines_of(text)) {
    std::size_t begin = 0;
    while (begin < line.plain.size()) {
      const std::size_t end = next_separator(line.plain, begin, ";");
      for (Attendee& attendee : read_entry(slice(line, begin, end), vocabulary)) {
        if (!attendee.printed.empty()) attendees.push_back(std::move(attendee));
      }
      begin = end + 1;
    }
  }
  return attendees;
}

bool is_person_line(const Text& line, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 80;  // bytes
  const std::string_view words = trim(line.plain);
  if (words.size() > kLongest || words.ends_with('.') || words.find('\n') != words.npos)
    return false;
  // "OPENBARE ZITTING" is nobody.
  const bool small = std::ranges::any_of(words, [](char c) { return c >= 'a' && c <= 'z'; });
  if (!small) return false;
  const std::vector<std::string_view> parts = entry_parts(words);
  constexpr std::size_t kMostParts = 3;
  return !parts.empty() && parts.size() <= kMostParts && is_full_person(parts.front(), vocabulary);
}

}  // namespace openverslag
