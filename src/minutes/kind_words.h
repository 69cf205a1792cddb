// The kinds of decisions and states of actions as words.
#pragma once

#include <string_view>

#include "minutes/meeting.h"

namespace openverslag {

// "agreed", "open": in data, in `inspect --json`, in the keys of languages and the classes of
// pages.
std::string_view word_of(DecisionKind kind);
std::string_view word_of(ActionState state);

}  // namespace openverslag
