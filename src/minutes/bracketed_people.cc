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

// "Erwin van Veen" in every bracket, and "Fanaal" before one of them: nobody's full name.
bool are_people_in_brackets(const std::vector<Attendee>& attendees, const Vocabulary& vocabulary) {
  constexpr std::size_t kFewest = 3;
  if (attendees.size() < kFewest) return false;
  bool sure = false;
  bool others = false;
  for (const Attendee& each : attendees) {
    const auto name = person_in_brackets(each, vocabulary);
    if (!name || !is_full_name(*name)) return false;
    sure |= has_parts_of_a_name(*name);
    others |= !each.name || !is_full_name(*each.name);
  }
  return sure && others;
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
