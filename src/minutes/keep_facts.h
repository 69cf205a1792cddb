// Facts as small as they can be kept, until a whole site is made.
#pragma once

#include "minutes/meeting.h"
#include "text/shared_name.h"

namespace openverslag {

// Gives back the room that lists had left to grow, and keeps each person's name once.
void keep_small(Facts& facts, NamePool& names);

}  // namespace openverslag
