// Reports links that lead nowhere, where they were written.
#pragma once

#include "cli/ready_site.h"
#include "publish/link_check.h"
#include "text/diagnostic.h"

namespace openverslag {

// Those that the publisher wrote in a page with file, line and column; others by the page of the
// site. `links` has every file of the site, and was asked for those that are broken.
void report_broken_links(const ReadySite& ready, const LinkCheck& links, Diagnostics& diagnostics);

}  // namespace openverslag
