// The action column of an agenda table.
#pragma once

#include <vector>

#include "minutes/action_register.h"
#include "minutes/decision_sentences.h"
#include "minutes/discussion.h"
#include "minutes/known_names.h"

namespace openverslag {

// A cell may hold several actions, each behind a label or on its own line. One that tells a
// decision ("Akkoord", "Besluit: …") is one.
void read_action_cells(const std::vector<ActionCell>& cells, const KnownNames& known,
                       const MeetingSubject& subject, const Vocabulary& vocabulary,
                       ActionRegister& actions, std::vector<Decision>& decisions);

}  // namespace openverslag
