// Lines that stand in columns, put together in the rows of a table.
#pragma once

#include <vector>

#include "document/page_parts.h"

namespace openverslag {

// `lefts`: of all columns but the first. A row begins where the first column has words of its own,
// or where there are words in the second one below white. `right`: the margin.
PrintedTable table_of(std::vector<PageLine> lines, const std::vector<double>& lefts, double right);

}  // namespace openverslag
