// What stands inside the items: who speaks, what is decided, what is to be done.
#pragma once

#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Words of the action column of an item's rows, row by row.
struct ActionCell {
  Text text;
};

// Fills names, actions, decisions, adoptions, outcome and postscript of every item from its words
// and its action cells (`action_cells`, as the items). Splits a block where a new speaker starts
// after a single line break (`<br>Dhr. Aa benoemt`). Actions that are there already, from tables,
// are kept. The header must be complete: it says who attended.
void read_discussions(const std::vector<std::vector<ActionCell>>& action_cells,
                      const Vocabulary& vocabulary, Meeting& meeting);

}  // namespace openverslag
