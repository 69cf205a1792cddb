// Which planned meetings no minutes tell of yet.
#pragma once

#include <vector>

#include "archive/archive.h"
#include "archive/bodies.h"
#include "text/diagnostic.h"

namespace openverslag {

// Whether a meeting that was planned for one time of a day may be the one that began at another: a
// little late or early, or nobody says when. In the evening is another meeting than in the morning.
bool may_be_held(const std::optional<TimeOfDay>& planned, const std::optional<TimeOfDay>& held);

// A plan gives way to the minutes of its body and day; of several plans on a day each to its own,
// known by the start, else to the first that are left and may be it. No clock: whether a day is
// past does not matter. What comes back is by date, body and start; the ids are those that minutes
// would get.
std::vector<PlannedMeeting> plan_meetings(std::vector<RegisteredPlan> plans,
                                          const MeetingList& meetings,
                                          const std::vector<MeetingLinks>& links,
                                          const BodyTable& bodies, Diagnostics& diagnostics);

}  // namespace openverslag
