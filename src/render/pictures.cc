#include "render/pictures.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

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
    if (context.links(i).translation_of) continue;
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

struct Speaking {
  std::size_t items = 0;
  MeetingIndex last = 0;
};

// Those with a page who are named as speakers, each item once.
std::map<PersonIndex, Speaking> speakers_of(const PageContext& context,
                                            std::span<const ItemRef> items) {
  std::map<PersonIndex, Speaking> speakers;  // people are by sort name
  for (const ItemRef& ref : items) {
    const auto& names = context.item(ref).names;
    const auto& resolved = context.item_links(ref).names;
    std::set<PersonIndex> here;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const bool spoke = names[i].role == NameRole::speaker && resolved[i].linked();
      if (spoke && context.archive().people[resolved[i].person].has_page)
        here.insert(resolved[i].person);
    }
    for (const PersonIndex person : here) {
      ++speakers[person].items;
      speakers[person].last = ref.meeting;
    }
  }
  return speakers;
}

// How often each year has one of the items, which are by meeting: those of a year stand together,
// and those without a date last. Looked for by halves, as every page of a long list tells it.
std::map<int, std::size_t> times_by_year(const PageContext& context,
                                         std::span<const ItemRef> items) {
  std::map<int, std::size_t> times;
  for (auto first = items.begin(); first != items.end();) {
    const int year = year_of(context.archive(), first->meeting);
    const auto next = std::partition_point(first, items.end(), [&](const ItemRef& ref) {
      return year_of(context.archive(), ref.meeting) == year;
    });
    if (year != 0) times[year] = static_cast<std::size_t>(next - first);
    first = next;
  }
  return times;
}

// Those who spoke last, when there are too many to look at.
void keep_latest(std::map<PersonIndex, Speaking>& speakers, std::size_t most) {
  if (speakers.size() <= most) return;
  std::vector<MeetingIndex> lasts;
  lasts.reserve(speakers.size());
  for (const auto& [person, speaking] : speakers) lasts.push_back(speaking.last);
  std::ranges::nth_element(lasts, lasts.end() - static_cast<std::ptrdiff_t>(most));
  const MeetingIndex from = *(lasts.end() - static_cast<std::ptrdiff_t>(most));
  std::erase_if(speakers, [&](const auto& each) { return each.second.last < from; });
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
  auto times = times_by_year(context, items);
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

void add_speakers(View& view, const PageContext& context, std::span<const ItemRef> items) {
  View::Views bars;
  std::string note;
  if (items.size() > 1) {
    constexpr std::size_t kMostSpeakers = 60;
    auto speakers = speakers_of(context, items);
    const bool are_all = speakers.size() <= kMostSpeakers;
    keep_latest(speakers, kMostSpeakers);
    std::size_t most = 0;
    for (const auto& [person, speaking] : speakers) most = std::max(most, speaking.items);
    for (const auto& [index, speaking] : speakers) {
      const Person& person = context.archive().people[index];
      bars.push_back(bar_view(person.name, href(context, context.site.routes.person(person)),
                              speaking.items, most));
    }
    note =
        context.language().text(are_all ? "page.speakers-note" : "page.latest-speakers-note",
                                {date_span(context, items.front().meeting, items.back().meeting)});
  }
  view.set("has_speakers", !bars.empty());
  view.set("speakers", std::move(bars));
  view.set("speakers_note", std::move(note));
}

}  // namespace openverslag
