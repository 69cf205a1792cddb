// Sentences that are no more than a result: "Unaniem aangenomen", "Geen opmerkingen; akkoord".
#pragma once

#include <optional>

#include "minutes/meeting.h"
#include "minutes/sentences.h"
#include "minutes/words.h"

namespace openverslag {

// Only a result and its adverbs: "Unaniem aangenomen".
std::optional<DecisionKind> find_bare_result(const Words& words, const Sentence& sentence);

// The same behind a semicolon, where nobody said what stands before it: "Geen opmerkingen;
// akkoord".
std::optional<DecisionKind> find_last_result(const Words& words, const Sentence& sentence);

// The same behind a comma: "Geen opmerkingen op het verslag, goedgekeurd".
std::optional<DecisionKind> find_result_behind_none(const Words& words, const Sentence& sentence);

// The result that opens words without another verb: "Akkoord de norm te laten zoals hij is".
std::optional<DecisionKind> find_opening_result(const Words& words, const Sentence& sentence);

}  // namespace openverslag
