// Which calendars there are: of the site, of each body, of each meeting, held or planned.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "site/routes.h"

namespace openverslag {

// In one that programs read the whole of daily, planned meetings included, of which none is left
// out.
constexpr std::size_t kMostEvents = 1000;

enum class CalendarKind : std::uint8_t { site, body, meeting, planned };

struct Calendar {
  CalendarKind kind;
  std::uint32_t subject = 0;  // an index into the archive's vector of that kind
  std::string address;        // "organen/dvo/calendar.ics"
  std::string title;          // plain text
  int year = 0;               // of the site or a body: held in that year alone
};

// Of meetings with a date: the site's, those of bodies, those of meetings held and planned. Behind
// one that cannot hold all of its meetings come those of the years that it lacks a meeting of,
// newest first.
std::vector<Calendar> calendars_of(const Archive& archive, const Routes& routes,
                                   const std::string& site_title);

// What stands in it, newest first; of a meeting that two files tell, the first.
std::vector<MeetingIndex> held_in(const Archive& archive, const Calendar& calendar);
std::vector<PlanIndex> planned_in(const Archive& archive, const Calendar& calendar);

}  // namespace openverslag
