// The order of the meetings, their ids, and the one before and after.
#pragma once

#include <vector>

#include "archive/archive.h"
#include "archive/bodies.h"
#include "text/diagnostic.h"

namespace openverslag {

// By date, body, start and source; without a date last. Sorts `bodies.of_meeting` along.
void order_meetings(std::vector<Facts>& meetings, BodyTable& bodies);

// Id, body, previous and next of each meeting. Two files that seem to tell of one meeting are
// reported; both are kept.
std::vector<MeetingLinks> link_meetings(const std::vector<Facts>& meetings, BodyTable& bodies,
                                        Diagnostics& diagnostics);

}  // namespace openverslag
