// What minutes say otherwise than the draft that stands beside them in a file of its own.
#pragma once

#include <span>
#include <vector>

#include "cli/gather.h"

namespace openverslag {

// By date, newest first. Both are published, so no history is needed; `told` are the changes that
// the history tells, which are not told again.
std::vector<MinutesChange> draft_changes(const Content& content, const Language& language,
                                         std::span<const MinutesChange> told);

}  // namespace openverslag
