// Columns of words, told by the white that runs down between them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "document/page_lines.h"

namespace openverslag {

struct WhiteColumns {
  std::vector<double> lefts;  // of all columns but the first, in the white before them
  std::size_t end = 0;        // the line after the last that stands in them
  bool are_lists = false;     // next to each other, below a word each: every line is one of its own
};

// The columns that begin at line `begin`; nothing when its words, and those of the lines below it,
// stand in none. White behind the number or bullet of a list makes no column by itself.
std::optional<WhiteColumns> columns_from(const std::vector<PageLine>& lines, std::size_t begin);

}  // namespace openverslag
