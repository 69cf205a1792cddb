// The year a meeting, a decision or an action belongs to.
#pragma once

#include "archive/archive.h"

namespace openverslag {

// 0: without a date.
int year_of(const Archive& archive, MeetingIndex meeting);
// The year in which the action was first named.
int year_of(const Archive& archive, const ActionEntry& action);

}  // namespace openverslag
