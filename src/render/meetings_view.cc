#include "render/lists.h"
#include "render/parts.h"
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

// The meetings of one year under their months, newest first.
View::Views by_month(const PageContext& context, const Site::Year& year) {
  View::Views groups;
  View::Views rows;
  for (std::size_t i = 0; i < year.meetings.size(); ++i) {
    const unsigned month = month_of(context, year.meetings[i]);
    rows.push_back(meeting_row(context, year.meetings[i]));
    if (i + 1 < year.meetings.size() && month_of(context, year.meetings[i + 1]) == month) continue;
    groups.push_back(group_view(month_name(context, month), month_id(month), std::move(rows)));
    rows.clear();
  }
  return groups;
}

// {label, href, count}: the months in which there were meetings, January first.
View::Views month_links(const PageContext& context, const Site::Year& year) {
  std::map<unsigned, std::size_t> counts;
  for (const MeetingIndex meeting : year.meetings) ++counts[month_of(context, meeting)];
  const std::string address = href(context, context.site.routes.meetings(year.year));
  View::Views links;
  for (const auto& [month, count] : counts) {
    View link;
    link.set("label", month_name(context, month));
    link.set("href", address + "#" + month_id(month));
    link.set("count", std::to_string(count));
    links.push_back(std::move(link));
  }
  return links;
}

std::vector<YearCount> counts_of(const Site& site) {
  std::vector<YearCount> counts;
  for (const Site::Year& year : site.years) counts.push_back({year.year, year.meetings.size()});
  return counts;
}

}  // namespace

View meetings_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.meetings"));
  view.set("description", context.language().text("page.meetings-description"));
  View::Views years;
  View::Views newest;
  for (const Site::Year& year : context.site.years) {
    View of_year = group_view(year_label(context, year.year), {}, month_links(context, year),
                              href(context, context.site.routes.meetings(year.year)));
    of_year.set("count", context.language().count("page.meetings-count", year.meetings.size()));
    years.push_back(std::move(of_year));
    for (const MeetingIndex meeting : year.meetings) {
      if (newest.size() < kNewest) newest.push_back(meeting_row(context, meeting));
    }
  }
  view.set("has_meetings", !newest.empty());
  view.set("years", std::move(years));
  view.set("newest", std::move(newest));
  return view;
}

View meetings_of_year_view(const PageContext& context) {
  const int number = static_cast<int>(context.page.subject);
  View view;
  view.set("title", context.language().text("page.meetings-of", {year_label(context, number)}));
  view.set("description",
           context.language().text("page.meetings-of-description", {year_label(context, number)}));
  view.set("years", year_links(context, counts_of(context.site), &Routes::meetings));
  for (const Site::Year& year : context.site.years) {
    if (year.year == number) view.set("groups", by_month(context, year));
  }
  return view;
}

}  // namespace openverslag
