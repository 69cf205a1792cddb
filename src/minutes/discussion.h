// What stands inside one item: who speaks, what is decided, what is to be done.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"

namespace openverslag {

// Words of the action column of this item's rows, row by row.
struct ActionCell {
  Text text;
};

// Fills names, actions, decisions, adoption, outcome, postscript of `item` from its words and from
// its action cells; may split a block where a new speaker starts after a single line break (the
// seed's `<br>Dhr. Welten benoemt`). `header` gives who attended.
void read_discussion(const Header& header, const Vocabulary& vocabulary, std::string_view source,
                     std::vector<ActionCell> action_cells, Item& item, ItemText& text,
                     Diagnostics& diagnostics);

}  // namespace openverslag
