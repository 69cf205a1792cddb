#include <algorithm>
#include <map>

#include "render/lists.h"
#include "render/parts.h"
#include "render/person_parts.h"

namespace openverslag {

namespace {

// Of a body: the meetings that this page shows, and how many there are on all its pages.
struct Attended {
  View::Views rows;
  std::size_t count = 0;
};

// What a page of one year counts is that year; the first page counts everything.
std::vector<MeetingIndex> counted(const PageContext& context,
                                  const std::vector<MeetingIndex>& meetings) {
  if (context.page.shows != Shows::part) return meetings;
  const auto shown = of_shown_meetings(context, meetings, std::identity());
  return {shown.begin(), shown.end()};
}

View meeting_link(const PageContext& context, const Person& person, MeetingIndex meeting) {
  const Resolved& secretary = context.links(meeting).secretary;
  const bool wrote = secretary.linked() && secretary.person == context.page.subject;
  View link;
  link.set("date", date_of(context, meeting));
  link.set("href", href(context, meeting));
  link.set("as_chair", std::ranges::binary_search(person.chaired, meeting));
  link.set("as_secretary", wrote);
  return link;
}

// Each body with the meetings attended, newest first.
View::Views attendance_views(const PageContext& context, const Person& person,
                             const std::vector<MeetingIndex>& meetings) {
  std::map<BodyIndex, Attended> by_body;
  for (const MeetingIndex meeting : meetings) ++by_body[context.links(meeting).body].count;
  const auto shown = of_shown_meetings(context, person.attended, std::identity());
  for (const MeetingIndex meeting : newest_first(context, shown, std::identity())) {
    by_body[context.links(meeting).body].rows.push_back(meeting_link(context, person, meeting));
  }
  View::Views bodies;
  for (auto& [index, attended] : by_body) {
    const Body& body = context.archive().bodies[index];
    const bool has_rows = !attended.rows.empty();
    bodies.push_back(group_view(body.name, {}, std::move(attended.rows),
                                href(context, context.site.routes.body(body))));
    bodies.back().set("count", context.language().count("page.meetings-count", attended.count));
    bodies.back().set("has_rows", has_rows);
  }
  return bodies;
}

View::Views absence_views(const PageContext& context, const Person& person) {
  View::Views views;
  const auto shown = of_shown_meetings(context, person.absent, std::identity());
  for (const MeetingIndex meeting : newest_first(context, shown, std::identity())) {
    View view;
    view.set("date", date_of(context, meeting));
    view.set("href", href(context, meeting));
    view.set("body", std::string_view(context.body_name(meeting)));
    views.push_back(std::move(view));
  }
  return views;
}

// "van 5 oktober 2020 tot en met 3 december 2022", or "op 5 oktober 2020".
std::string period_of(const PageContext& context, const std::vector<MeetingIndex>& meetings) {
  if (meetings.empty()) return {};
  const std::string first = date_of(context, meetings.front());
  const std::string last = date_of(context, meetings.back());
  if (first == last) return context.language().text("page.on", {first});
  return context.language().text("page.from-until", {first, last});
}

}  // namespace

void add_attendance(View& view, const PageContext& context, const Person& person) {
  const std::vector<MeetingIndex> meetings = counted(context, person.attended);
  view.set("attended_count", context.language().count("page.meetings-count", meetings.size()));
  view.set("attended_period", period_of(context, meetings));
  view.set("has_attended", !meetings.empty());
  view.set("attended", attendance_views(context, person, meetings));
  View::Views absent = absence_views(context, person);
  view.set("has_absent", !absent.empty());
  view.set("absent", std::move(absent));
}

}  // namespace openverslag
