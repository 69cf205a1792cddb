// Files of the site before that nothing answers for any more.
#pragma once

#include <functional>
#include <string_view>

#include "cli/ready_site.h"
#include "text/diagnostic.h"

namespace openverslag {

// `is_made`: is there a file of that path? An error when the site has a history, but for what is
// hidden or was switched off in the settings: that is counted. Lost pages were told before, and
// what stood below those is not told again; nor is what only pages of the site itself ask for.
void report_lost_files(const ReadySite& ready, const std::function<bool(std::string_view)>& is_made,
                       Diagnostics& diagnostics);

}  // namespace openverslag
