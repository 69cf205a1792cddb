// The registers of actions and decisions over all meetings.
#pragma once

#include <vector>

#include "archive/archive.h"

namespace openverslag {

// An action that comes back in a later meeting of the same body within 18 months is one entry: the
// same words, or nine tenths of them with the same owners. Fills in ItemLinks::actions.
std::vector<ActionEntry> register_actions(const std::vector<Facts>& meetings,
                                          std::vector<MeetingLinks>& links);

// By date.
std::vector<DecisionEntry> register_decisions(const std::vector<Facts>& meetings);

}  // namespace openverslag
