// Every feed of the site, for feed readers.
#pragma once

#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

// As OPML 2.0: programs take the file over in one step.
OutputFile render_subscriptions(const Site& site);

}  // namespace openverslag
