#include "render/attendance_years.h"

#include <algorithm>
#include <map>

#include "render/pager.h"
#include "render/parts.h"
#include "site/years.h"

namespace openverslag {

namespace {

constexpr std::size_t kMostYears = 6;  // beside each other

// The meetings with a list of who was there, by year; of two files of one meeting the first.
using ListedMeetings = std::map<int, std::vector<MeetingIndex>>;

ListedMeetings listed_meetings(const PageContext& context, const Body& body) {
  ListedMeetings years;
  for (const MeetingIndex meeting : body.meetings) {
    const int year = year_of(context.archive(), meeting);
    const bool has_list = !context.facts(meeting).header.present.empty();
    if (year != 0 && has_list && !context.links(meeting).same_as) years[year].push_back(meeting);
  }
  while (years.size() > kMostYears) years.erase(years.begin());
  return years;
}

std::size_t count_common(const std::vector<MeetingIndex>& some,
                         const std::vector<MeetingIndex>& others) {
  return static_cast<std::size_t>(std::ranges::count_if(
      some, [&](MeetingIndex each) { return std::ranges::binary_search(others, each); }));
}

View::Views year_views(const PageContext& context, const ListedMeetings& years) {
  View::Views views;
  for (const auto& [year, meetings] : years) {
    View view;
    view.set("year", std::to_string(year));
    view.set("href", href(context, context.site.routes.meetings(year)));
    view.set("count",
             context.language().text("page.attendance-of", {std::to_string(meetings.size())}));
    views.push_back(std::move(view));
  }
  return views;
}

// Nothing for who was at none of these meetings.
std::optional<View> person_row(const PageContext& context, PersonIndex index,
                               const ListedMeetings& years) {
  const Person& person = context.archive().people[index];
  View::Views cells;
  bool came = false;
  for (const auto& [year, meetings] : years) {
    const std::size_t times = count_common(meetings, person.attended);
    came = came || times > 0;
    cells.emplace_back();
    // No nought: whether somebody should have been there the record does not say.
    cells.back().set("times", times == 0 ? "–" : std::to_string(times));
  }
  if (!came) return std::nullopt;
  View row;
  row.set("name", std::string_view(person.name));
  row.set("href", href(context, context.site.routes.person(person)));
  row.set("cells", std::move(cells));
  return row;
}

}  // namespace

std::vector<Body::Member> members_shown(const Body& body) {
  std::vector<Body::Member> members = body.members;
  if (members.size() <= kMostEntries) return members;
  std::ranges::stable_sort(members, std::greater<>(), &Body::Member::last);
  members.resize(kMostEntries);
  std::ranges::sort(members, {}, &Body::Member::person);
  return members;
}

void add_attendance_years(View& view, const PageContext& context, const Body& body) {
  const ListedMeetings years = listed_meetings(context, body);
  View::Views rows;
  for (const Body::Member& member : members_shown(body)) {
    if (!context.archive().people[member.person].has_page) continue;
    if (auto row = person_row(context, member.person, years)) rows.push_back(std::move(*row));
  }
  const bool has_rows = !rows.empty();
  view.set("has_attendance", has_rows);
  view.set("attendance_note",
           has_rows ? context.language().text("page.attendance-note",
                                              {date_span(context, years.begin()->second.front(),
                                                         years.rbegin()->second.back())})
                    : std::string());
  view.set("attendance_years", year_views(context, years));
  view.set("attendance_rows", std::move(rows));
}

}  // namespace openverslag
