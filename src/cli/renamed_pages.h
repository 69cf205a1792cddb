// Where pages of the site before went, as the records tell that they were of.
#pragma once

#include <string>
#include <vector>

#include "cli/ready_site.h"
#include "site/redirects.h"

namespace openverslag {

// A topic of whose items the title was changed, and somebody in whose place in the lists there is
// one new person with a name that is alike. Only what the history tells; and nobody with one of
// these surnames, `hidden`. Not a body: that can keep its address, so the clerk is asked.
std::vector<RenamedPage> renamed_pages(const ReadySite& ready,
                                       const std::vector<std::string>& hidden);

}  // namespace openverslag
