#include "render/change_views.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/views.h"
#include "site/told_changes.h"
#include "text/dates.h"

namespace openverslag {

namespace {

View row_of(const PageContext& context, std::string id, Date date) {
  View row;
  row.set("id", std::move(id));
  row.set("iso", iso_date(date));
  row.set("day", long_date(date, context.language()));
  return row;
}

View notice_row(const PageContext& context, std::uint32_t index) {
  const Writings& writings = context.site.writings;
  const Withdrawal& one = writings.withdrawals[index];
  View row = row_of(context, id_of_notice(writings, index), one.date);
  row.set("is_withdrawn", true);
  row.set("name", std::string_view(one.title));
  row.set("href", href(context, place_of_notice(one)));
  row.set("reason", std::string_view(one.reason));
  row.set("has_places", false);
  row.set("places", View::Views());
  return row;
}

View change_row(const PageContext& context, const MinutesChange& change) {
  View row = row_of(context, change.id, change.date);
  row.set("is_withdrawn", false);
  row.set("name", meeting_name(context, change.meeting));
  row.set("href", href(context, change.meeting));
  row.set("reason", std::string());
  row.set("has_places", true);
  row.set("places", changed_places(context, change));
  return row;
}

View told_row(const PageContext& context, const ListedChange& told) {
  return told.is_withdrawal ? notice_row(context, told.index)
                            : change_row(context, context.site.writings.changes[told.index]);
}

}  // namespace

View withdrawn_view(const PageContext& context) {
  const Withdrawal& one = context.site.writings.withdrawals[context.page.subject];
  const Language& language = context.language();
  View view;
  view.set("title", std::string_view(one.title));
  view.set("description", language.text("page.withdrawn-description", {one.title}));
  view.set("iso", iso_date(one.date));
  view.set("day", long_date(one.date, language));
  view.set("reason", std::string_view(one.reason));
  view.set("changes_href", href(context, context.site.routes.changes()));
  view.set("meetings_href", href(context, context.site.routes.meetings()));
  add_contact(view, context.site.config);
  return view;
}

View changes_view(const PageContext& context) {
  const Language& language = context.language();
  const Writings& writings = context.site.writings;
  const std::vector<ListedChange> told = listed_changes(writings);
  const DateOf date_of = [&](std::uint32_t place) { return told[place].date; };
  View view;
  view.set("title", title_in_years(context, language.text("page.changes"), date_of));
  view.set("description", language.text("page.changes-description"));
  view.set("since",
           writings.changes_since
               ? language.text("page.changes-since", {long_date(*writings.changes_since, language)})
               : std::string());
  add_years(view, context, "changes", date_of);
  View::Views rows;
  for (auto place = static_cast<std::uint32_t>(told.size()); place > 0; --place) {
    if (context.page.shows == Shows::all || context.page.slice.holds(place - 1))
      rows.push_back(told_row(context, told[place - 1]));
  }
  view.set("feed_href", own_feed(context));
  view.set("has_rows", !rows.empty());
  view.set("rows", std::move(rows));
  return view;
}

View redirect_view(const PageContext& context) {
  const Redirect& redirect = context.site.writings.redirects[context.page.subject];
  View view;
  view.set("title", context.language().text("page.moved"));
  view.set("description", std::string());
  const std::string place = redirect.anchor.empty() ? std::string() : "#" + redirect.anchor;
  view.set("to_href", href(context, redirect.to) + place);
  const Config& config = context.site.config;
  const bool has_canonical = config.outputs.canonical && !config.base_url.empty();
  view.set("to_canonical", has_canonical ? config.base_url + redirect.to : std::string());
  return view;
}

}  // namespace openverslag
