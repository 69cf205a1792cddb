#include "minutes/bracketed_people.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::optional<PersonName> person_in_brackets(const Attendee& attendee,
                                             const Vocabulary& vocabulary) {
  return read_person(attendee.organisation.str(), "", vocabulary);
}

// Surely somebody's name, and not that of a firm of two words.
bool has_parts_of_a_name(const PersonName& name) {
  return !name.initials.empty() || (!name.given.empty() && !name.particle.empty());
}

// "Hockeyclub Veld (Erwin van Veen)", "Aa (E. van Veen)"; "Jan (Zand van Noord)" may be of a place.
bool is_no_first_name(const Attendee& attendee) {
  const std::string& printed = attendee.printed.str();
  const std::string_view before = trim(std::string_view(printed).substr(0, printed.rfind('(')));
  return before.find(' ') != before.npos;
}

// "Erwin van Veen" in every bracket, and before one of them words that are nobody's full name.
bool are_people_in_brackets(const std::vector<Attendee>& attendees, const Vocabulary& vocabulary) {
  constexpr std::size_t kFewest = 3;
  if (attendees.size() < kFewest) return false;
  bool sure = false;
  bool others = false;
  bool no_first_names = false;
  for (const Attendee& each : attendees) {
    const auto name = person_in_brackets(each, vocabulary);
    if (!name || !is_full_name(*name)) return false;
    sure |= has_parts_of_a_name(*name);
    others |= !each.name || !is_full_name(*each.name);
    no_first_names |= is_no_first_name(each);
  }
  return sure && others && no_first_names;
}

}  // namespace

void take_people_from_brackets(std::vector<Attendee>& attendees, const Vocabulary& vocabulary) {
  if (!are_people_in_brackets(attendees, vocabulary)) return;
  for (Attendee& each : attendees) {
    const std::string printed = each.printed.str();
    each.name = person_in_brackets(each, vocabulary);
    each.organisation = collapse_space(std::string_view(printed).substr(0, printed.rfind('(')));
  }
}

}  // namespace openverslag
