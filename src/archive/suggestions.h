// People of the attendance lists who may be one and the same.
#pragma once

#include <vector>

#include "archive/people.h"
#include "text/diagnostic.h"

namespace openverslag {

// Never merges; reports each pair once. "A. Bakker" and "Anna Bakker": `same-person`. Of one body,
// with the same initials and one letter apart: `near-people`. Not those who met each other, nor two
// whom the registry keeps apart.
void suggest_same_people(const MeetingList& meetings, const People& people, const NameTable& names,
                         Diagnostics& diagnostics);

}  // namespace openverslag
