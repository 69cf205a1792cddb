// A printed page: words and ruled lines with the places where they stand on the paper.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/place.h"

namespace openverslag {

// In points from the upper left corner of the page.
struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  double width() const { return right - left; }
  double height() const { return bottom - top; }
  double middle() const { return (top + bottom) / 2; }
};

struct PrintedWord {
  std::string text;
  Box box;
  double size = 0;  // of the font
  bool bold = false;
  bool italic = false;
  bool upright = true;  // false when it is turned, as in a margin
  Place place = {};     // page, and line on the page: see number_lines
};

// A straight line drawn along an axis: the edge of a cell, or a line under a word.
struct Rule {
  bool horizontal = false;
  double at = 0;  // the coordinate all of its points share
  double begin = 0;
  double end = 0;
};

struct PrintedPage {
  double width = 0;
  double height = 0;
  std::vector<PrintedWord> words;  // in the order in which they were drawn
  std::vector<Rule> rules;
};

}  // namespace openverslag
