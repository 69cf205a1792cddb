#include "render/lists.h"
#include "render/subscriptions.h"
#include "render/views.h"

namespace openverslag {

namespace {

View feed_row(const PageContext& context, const Feed& feed) {
  View row;
  row.set("name", std::string_view(feed.title));
  row.set("href", href(context, feed.address));
  row.set("json_href", href(context, Routes::json_feed_of(feed.address)));
  return row;
}

View feeds_group(const PageContext& context, const FeedGroup& group,
                 const std::vector<const Feed*>& feeds) {
  const bool are_too_many = feeds.size() > kMostEntries;
  View::Views rows;
  if (!are_too_many) {
    for (const Feed* feed : feeds) rows.push_back(feed_row(context, *feed));
  }
  View view = group_view(std::string(context.language().text(group.heading)), {}, std::move(rows));
  view.set("index_href",
           are_too_many ? href(context, (context.site.routes.*group.index)()) : std::string());
  return view;
}

// Those of the site and its bodies; that of a meeting stands on its page.
View::Views calendar_rows(const PageContext& context) {
  View::Views rows;
  for (const Calendar& calendar : context.site.calendars) {
    const bool is_listed =
        calendar.kind == CalendarKind::site || calendar.kind == CalendarKind::body;
    if (!is_listed || rows.size() > kMostEntries) break;
    View row;
    row.set("name", std::string_view(calendar.title));
    row.set("href", href(context, calendar.address));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

View feeds_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.feeds"));
  view.set("description", context.language().text("page.feeds-description"));
  View::Views groups;
  for (const FeedGroup& group : kFeedGroups) {
    const std::vector<const Feed*> feeds = feeds_in(context.site, group);
    if (!feeds.empty()) groups.push_back(feeds_group(context, group, feeds));
  }
  view.set("has_feeds", !groups.empty());
  view.set("no_feeds", context.language().text(
                           context.site.config.outputs.feeds ? "page.no-feeds" : "page.feeds-off"));
  view.set("subscriptions_href", href(context, context.site.routes.subscriptions()));
  view.set("groups", std::move(groups));
  View::Views calendars = calendar_rows(context);
  view.set("has_calendars", !calendars.empty());
  view.set("calendars", std::move(calendars));
  view.set("calendars_older",
           context.language().text("page.calendars-older", {std::to_string(kMostEvents)}));
  view.set("meetings_href", href(context, context.site.routes.meetings()));
  return view;
}

}  // namespace openverslag
