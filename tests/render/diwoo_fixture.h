// What the standard DiWoo 0.9.8 demands of sitemaps, its traps among them.
#pragma once

#include <string>
#include <vector>

namespace openverslag {

// Of a sitemap. The schema looks neither at labels nor at what the harvester does: this does.
std::vector<std::string> diwoo_faults(const std::string& sitemap);
// Of an index.
std::vector<std::string> diwoo_index_faults(const std::string& index);

}  // namespace openverslag
