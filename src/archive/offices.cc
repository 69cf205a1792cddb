#include "archive/offices.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {
namespace {

// Those whose role the attendance list gives, of that organisation if one is named.
Candidates listed_in_office(std::string_view role, std::string_view organisation,
                            const MeetingView& meeting) {
  Candidates found;
  const std::vector<Attendee>& present = meeting.facts.header.present;
  for (std::size_t i = 0; i < present.size(); ++i) {
    const Attendee& attendee = present[i];
    if (!meeting.attendance.present[i].linked()) continue;
    const bool holds =
        fold(attendee.role) == role || (attendee.name && fold(attendee.name->office) == role);
    const bool from_there = organisation.empty() || fold(attendee.organisation) == organisation;
    if (holds && from_there) add_candidate(found, meeting.attendance.present[i].person);
  }
  return found;
}

}  // namespace

Candidates of_office(const Wording& wording, const MeetingView& meeting, const Known& known) {
  Candidates found = listed_in_office(wording.role, wording.organisation, meeting);
  if (!found.empty()) return found;
  for (const RegisteredIndex each :
       known.registered.in_office(wording.role, wording.organisation, meeting.occasion)) {
    add_candidate(found, known.people.of_registered[each]);
  }
  if (!found.empty() || !wording.form) return found;
  return of_surname(known.names[*wording.form], meeting.attendance.present_names, known);
}

Candidates holders_of_office(const Candidates& candidates, std::string_view role,
                             const MeetingView& meeting, const Known& known) {
  Candidates holders;
  const Candidates listed = listed_in_office(role, {}, meeting);
  for (const PersonIndex each : candidates) {
    const auto& registered = known.people.traits[each].registered;
    const bool holds = registered && known.registered.has_role(*registered, role, meeting.occasion);
    const bool is_listed = std::ranges::find(listed, each) != listed.end();
    if (holds || is_listed) add_candidate(holders, each);
  }
  return holders;
}

}  // namespace openverslag
