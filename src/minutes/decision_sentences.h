// Does a sentence say that the meeting decided something, and what?
#pragma once

#include <optional>

#include "minutes/meeting.h"
#include "minutes/meeting_subject.h"
#include "minutes/sentences.h"
#include "minutes/words.h"

namespace openverslag {

struct FoundDecision {
  DecisionKind kind;
  DecisionRule rule;
};

// Precise rather than greedy: wishes, plans, questions, reports of the past and what one member
// finds are no decisions.
std::optional<FoundDecision> find_decision(const Words& words, const Sentence& sentence,
                                           const MeetingSubject& subject);

// What the words after "Besluit:" decide.
DecisionKind kind_of_decision(const Words& words, const Sentence& sentence,
                              const MeetingSubject& subject);

}  // namespace openverslag
