// What the meeting decided in one item.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/decision_sentences.h"
#include "minutes/meeting.h"
#include "minutes/passages.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Labelled words ("Besluit: …", a list under "Het bestuur besluit:") and sentences in which the
// meeting decides, in printed order; everything below the title "Genomen besluiten".
std::vector<Decision> find_decisions(std::string_view title, const std::vector<Passage>& passages,
                                     const MeetingSubject& subject, const Vocabulary& vocabulary);

}  // namespace openverslag
