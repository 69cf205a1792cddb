// Which tables hold items, and what the columns of one without a heading row hold.
#pragma once

#include "minutes/columns.h"

namespace openverslag {

// "1. | Opening | …" or "Opening | …": by numbers and usual titles in the first columns. `kind` is
// other when they do not tell.
Columns guess_columns(const Table& table, const Vocabulary& vocabulary);

// Does the table tell what was said, not only what was on the agenda?
bool holds_items(const Table& table, const Columns& columns, const Vocabulary& vocabulary);

}  // namespace openverslag
