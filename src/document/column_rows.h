// Lines that stand in columns, put together in the rows of a table.
#pragma once

#include <vector>

#include "document/page_parts.h"
#include "document/white_columns.h"

namespace openverslag {

// The lines stand in the columns. A row begins where the first column has words of its own,
// or where there are words in the second one below white. `right`: the margin.
PrintedTable table_of(std::vector<PageLine> lines, const WhiteColumns& columns, double right);

}  // namespace openverslag
