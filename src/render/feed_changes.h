// What the feed of changes tells of a change in published minutes.
#pragma once

#include "render/feed_entry.h"

namespace openverslag {

EntryText text_of_change(const Site& site, const MinutesChange& change);
std::string html_of_change(const Site& site, const MinutesChange& change);

}  // namespace openverslag
