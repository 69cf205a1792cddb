// Which planned meetings no minutes tell of yet.
#pragma once

#include <vector>

#include "archive/archive.h"
#include "archive/bodies.h"
#include "text/diagnostic.h"

namespace openverslag {

// Sets archive.planned and archive.given_way, when the meetings are linked. A plan gives way to the
// minutes of its body and day that are nearest to it (archive/plan_times). No clock: whether a day
// is past does not matter. The ids are those that minutes would get.
void plan_meetings(std::vector<RegisteredPlan> plans, const BodyTable& bodies, Archive& archive,
                   Diagnostics& diagnostics);

}  // namespace openverslag
