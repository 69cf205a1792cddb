// Decisions that do not name the meeting: "Het voorstel wordt unaniem aangenomen".
#pragma once

#include <optional>

#include "minutes/meeting.h"
#include "minutes/sentences.h"

namespace openverslag {

// Passive sentences about something one decides on, "er wordt besloten om", and shorthand ("Verslag
// ongewijzigd vastgesteld"). Arrests and permits are not what a meeting decides on. `begun` are the
// kinds of phrases that begin in the sentence.
std::optional<DecisionKind> find_passive_decision(const Words& words, const Sentence& sentence,
                                                  const WordClasses& begun);

// "Motie 1: ingetrokken.": a result of its own, as a label opens one.
bool opens_result(const Words& words, const Sentence& sentence);

}  // namespace openverslag
