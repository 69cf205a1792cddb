// The sitemaps of the site for search engines (sitemaps.org).
#pragma once

#include <cstddef>

#include "render/render.h"

namespace openverslag {

// The protocol allows ten times as many; files of half a megabyte need no memory to speak of, and
// one that did not change need not be fetched again.
inline constexpr std::size_t kMostUrlsOfSitemap = 5'000;

// sitemap.xml: every page that is to be found, with the day of its last change where the record
// tells it (render/last_changes.h), and the same record in other languages; or an index of
// sitemap-1.xml and so on, one file after the other. Nothing without a base URL, or when
// search engines get nothing.
void render_sitemaps(const Site& site, const TakeFile& take);

}  // namespace openverslag
