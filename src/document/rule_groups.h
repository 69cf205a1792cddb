// Lines drawn on a page, put together with those they touch.
#pragma once

#include <vector>

#include "document/printed_page.h"

namespace openverslag {

// Points. Dots and dashes of a line, and the corners that cells leave open.
inline constexpr double kWidestHole = 4;

// The lines of each table, pieces of one line made one. Lines that touch fewer than two others are
// left out.
std::vector<std::vector<Rule>> rule_groups_of(std::vector<Rule> rules);

}  // namespace openverslag
