// How each line of a column follows from the one above it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/page_lines.h"

namespace openverslag {

enum class Seam : std::uint8_t {
  wrap,        // the line above was full
  word,        // so full that its last word may have been cut without a hyphen
  line_break,  // there was room, but a new line was begun
  paragraph,
};

// What holds for a column of lines as a whole.
struct ColumnStyle {
  double leading = 1.2;   // from line to line inside a paragraph, as a part of the size
  double right = 0;       // how far a line could have gone
  bool is_ruled = false;  // that is certain
};

// One for each line; the first is Seam::paragraph.
std::vector<Seam> seams_of(const std::vector<PageLine>& lines, const ColumnStyle& style);

// That of lines that stand below each other; nothing when there are too few of them.
std::optional<double> usual_leading(const std::vector<PageLine>& lines);

// "•", "-" or a glyph of a font of symbols at the beginning of a line, as it is shown: "•". Empty
// when the line has none.
std::string bullet_of(const PageLine& line);

// A bullet, "3." or "b)".
bool begins_with_marker(const PageLine& line);

}  // namespace openverslag
