// The lines of an item for residents that may each begin with a name.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

enum class LineKind : std::uint8_t { paragraph, list, cell };

struct ResidentLine {
  std::string_view words;  // in the meeting, which must not move
  Place place;
  LineKind kind;
};

// The title of an item that is part of another, paragraphs, entries of lists (also of those that
// text alone makes: "- Aa", "2. Bee") and cells of tables; of a row only the first cell is `cell`.
std::vector<ResidentLine> resident_lines(const Item& item, const ItemText& text);

}  // namespace openverslag
