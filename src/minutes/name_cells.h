// The name in a row of an attendance table: of one cell, or of those for its parts.
#pragma once

#include <vector>

#include "minutes/columns.h"

namespace openverslag {

// Whether the surnames come first, "Bijen, Antoon", in most cells of the column of names. Only
// beside an organisation: elsewhere what stands behind a comma may be one.
bool has_surnames_first(const Table& table, const Columns& columns, const Vocabulary& vocabulary);

// A row for each of the people whom one cell names on lines of their own, with the lines of the
// other cells where those are as many; the row itself when it names one person.
std::vector<Row> rows_of_people(const Row& row, const Columns& columns,
                                const Vocabulary& vocabulary);

// "Antoon Bijen" of "Bijen | Antoon", and of "Bijen, Antoon" where surnames come first; a particle
// behind the first name is small. Empty when the row names nobody.
Text name_in_row(const Row& row, const Columns& columns, bool surnames_first,
                 const Vocabulary& vocabulary);

}  // namespace openverslag
