// Who was there, when only the words of an item say so.
#pragma once

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Without attendance in the header: the list below "Deelnemers aan het overleg", or behind
// "Aanwezig:", in an item. The words stay where they are.
void find_attendance(const Vocabulary& vocabulary, Meeting& meeting);

}  // namespace openverslag
