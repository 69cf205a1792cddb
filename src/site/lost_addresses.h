// Addresses that were published, where nothing stands any more: what is told of them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "archive/journal.h"
#include "site/site.h"
#include "text/diagnostic.h"

namespace openverslag {

struct LostAddresses {
  std::vector<std::string> published;  // these keep the site from being made
  std::vector<std::string> told;
  std::size_t people = 0;  // whose names may have to be forgotten, so they are not told
};

void report_lost(const Site& site, const Journal& history, const LostAddresses& lost,
                 Diagnostics& diagnostics);

}  // namespace openverslag
