// What stands behind a name of an attendance list without a comma: "Henny m.k.".
#pragma once

#include <string_view>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Takes off "m.k.", "(adviseur) bij punt 3" or "van beheerder Vastzorg", puts it into the attendee,
// and gives the words before it.
std::string_view take_behind_name(std::string_view words, const Vocabulary& vocabulary,
                                  Attendee& attendee);

}  // namespace openverslag
