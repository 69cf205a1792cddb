// Whether something that is to leave the site still stands on it.
#pragma once

#include "cli/ready_site.h"

namespace openverslag {

// Is anything withdrawn or hidden by the clerk that was not when the site was published last, on
// this computer? Where nobody knows, yes. Or does a name that minutes alone tell to hide stand in
// what the history has of them?
bool has_pending_removal(const ReadySite& ready);

// After a publication; for its owner alone, and without a word of what it is.
void keep_removals(const ReadySite& ready);

}  // namespace openverslag
