// Addresses of people and topics that a publication would let go.
#pragma once

#include <string>
#include <vector>

#include "cli/ready_site.h"
#include "cli/spelled_names.h"

namespace openverslag {

// What `check` says of them: it is asked before it is too late. Who has another name now, and is
// not found under the old one, is an error there, unless somebody was hidden or something withdrawn
// since the last publication: that must never wait. `lost` is what keep_addresses told.
Diagnostics told_by_check(const ReadySite& ready, const SpelledNames& hidden,
                          const std::vector<std::string>& let_go, const Diagnostics& lost);

}  // namespace openverslag
