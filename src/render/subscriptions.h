// Which feeds there are, in groups: for the page that lists them and for feed readers.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

struct FeedGroup {
  std::string_view heading;  // key of a text
  std::vector<FeedKind> kinds;
  std::string (Routes::*index)() const;  // the page that leads to all pages with such a feed
};

extern const std::array<FeedGroup, 6> kFeedGroups;

std::vector<const Feed*> feeds_in(const Site& site, const FeedGroup& group);

// Every feed of the site, as OPML 2.0: programs take the file over in one step.
OutputFile render_subscriptions(const Site& site);

}  // namespace openverslag
