#include "site/calendars.h"

namespace openverslag {

std::vector<Calendar> calendars_of(const Archive& archive, const Routes& routes,
                                   const std::string& site_title) {
  std::vector<Calendar> all;
  const auto add = [&](CalendarKind kind, std::uint32_t subject, const std::string& page,
                       const std::string& title) {
    all.push_back({kind, subject, Routes::calendar_of(page), title});
  };
  add(CalendarKind::site, 0, routes.home(), site_title);
  for (BodyIndex i = 0; i < archive.bodies.size(); ++i) {
    add(CalendarKind::body, i, routes.body(archive.bodies[i]), archive.bodies[i].name);
  }
  for (MeetingIndex i = 0; i < archive.meetings.size(); ++i) {
    if (!archive.meetings[i].header.date || archive.links[i].translation_of) continue;
    add(CalendarKind::meeting, i, routes.meeting(archive.links[i]),
        archive.bodies[archive.links[i].body].name);
  }
  for (PlanIndex i = 0; i < archive.planned.size(); ++i) {
    const PlannedMeeting& planned = archive.planned[i];
    add(CalendarKind::planned, i, routes.meeting(planned), archive.bodies[planned.body].name);
  }
  return all;
}

}  // namespace openverslag
