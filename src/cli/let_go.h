// Addresses that the next site would let go.
#pragma once

#include <string>
#include <vector>

#include "cli/ready_site.h"
#include "cli/spelled_names.h"

namespace openverslag {

// Since the last publication, or ever if there was none.
bool is_something_withdrawn(const ReadySite& ready);

// What `check` says of them: it is asked before it is too late, so there they are errors, also
// without a history. But not when somebody was hidden or something withdrawn since the last
// publication: that must never wait. `lost` is what keep_addresses told.
Diagnostics told_by_check(const ReadySite& ready, const SpelledNames& hidden,
                          const std::vector<std::string>& let_go, const Diagnostics& lost);

}  // namespace openverslag
