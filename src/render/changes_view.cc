#include "render/changes_view.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "minutes/anchors.h"
#include "render/change_views.h"
#include "render/parts.h"
#include "render/views.h"
#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool is_told(const Withdrawal& one) { return !one.file.empty(); }

// Addresses of meetings that are withdrawn whole: nothing is left there that an item stood in.
std::set<std::string_view> whole_meetings(const std::vector<Withdrawal>& all) {
  std::set<std::string_view> addresses;
  for (const Withdrawal& one : all) {
    if (one.is_meeting()) addresses.insert(one.address);
  }
  return addresses;
}

View row_of(const PageContext& context, std::string id, Date date) {
  View row;
  row.set("id", std::move(id));
  row.set("iso", iso_date(date));
  row.set("day", long_date(date, context.language()));
  return row;
}

View notice_row(const PageContext& context, const Withdrawal& one) {
  View row = row_of(context, id_of_notice(one), one.date);
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

}  // namespace

bool tells_changes(const Site& site) {
  return site.writings.changes_since || std::ranges::any_of(site.writings.withdrawals, is_told);
}

std::vector<std::uint32_t> told_withdrawals(const Site& site) {
  const std::vector<Withdrawal>& all = site.writings.withdrawals;
  std::vector<std::uint32_t> told;
  const std::set<std::string_view> whole = whole_meetings(all);
  std::set<std::pair<std::string_view, std::string_view>> places;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const Withdrawal& one = all[i];
    const bool is_gone = !one.item.empty() && whole.contains(one.address);
    if (is_told(one) && !is_gone && places.emplace(one.address, one.item).second) told.push_back(i);
  }
  std::ranges::stable_sort(told, std::greater(),
                           [&](std::uint32_t each) { return all[each].date; });
  return told;
}

std::string place_of_notice(const Withdrawal& one) {
  const bool is_told = !one.item.empty() && !holds_words(one.item);
  return is_told ? one.address + "#" + one.item : one.address;
}

std::string id_of_notice(const Withdrawal& one) {
  std::string id = slug(place_of_notice(one)) + "-" + iso_date(one.date);
  // Several items of one meeting may have anchors that must not be told.
  if (holds_words(one.item)) id += "-x" + std::to_string(one.place.line);
  return id;
}

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
  View view;
  view.set("title", language.text("page.changes"));
  view.set("description", language.text("page.changes-description"));
  view.set("since",
           writings.changes_since
               ? language.text("page.changes-since", {long_date(*writings.changes_since, language)})
               : std::string());
  std::vector<std::pair<Date, View>> rows;
  for (const MinutesChange& change : writings.changes)
    rows.emplace_back(change.date, change_row(context, change));
  for (const std::uint32_t each : told_withdrawals(context.site))
    rows.emplace_back(writings.withdrawals[each].date,
                      notice_row(context, writings.withdrawals[each]));
  std::ranges::stable_sort(rows, std::greater(), [](const auto& row) { return row.first; });
  View::Views views;
  for (auto& row : rows) views.push_back(std::move(row.second));
  view.set("feed_href", own_feed(context));
  view.set("has_rows", !views.empty());
  view.set("rows", std::move(views));
  return view;
}

View redirect_view(const PageContext& context) {
  const Redirect& redirect = context.site.writings.redirects[context.page.subject];
  View view;
  view.set("title", context.language().text("page.moved"));
  view.set("description", std::string());
  view.set("to_href", href(context, redirect.to));
  view.set("to_canonical", context.site.config.base_url.empty()
                               ? std::string()
                               : context.site.config.base_url + redirect.to);
  return view;
}

}  // namespace openverslag
