// Who holds an office: by the meeting's own attendance list, or by a dated membership.
#pragma once

#include <string_view>

#include "archive/candidates.h"
#include "archive/wordings.h"

namespace openverslag {

struct MeetingView {
  const Facts& facts;
  const Attendance& attendance;
  Occasion occasion;
};

// "burgemeester van Aa", "de burgemeester": the list of those present, else the registry, else one
// present whose name is Van Aa after all.
Candidates of_office(const Wording& wording, const MeetingView& meeting, const Known& known);

// Those of the candidates who hold the office (folded).
Candidates holders_of_office(const Candidates& candidates, std::string_view role,
                             const MeetingView& meeting, const Known& known);

}  // namespace openverslag
