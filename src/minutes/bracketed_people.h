// Lists that put the person behind the organisation: "Hockeyclub Veld (Erwin van Veen)".
#pragma once

#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Makes of the attendees of one list the people in the brackets, if all of them are.
void take_people_from_brackets(std::vector<Attendee>& attendees, const Vocabulary& vocabulary);

}  // namespace openverslag
