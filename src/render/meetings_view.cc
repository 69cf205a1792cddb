#include <map>
#include <numeric>

#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/pictures.h"
#include "render/planned_view.h"
#include "render/views.h"

namespace openverslag {

namespace {

constexpr std::size_t kNewest = 20;  // on the page of all years

unsigned month_of(const PageContext& context, MeetingIndex meeting) {
  const auto& date = context.facts(meeting).header.date;
  return date ? static_cast<unsigned>(date->month()) : 0;
}

std::string month_name(const PageContext& context, unsigned month) {
  return month == 0 ? std::string(context.language().text("page.undated-short"))
                    : std::string(context.language().text("month." + std::to_string(month)));
}

std::string month_id(unsigned month) {
  return month == 0 ? "undated" : (month < 10 ? "m0" : "m") + std::to_string(month);
}

// The meetings that the page shows under their months, newest first.
View::Views by_month(const PageContext& context) {
  const Slice& slice = context.page.slice;
  std::vector<MeetingIndex> shown(slice.end - slice.begin);
  std::iota(shown.begin(), shown.end(), slice.begin);
  drop_translations(context, shown);
  const auto meetings = newest_first(context, shown, std::identity());
  View::Views groups;
  View::Views rows;
  for (std::size_t i = 0; i < meetings.size(); ++i) {
    const unsigned month = month_of(context, meetings[i]);
    rows.push_back(meeting_row(context, meetings[i]));
    if (i + 1 < meetings.size() && month_of(context, meetings[i + 1]) == month) continue;
    groups.push_back(group_view(month_name(context, month), month_id(month), std::move(rows)));
    rows.clear();
  }
  return groups;
}

// The months in which there were meetings, with the page that has the last of them.
struct Month {
  std::size_t count = 0;
  std::string_view address = {};
};
using Months = std::map<unsigned, Month>;

void add_months(Months& months, const PageContext& context, const Page& page) {
  for (MeetingIndex meeting = page.slice.begin; meeting < page.slice.end; ++meeting) {
    if (context.links(meeting).translation_of) continue;
    Month& month = months[month_of(context, meeting)];
    ++month.count;
    if (month.address.empty()) month.address = page.address;
  }
}

// {label, href, count}: January first.
View::Views month_links(const PageContext& context, const Months& months) {
  View::Views links;
  for (const auto& [number, month] : months) {
    View link;
    link.set("label", month_name(context, number));
    link.set("href", href(context, month.address) + "#" + month_id(number));
    link.set("count", std::to_string(month.count));
    links.push_back(std::move(link));
  }
  return links;
}

View::Views calendar(const PageContext& context) {
  View::Views years;
  const auto parts = parts_of(context);
  for (std::size_t i = 0; i < parts.size();) {
    const Page& newest = parts[i];
    Months months;
    std::size_t count = 0;
    for (; i < parts.size() && parts[i].slice.heading == newest.slice.heading; ++i) {
      add_months(months, context, parts[i]);
      count += parts[i].slice.count;
    }
    years.push_back(group_view(year_label(context, newest.slice.heading), {},
                               month_links(context, months), href(context, newest.address)));
    years.back().set("count", context.language().count("page.meetings-count", count));
  }
  return years;
}

}  // namespace

View meetings_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.meetings"));
  view.set("description", context.language().text("page.meetings-description"));
  View::Views newest;
  for (const MeetingIndex meeting : newest_meetings(context, kNewest)) {
    newest.push_back(meeting_row(context, meeting));
  }
  View::Views planned = planned_rows(context, {});
  view.set("has_planned", !planned.empty());
  view.set("planned", std::move(planned));
  view.set("has_meetings", !newest.empty());
  view.set("years", calendar(context));
  view.set("newest", std::move(newest));
  return view;
}

View meetings_of_year_view(const PageContext& context) {
  View view;
  const std::string title = title_in_years(context, context.language().text("page.meetings"));
  view.set("title", title);
  view.set("description", context.language().text("page.meetings-of-description", {title}));
  add_years(view, context, "meetings");
  view.set("groups", by_month(context));
  add_year_calendar(view, context, context.page.slice.heading);
  return view;
}

}  // namespace openverslag
