// Tells of a plan and minutes of one day that may be one meeting after all.
#pragma once

#include "archive/archive.h"
#include "archive/journal.h"
#include "text/diagnostic.h"

namespace openverslag {

// The only plan of a body on a day, and the only minutes: they begin too far apart for anybody to
// see that they are one (archive/plan_times), so both stand, and the clerk is told what to write if
// they are. Of a plan that is called off nothing is told. When all have their ids.
void report_plans_beside_minutes(const Archive& archive, const Journal& history,
                                 Diagnostics& diagnostics);

}  // namespace openverslag
