// Every page of the site, with its address; the pages of one list stand together.
#pragma once

#include <vector>

#include "site/site.h"

namespace openverslag {

// Of a site that has everything but its pages and feeds.
std::vector<Page> pages_of(const Site& site);

}  // namespace openverslag
