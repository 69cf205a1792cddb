// How a printed document looks as a whole: its letters, margins and leading.
#pragma once

#include <vector>

#include "document/line_seams.h"
#include "document/page_lines.h"

namespace openverslag {

struct PrintedStyle {
  double size = 0;                    // of most letters
  double leading = 1.2;               // as a part of the size
  std::vector<double> heading_sizes;  // larger ones, descending: level 1, 2, …
};

// `lines`: of the whole document.
PrintedStyle style_of(const std::vector<PageLine>& lines);

// 1 and further for the letters of a heading, 0 for others.
int heading_level(double size, const PrintedStyle& style);

// The right margin of lines that stand on a page of this width.
double right_margin(const std::vector<PageLine>& lines, double page_width);

}  // namespace openverslag
