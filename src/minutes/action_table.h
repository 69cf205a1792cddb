// A table of actions: "Nr | Actie | Wie | Wanneer | Status".
#pragma once

#include <vector>

#include "minutes/columns.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// One action a row, in order. A row that is struck through is done; one without an action of its
// own carries on the row above.
std::vector<Action> read_action_table(const Table& table, const Columns& columns,
                                      const Vocabulary& vocabulary);

}  // namespace openverslag
