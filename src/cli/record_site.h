// What a publication adds to the history beside the words: addresses.
#pragma once

#include <vector>

#include "cli/history_files.h"
#include "cli/make_site.h"
#include "site/site.h"

namespace openverslag {

// Adds the address of the site when it is another, the lasting pages that the history does not know
// yet, and redirects that followed from it, so that they stay when nothing tells of them any more;
// and what was let go. Returns the changes that `update` brings.
std::vector<ToldChange> record_site(const Site& site, const Journal& history,
                                    const std::vector<std::string>& let_go, HistoryUpdate& update);

}  // namespace openverslag
