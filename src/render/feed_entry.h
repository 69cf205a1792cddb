// What one entry of a feed tells: a meeting with all its items, or a single item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/site.h"

namespace openverslag {

struct FeedEntry {
  MeetingIndex meeting;
  std::optional<ItemRef> item;         // nothing: the whole meeting
  std::optional<std::uint32_t> block;  // where the item begins to be of interest
};

// Newest first, at most `most`. A meeting with neither a date nor a day of publication is in no
// feed: readers could not tell when it was new.
std::vector<FeedEntry> entries_of(const Site& site, const Feed& feed, std::size_t most);

std::string entry_title(const Site& site, const FeedEntry& entry);    // plain text
std::string entry_address(const Site& site, const FeedEntry& entry);  // absolute, permanent
std::string entry_summary(const Site& site, const FeedEntry& entry);  // plain text
std::string entry_html(const Site& site, const FeedEntry& entry);     // links absolute
// The day it was published, or else the start of the meeting.
std::string entry_time(const Site& site, const FeedEntry& entry);

}  // namespace openverslag
