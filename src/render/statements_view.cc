#include <algorithm>
#include <optional>
#include <ranges>

#include "render/parts.h"
#include "render/views.h"
#include "site/told_changes.h"
#include "text/dates.h"

namespace openverslag {

namespace {

View titled(const PageContext& context, const std::string& key) {
  View view;
  view.set("title", context.language().text("page." + key));
  view.set("description", context.language().text("page." + key + "-description"));
  return view;
}

// How much there is, and what is missing in it.
void add_extent(View& view, const PageContext& context) {
  const auto& meetings = context.archive().meetings;
  const Language& language = context.language();
  const auto without = [&](auto is_missing) {
    return static_cast<std::size_t>(std::ranges::count_if(meetings, is_missing));
  };
  const auto dated = [](const Facts& facts) { return facts.header.date.has_value(); };
  const auto first = std::ranges::find_if(meetings, dated);
  const auto last = std::find_if(std::make_reverse_iterator(meetings.end()),
                                 std::make_reverse_iterator(meetings.begin()), dated);
  const auto translations = std::ranges::count_if(
      context.archive().links,
      [](const MeetingLinks& each) { return each.translation_of.has_value(); });
  view.set("meetings_count",
           language.count("page.meetings-count",
                          meetings.size() - static_cast<std::size_t>(translations)));
  view.set("bodies_count", language.count("page.bodies-count", context.archive().bodies.size()));
  view.set("first", first == meetings.end()
                        ? std::string()
                        : date_of(context, static_cast<MeetingIndex>(first - meetings.begin())));
  const bool one_day =
      first == meetings.end() || last->header.date == first->header.date;  // told once
  view.set("last",
           one_day
               ? std::string()
               : date_of(context, static_cast<MeetingIndex>(last.base() - 1 - meetings.begin())));
  const std::size_t undated = without([&](const Facts& facts) { return !dated(facts); });
  const std::size_t no_present =
      without([](const Facts& facts) { return facts.header.present.empty(); });
  view.set("undated", undated == 0 ? std::string() : language.count("page.gap-date", undated));
  view.set("no_present",
           no_present == 0 ? std::string() : language.count("page.gap-present", no_present));
}

}  // namespace

View about_view(const PageContext& context) {
  View view = titled(context, "about");
  add_contact(view, context.site.config);
  add_extent(view, context);
  view.set("about", std::string_view(context.site.config.description));
  view.set("license", std::string_view(context.site.config.license));
  return view;
}

View accessibility_view(const PageContext& context) {
  const AccessibilityStatement& statement = context.site.config.accessibility;
  View view = titled(context, "accessibility");
  add_contact(view, context.site.config);
  view.set("statement_url", std::string_view(statement.url));
  view.set("statement_status", statement.status.empty()
                                   ? std::string_view()
                                   : context.language().text("page.status-" + statement.status));
  const std::optional<Date> date = parse_iso_date(statement.date);
  view.set("statement_date", date ? long_date(*date, context.language()) : statement.date);
  return view;
}

View privacy_view(const PageContext& context) {
  View view = titled(context, "privacy");
  add_contact(view, context.site.config);
  view.set("changes_href", tells_changes(context.site.writings)
                               ? href(context, context.site.routes.changes())
                               : std::string());
  return view;
}

View not_found_view(const PageContext& context) {
  View view = titled(context, "not-found");
  view.set("meetings_href", href(context, context.site.routes.meetings()));
  view.set("topics_href", href(context, context.site.routes.topics()));
  view.set("people_href", href(context, context.site.routes.people()));
  return view;
}

}  // namespace openverslag
