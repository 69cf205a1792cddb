// Whether something that is to leave the site still stands on it.
#pragma once

#include "cli/ready_site.h"

namespace openverslag {

// Is anything withdrawn or hidden by the clerk that was not when the site was published last, on
// this computer? Where nobody knows, yes. Of names that minutes alone tell to hide it knows
// nothing.
bool has_pending_removal(const ReadySite& ready);

// After a publication; for its owner alone, and without a word of what it is.
void keep_removals(const ReadySite& ready);

}  // namespace openverslag
