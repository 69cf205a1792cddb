#include <algorithm>

#include "render/index_lists.h"
#include "render/lists.h"
#include "render/parts.h"
#include "render/record_words.h"
#include "render/views.h"
#include "site/feed_groups.h"

namespace openverslag {

namespace {

View feed_row(const PageContext& context, const Feed& feed, std::string_view name) {
  const bool is_subject = feed.kind == FeedKind::subject;
  View row;
  row.set("name", name);
  row.set("lang", is_subject
                      ? foreign_language(context.site, context.archive().subjects[feed.subject])
                      : std::string_view());
  row.set("href", href(context, feed.address));
  row.set("json_href", href(context, Routes::json_feed_of(feed.address)));
  return row;
}

View feeds_group(const PageContext& context, const FeedGroup& group, bool has_own_page,
                 const std::vector<const Feed*>& feeds) {
  const Language& language = context.language();
  View::Views rows;
  if (!has_own_page) {
    for (const Feed* feed : feeds) rows.push_back(feed_row(context, *feed, feed->title));
  }
  View view = group_view(std::string(language.text(group.heading)), {}, std::move(rows));
  view.set("index_href",
           has_own_page ? href(context, (context.site.routes.*group.page)()) : std::string());
  view.set("index_label", language.text(group.title));
  view.set("index_count", std::to_string(feeds.size()));
  return view;
}

View calendar_row(const PageContext& context, const Calendar& calendar) {
  View row;
  row.set("name", std::string_view(calendar.title));
  row.set("href", href(context, calendar.address));
  return row;
}

View year_row(const PageContext& context, const Calendar& calendar) {
  View row;
  row.set("year", std::to_string(calendar.year));
  row.set("href", href(context, calendar.address));
  return row;
}

// Those of the site and its bodies, each with its years; that of a meeting stands on its page.
View::Views calendar_rows(const PageContext& context) {
  View::Views rows;
  const auto& all = context.site.calendars;
  for (auto each = all.begin(); each != all.end() && rows.size() <= kMostEntries;) {
    if (each->kind != CalendarKind::site && each->kind != CalendarKind::body) break;
    View row = calendar_row(context, *each);
    View::Views years;
    for (++each; each != all.end() && each->year != 0; ++each)
      years.push_back(year_row(context, *each));
    mark_last(years);
    row.set("has_years", !years.empty());
    row.set("years", std::move(years));
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
  const auto& lists = context.site.feed_lists;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const std::vector<const Feed*> feeds = feeds_in(context.site, kFeedGroups[i]);
    if (!feeds.empty())
      groups.push_back(feeds_group(context, kFeedGroups[i], !lists[i].empty(), feeds));
  }
  view.set("has_feeds", !groups.empty());
  view.set("no_feeds", context.language().text(
                           context.site.config.outputs.feeds ? "page.no-feeds" : "page.feeds-off"));
  view.set("subscriptions_href", href(context, context.site.routes.subscriptions()));
  view.set("groups", std::move(groups));
  View::Views calendars = calendar_rows(context);
  view.set("has_calendars", !calendars.empty());
  view.set("calendars", std::move(calendars));
  const bool have_years = std::ranges::any_of(context.site.calendars,
                                              [](const Calendar& each) { return each.year != 0; });
  view.set("calendars_older", have_years ? context.language().text("page.calendars-older",
                                                                   {std::to_string(kMostEvents)})
                                         : std::string());
  return view;
}

View feeds_of_group_view(const PageContext& context) {
  const Site& site = context.site;
  const std::string_view title = context.language().text(kFeedGroups[context.page.subject].title);
  const auto name = [&](std::uint32_t feed) { return listed_as(site, site.feeds[feed]); };
  View view;
  view.set("description", context.language().text("page.feeds-description"));
  add_index(view, context, title, site.feed_lists[context.page.subject],
            {[&](std::uint32_t feed) { return std::string(name(feed)); },
             [&](std::uint32_t feed) { return feed_row(context, site.feeds[feed], name(feed)); },
             {}});
  return view;
}

}  // namespace openverslag
