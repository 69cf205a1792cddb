// When a meeting was opened and closed and by whom, from the words where its header is silent.
#pragma once

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "De heer Aa opent de vergadering om 19.30 uur", "De vergadering wordt om 21.40 uur gesloten".
void read_session(const MeetingText& text, const Vocabulary& vocabulary, Facts& facts);

}  // namespace openverslag
