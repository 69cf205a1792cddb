// What a page consists of, from top to bottom: running lines and tables.
#pragma once

#include <variant>
#include <vector>

#include "document/page_lines.h"
#include "document/printed_page.h"

namespace openverslag {

struct PrintedCell {
  std::vector<PageLine> lines;
  double right = 0;       // how far its lines could have gone
  bool is_ruled = false;  // a line is drawn there
};

// All rows have as many cells; a merged cell has its words in the first of its places.
struct PrintedTable {
  std::vector<std::vector<PrintedCell>> rows;
};

using PagePart = std::variant<std::vector<PageLine>, PrintedTable>;

std::vector<PagePart> parts_of(PrintedPage page);

}  // namespace openverslag
