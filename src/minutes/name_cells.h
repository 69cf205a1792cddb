// The name in a row of an attendance table: of one cell, or of those for its parts.
#pragma once

#include "minutes/columns.h"

namespace openverslag {

// "Antoon Bijen" of "Bijen | Antoon" and of "Bijen, Antoon" beside an organisation; a particle
// behind the first name is small. Empty when the row names nobody.
Text name_in_row(const Row& row, const Columns& columns, const Vocabulary& vocabulary);

}  // namespace openverslag
