// A table whose rows are agenda items: "NR | Onderwerp | Toelichting | Actie".
#pragma once

#include "minutes/agenda.h"
#include "minutes/columns.h"

namespace openverslag {

// Adds the rows to the agenda; a row with neither number nor title carries on the item above.
// `columns` are those of the table before and are renewed by every heading row. Words before the
// first item go to `preamble`.
void read_agenda_table(Table table, const Vocabulary& vocabulary, Columns& columns, Agenda& agenda,
                       std::vector<Block>& preamble);

}  // namespace openverslag
