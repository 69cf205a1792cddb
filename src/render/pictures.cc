#include "render/pictures.h"

#include <algorithm>
#include <chrono>
#include <map>

#include "render/parts.h"
#include "site/years.h"
#include "text/dates.h"

namespace openverslag {

namespace {

constexpr unsigned kDay = 10;      // side of a day in the picture of a month, seven in a row
constexpr unsigned kBar = 100;     // width of the longest bar
constexpr std::size_t kBars = 12;  // of meetings

std::string number(std::size_t value) { return std::to_string(value); }

// Where a day stands in its month: a week is a row, Monday first.
struct DayPlace {
  unsigned column;
  unsigned row;
};

DayPlace place_of_day(const Date& day) {
  const Date first = day.year() / day.month() / 1;
  const unsigned offset = std::chrono::weekday{std::chrono::sys_days{first}}.iso_encoding() - 1;
  const unsigned at = offset + static_cast<unsigned>(day.day()) - 1;
  return {at % 7, at / 7};
}

// A stroke from one day to another in its row; the style sheet cuts it into days.
std::string stroke(DayPlace from, unsigned days) {
  return "M" + number(from.column * kDay + 1) + " " + number(from.row * kDay + kDay / 2) + "h" +
         number(days * kDay - 2);
}

std::string all_days(std::chrono::year_month month) {
  const unsigned last = static_cast<unsigned>((month / std::chrono::last).day());
  std::string path;
  for (unsigned day = 1; day <= last;) {
    const DayPlace place = place_of_day(month / std::chrono::day(day));
    const unsigned days = std::min(7 - place.column, last - day + 1);
    path += stroke(place, days);
    day += days;
  }
  return path;
}

using MeetingsByMonth = std::map<unsigned, std::vector<MeetingIndex>>;

MeetingsByMonth meetings_of(const PageContext& context, int year) {
  MeetingsByMonth months;
  const auto& meetings = context.archive().meetings;
  for (MeetingIndex i = 0; i < meetings.size(); ++i) {
    const auto& date = meetings[i].header.date;
    if (date && static_cast<int>(date->year()) == year)
      months[static_cast<unsigned>(date->month())].push_back(i);
  }
  return months;
}

View month_view(const PageContext& context, std::chrono::year_month month,
                const std::vector<MeetingIndex>& meetings) {
  std::string met;
  View::Views days;
  for (const MeetingIndex meeting : meetings) {
    const Date& date = *context.facts(meeting).header.date;
    met += stroke(place_of_day(date), 1);
    View day;
    day.set("href", href(context, meeting));
    day.set("day", number(static_cast<unsigned>(date.day())));
    day.set("body", std::string_view(context.body_name(meeting)));
    days.push_back(std::move(day));
  }
  mark_last(days);
  View view;
  view.set("label",
           context.language().text("month." + number(static_cast<unsigned>(month.month()))));
  view.set("all_days", all_days(month));
  view.set("met", met);
  view.set("has_days", !days.empty());
  view.set("days", std::move(days));
  return view;
}

// {label, href, count, width, has_bar}
View bar_view(std::string label, std::string target, std::size_t count, std::size_t most) {
  View view;
  view.set("label", std::move(label));
  view.set("href", std::move(target));
  view.set("count", number(count));
  view.set("width", number(most == 0 ? 0 : (count * kBar + most - 1) / most));
  return view;
}

}  // namespace

void add_year_calendar(View& view, const PageContext& context, int year) {
  View::Views months;
  if (year != 0) {
    MeetingsByMonth meetings = meetings_of(context, year);
    for (unsigned month = 1; month <= 12; ++month) {
      months.push_back(month_view(context, std::chrono::year(year) / std::chrono::month(month),
                                  meetings[month]));
    }
  }
  view.set("has_calendar", !months.empty());
  view.set("calendar", std::move(months));
}

void add_activity(View& view, const PageContext& context, std::span<const ItemRef> items) {
  std::map<int, std::size_t> times;
  for (const ItemRef& ref : items) {
    const int year = year_of(context.archive(), ref.meeting);
    if (year != 0) ++times[year];
  }
  View::Views years;
  // Years in which nothing was said are told, too; not those of a slip of the pen in between.
  constexpr int kMostYears = 40;
  const bool is_long =
      times.size() > 1 && times.rbegin()->first - times.begin()->first < kMostYears;
  if (is_long) {
    const std::size_t most =
        std::ranges::max_element(times, {}, [](const auto& each) { return each.second; })->second;
    for (int year = times.begin()->first; year <= times.rbegin()->first; ++year)
      years.push_back(bar_view(std::to_string(year), {}, times[year], most));
  }
  view.set("has_activity", !years.empty());
  view.set("activity", std::move(years));
}

void add_attendance_counts(View& view, const PageContext& context,
                           std::span<const MeetingIndex> meetings) {
  const auto present = [&](MeetingIndex meeting) {
    return context.facts(meeting).header.present.size();
  };
  std::vector<MeetingIndex> told;
  std::ranges::copy_if(meetings, std::back_inserter(told),
                       [&](MeetingIndex each) { return present(each) > 0; });
  if (told.size() > kBars) told.erase(told.begin(), told.end() - kBars);
  std::size_t most = 0;
  for (const MeetingIndex each : told) most = std::max(most, present(each));
  View::Views counts;
  for (auto each = told.rbegin(); each != told.rend() && told.size() > 1; ++each)
    counts.push_back(bar_view(date_of(context, *each), href(context, *each), present(*each), most));
  view.set("has_counts", !counts.empty());
  view.set("counts", std::move(counts));
}

}  // namespace openverslag
