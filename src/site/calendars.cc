#include "site/calendars.h"

#include <algorithm>
#include <numeric>

#include "site/years.h"

namespace openverslag {

namespace {

// Newest first, once each; those without a date have no place in a calendar.
std::vector<MeetingIndex> all_held(const Archive& archive, CalendarKind kind,
                                   std::uint32_t subject) {
  std::vector<MeetingIndex> held;
  if (kind == CalendarKind::body) {
    held = archive.bodies[subject].meetings;
  } else if (kind == CalendarKind::site) {
    held.resize(archive.meetings.size());
    std::iota(held.begin(), held.end(), 0);
  }
  std::erase_if(held, [&](MeetingIndex meeting) {
    return !archive.meetings[meeting].header.date || archive.links[meeting].same_as;
  });
  std::ranges::reverse(held);
  return held;
}

std::size_t room_for_held(std::size_t planned) {
  return kMostEvents - std::min(kMostEvents, planned);
}

class Collector {
 public:
  Collector(const Archive& archive, const Routes& routes) : archive_(archive), routes_(routes) {}

  void add(CalendarKind kind, std::uint32_t subject, const std::string& page,
           const std::string& title) {
    all_.push_back({kind, subject, Routes::calendar_of(page), title});
  }

  void add_with_years(CalendarKind kind, std::uint32_t subject, const std::string& page,
                      const std::string& title) {
    add(kind, subject, page, title);
    const std::vector<MeetingIndex> held = all_held(archive_, kind, subject);
    const std::size_t room = room_for_held(planned_in(archive_, all_.back()).size());
    int last = 0;
    for (std::size_t i = room; i < held.size(); ++i) {
      const int year = year_of(archive_, held[i]);
      if (year == last) continue;
      const std::string name = std::to_string(year);
      all_.push_back({kind, subject, Routes::calendar_of(page, year),
                      std::string(title).append(" ").append(name), year});
      last = year;
    }
  }

  void add_meetings() {
    for (MeetingIndex i = 0; i < archive_.meetings.size(); ++i) {
      const MeetingLinks& links = archive_.links[i];
      if (archive_.meetings[i].header.date && !links.translation_of)
        add(CalendarKind::meeting, i, routes_.meeting(links), archive_.bodies[links.body].name);
    }
  }

  std::vector<Calendar> all() && { return std::move(all_); }

 private:
  const Archive& archive_;
  const Routes& routes_;
  std::vector<Calendar> all_;
};

}  // namespace

std::vector<MeetingIndex> held_in(const Archive& archive, const Calendar& calendar) {
  if (calendar.kind == CalendarKind::meeting) return {calendar.subject};
  std::vector<MeetingIndex> held = all_held(archive, calendar.kind, calendar.subject);
  if (calendar.year != 0) {
    std::erase_if(held, [&](MeetingIndex each) { return year_of(archive, each) != calendar.year; });
  } else {
    held.resize(std::min(held.size(), room_for_held(planned_in(archive, calendar).size())));
  }
  return held;
}

std::vector<PlanIndex> planned_in(const Archive& archive, const Calendar& calendar) {
  std::vector<PlanIndex> planned;
  if (calendar.year != 0) return planned;
  for (auto plan = static_cast<PlanIndex>(archive.planned.size()); plan-- > 0;) {
    const bool is_shown =
        calendar.kind == CalendarKind::site ||
        (calendar.kind == CalendarKind::planned && calendar.subject == plan) ||
        (calendar.kind == CalendarKind::body && calendar.subject == archive.planned[plan].body);
    if (is_shown) planned.push_back(plan);
  }
  return planned;
}

std::vector<Calendar> calendars_of(const Archive& archive, const Routes& routes,
                                   const std::string& site_title) {
  Collector calendars(archive, routes);
  calendars.add_with_years(CalendarKind::site, 0, routes.home(), site_title);
  for (BodyIndex i = 0; i < archive.bodies.size(); ++i) {
    const Body& body = archive.bodies[i];
    calendars.add_with_years(CalendarKind::body, i, routes.body(body), body.name);
  }
  calendars.add_meetings();
  for (PlanIndex i = 0; i < archive.planned.size(); ++i) {
    const PlannedMeeting& planned = archive.planned[i];
    calendars.add(CalendarKind::planned, i, routes.meeting(planned),
                  archive.bodies[planned.body].name);
  }
  return std::move(calendars).all();
}

}  // namespace openverslag
