// A table that holds the header and then the agenda is two tables.
#pragma once

#include <vector>

#include "document/document.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Cuts tables above the row that heads the columns of an agenda ("Punt | Besproken | Actie door").
void cut_tables(std::vector<Block>& blocks, const Vocabulary& vocabulary);

}  // namespace openverslag
