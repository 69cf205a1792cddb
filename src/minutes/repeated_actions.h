// Actions that stand in an item and again in the list of actions at the end.
#pragma once

#include "minutes/meeting.h"

namespace openverslag {

// Leaves such an action where it was said, with what the list knows more of it (date, state,
// number); the list keeps its row in the words.
void merge_repeated_actions(Facts& facts);

}  // namespace openverslag
