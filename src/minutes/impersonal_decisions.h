// Decisions in the passive that name neither who decides nor what was decided on, and elections.
#pragma once

#include <optional>

#include "minutes/meeting.h"
#include "minutes/sentences.h"

namespace openverslag {

// "Er wordt besloten om …", "Besloten wordt …", "Wordt unaniem goedgekeurd.", "… en er wordt
// besloten …", "Aad Bee en Cor Dee worden gekozen."; nothing when the sentence is none of them.
std::optional<DecisionKind> find_impersonal_decision(const Words& words, const Sentence& sentence);

}  // namespace openverslag
