// Values that begin in one paragraph, item or row and end in the next.
#pragma once

#include "document/document.h"
#include "privacy/leak_finder.h"

namespace openverslag {

// "Dorpsstraat 12" above "1234 AB Aa", "Geboortedatum" above a day, "w.g." above a name: in
// paragraphs, items and headings, and in the cells of a column.
void scan_neighbours(const Document& document, LeakFinder& finder);

}  // namespace openverslag
