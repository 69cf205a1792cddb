#include <array>

#include "render/lists.h"
#include "render/views.h"

namespace openverslag {

namespace {

constexpr std::array<std::pair<FeedKind, std::string_view>, 5> kKinds = {{
    {FeedKind::site, "page.feed-site"},
    {FeedKind::body, "page.bodies"},
    {FeedKind::theme, "page.themes"},
    {FeedKind::subject, "page.subjects"},
    {FeedKind::person, "page.people"},
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
  for (const auto& [kind, heading] : kKinds) {
    View::Views rows;
    for (const Feed& feed : context.site.feeds) {
      if (feed.kind == kind) rows.push_back(feed_row(context, feed));
    }
    if (rows.empty()) continue;
    groups.push_back(
        group_view(std::string(context.language().text(heading)), {}, std::move(rows)));
  }
  view.set("has_feeds", !groups.empty());
  view.set("groups", std::move(groups));
  return view;
}

}  // namespace openverslag
