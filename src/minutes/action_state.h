// How far an action is, by the words at its end: "(gereed)", "– loopt", ". Gereed."
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "minutes/lexicon.h"
#include "minutes/meeting.h"
#include "minutes/words.h"

namespace openverslag {

struct ToldState {
  ActionState state = ActionState::unknown;
  std::size_t begin = 0;   // the byte of the text where they begin; its end when there are none
  std::string task = {};   // what stands before
  std::string words = {};  // " (gereed)", of "brief sturen (Aa, gereed)" too: its task is "… (Aa)"
};

// Only words that a sign parts from the rest and that nothing follows: "gereed maken", "nog niet
// gereed" and "gereed voor 1 juni" say something else. All is the task when none say how far it is.
ToldState part_state(std::string_view text, const Lexicon& lexicon);

// By the words of its text, when nothing else said how far it is.
void tell_state(Action& action, const Lexicon& lexicon);

// "Gereed." and nothing else.
ActionState state_alone(std::string_view sentence, const Lexicon& lexicon);

}  // namespace openverslag
