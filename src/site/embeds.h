// What other sites may show of this one in a frame: the latest decisions of a body.
#pragma once

#include <cstddef>
#include <vector>

#include "archive/archive.h"

namespace openverslag {

// Newest first, those of one item in their order; on the meetings themselves, such as an agenda or
// the minutes of the one before, only where there are no others.
std::vector<DecisionEntry> latest_decisions(const Archive& archive, const Body& body,
                                            std::size_t most);

}  // namespace openverslag
