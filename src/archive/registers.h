// The registers of actions and decisions over all meetings.
#pragma once

#include <vector>

#include "archive/archive.h"

namespace openverslag {

// An action that comes back in a later meeting of the same body within 18 months is one entry: the
// same words, or nine tenths of them with the same owners. So is one that two files of a meeting
// have; then the second is no appearance. Fills in ItemLinks::actions.
std::vector<ActionEntry> register_actions(const MeetingList& meetings,
                                          std::vector<MeetingLinks>& links);

// By date. One that two files of a meeting have in the same words is one entry.
std::vector<DecisionEntry> register_decisions(const MeetingList& meetings,
                                              const std::vector<MeetingLinks>& links);

}  // namespace openverslag
