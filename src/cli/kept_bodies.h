// Bodies of which nothing is left but what was withdrawn.
#pragma once

#include <vector>

#include "archive/registry.h"
#include "cli/gather.h"
#include "site/routes.h"

namespace openverslag {

// Those that the history knows: their pages stay, and the feeds tell what was withdrawn. None whose
// address spells a hidden name, or of which the clerk wrote where it leads.
std::vector<KeptBody> bodies_of_withdrawn(const Content& content, const Routes& routes);

}  // namespace openverslag
