// Printed pages as a Document: what is a heading, a paragraph, a list, a table.
#pragma once

#include <vector>

#include "document/document.h"
#include "document/printed_page.h"

namespace openverslag {

// Every word of the pages has a place, and stands in the document.
std::vector<Block> blocks_of(std::vector<PrintedPage> pages);

}  // namespace openverslag
