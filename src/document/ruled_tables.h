// Tables whose cells are drawn with lines.
#pragma once

#include <cstddef>
#include <vector>

#include "document/printed_page.h"

namespace openverslag {

// Lines of one table cut the page in rows and columns. A cell that was merged covers several.
struct Grid {
  std::vector<double> lefts;  // of the columns, and the right edge of the last
  std::vector<double> tops;   // of the rows, and the bottom edge of the last
  // For each square, row by row, the number of the first square of the cell it belongs to.
  std::vector<std::size_t> cell_of;

  std::size_t columns() const { return lefts.size() - 1; }
  std::size_t rows() const { return tops.size() - 1; }
  bool contains(double x, double y) const {
    return x > lefts.front() && x < lefts.back() && y > tops.front() && y < tops.back();
  }
  // The square at a point that it contains.
  std::size_t square_at(double x, double y) const;
};

// From top to bottom. A frame around something is no table, nor are lines under words.
std::vector<Grid> grids_of(const std::vector<Rule>& rules);

}  // namespace openverslag
