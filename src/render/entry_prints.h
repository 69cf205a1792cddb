// What the entries of all feeds about one thing have in common.
#pragma once

#include <string>

#include "render/feed_entry.h"

namespace openverslag {

// The address differs: the feed of a speaker leads to where he begins to speak.
struct AroundAddress {
  std::string before;
  std::string after;
};

// An element of RSS, with a line end.
AroundAddress rss_around(const Site& site, const FeedEntry& entry);

// An object of JSON Feed, whose address is to be written with its quotes.
AroundAddress json_around(const Site& site, const FeedEntry& entry);

}  // namespace openverslag
