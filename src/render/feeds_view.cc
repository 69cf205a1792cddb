#include <array>

#include "render/lists.h"
#include "render/views.h"

namespace openverslag {

namespace {

struct FeedGroup {
  FeedKind kind;
  std::string_view heading;
  std::string (Routes::*index)() const;  // the page that leads to all pages with such a feed
};

constexpr std::array<FeedGroup, 5> kGroups = {{
    {FeedKind::site, "page.feed-site", &Routes::home},
    {FeedKind::body, "page.bodies", &Routes::bodies},
    {FeedKind::theme, "page.themes", &Routes::topics},
    {FeedKind::subject, "page.subjects", &Routes::topics},
    {FeedKind::person, "page.people", &Routes::people},
}};

View feed_row(const PageContext& context, const Feed& feed) {
  View row;
  row.set("name", std::string_view(feed.title));
  row.set("href", href(context, feed.address));
  return row;
}

}  // namespace

View feeds_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.feeds"));
  view.set("description", context.language().text("page.feeds-description"));
  View::Views groups;
  for (const auto& [kind, heading, index] : kGroups) {
    View::Views rows;
    for (const Feed& feed : context.site.feeds) {
      if (feed.kind == kind && rows.size() <= kMostEntries) rows.push_back(feed_row(context, feed));
    }
    if (rows.empty()) continue;
    const bool are_too_many = rows.size() > kMostEntries;
    if (are_too_many) rows.clear();
    groups.push_back(
        group_view(std::string(context.language().text(heading)), {}, std::move(rows)));
    groups.back().set("index_href",
                      are_too_many ? href(context, (context.site.routes.*index)()) : std::string());
  }
  view.set("has_feeds", !groups.empty());
  view.set("groups", std::move(groups));
  return view;
}

}  // namespace openverslag
