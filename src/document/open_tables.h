// Tables without lines: words that stand in columns because of the white between them.
#pragma once

#include <vector>

#include "document/page_parts.h"

namespace openverslag {

// The lines, those that stand in columns as tables: labels before values, lists next to each other.
// `right`: the margin.
std::vector<PagePart> with_open_tables(std::vector<PageLine> lines, double right);

}  // namespace openverslag
