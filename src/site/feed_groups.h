// Feeds by what they are about, and the pages that list those of which there are many.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"

namespace openverslag {

struct FeedGroup {
  std::string_view heading;  // key of a text
  std::string_view title;    // key of the title of a page of its own
  std::vector<FeedKind> kinds;
  std::string (Routes::*page)() const;  // the address of that page
};

extern const std::array<FeedGroup, 6> kFeedGroups;

std::vector<const Feed*> feeds_in(const Site& site, const FeedGroup& group);

// What a feed is about, as an index lists it: "Elderen, N. van".
std::string_view listed_as(const Site& site, const Feed& feed);

// Gives the largest groups a page of their own, from A to Z, until the others fit the page of all
// feeds: `Site::feed_lists` and their pages, in the place of those that there were.
void list_feeds(Site& site);

}  // namespace openverslag
