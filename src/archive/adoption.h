// Which meeting's minutes were adopted in which item.
#pragma once

#include <vector>

#include "archive/archive.h"
#include "text/diagnostic.h"

namespace openverslag {

// Fills in MeetingLinks::adopted_in and ItemLinks::adopts. An item may only adopt the minutes of an
// earlier meeting of its own body; the first item to do so counts.
void find_adoptions(const MeetingList& meetings, const std::vector<Body>& bodies,
                    std::vector<MeetingLinks>& links, Diagnostics& diagnostics);

}  // namespace openverslag
