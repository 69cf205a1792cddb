// Items that the history knows of and no record has any more.
#pragma once

#include <vector>

#include "cli/gather.h"

namespace openverslag {

// By page and anchor. Of a record that still stands those that went from its file, and of one that
// is withdrawn all. What was in the last publication is told to the clerk. None whose anchor is
// made of words: they may have to be forgotten.
std::vector<GoneItem> gone_items(const Content& content, const Language& language,
                                 Diagnostics& diagnostics);

}  // namespace openverslag
