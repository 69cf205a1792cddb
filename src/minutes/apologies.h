// Who is not there as the running text tells: "De heer Aa heeft zich afgemeld".
#pragma once

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Adds them to the absent, unless the attendance lists or the offices name them. Looks in the words
// before the first item, and in items like the opening and the announcements. "Bericht van
// verhindering is ontvangen van mevrouw Bee" counts as well.
void add_apologies(const Vocabulary& vocabulary, Meeting& meeting);

}  // namespace openverslag
