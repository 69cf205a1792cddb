// What an entry of a feed says of corrections of its record, or of its item.
#pragma once

#include <optional>
#include <string>

#include "render/feed_entry.h"

namespace openverslag {

// The day of the newest.
std::optional<Date> corrected_on(const Site& site, const FeedEntry& entry);

// Of the newest: "Gewijzigd op 3 mei 2024: B5 Vuurwerk; Aanwezig." Empty: there is none.
std::string corrections_summary(const Site& site, const FeedEntry& entry);
// Of each, newest first, with a link to what is different.
std::string corrections_html(const Site& site, const FeedEntry& entry);

}  // namespace openverslag
