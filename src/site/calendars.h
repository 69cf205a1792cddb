// Which calendars there are: of the site, of each body, of each meeting, held or planned.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "site/routes.h"

namespace openverslag {

constexpr std::size_t kMostEvents = 1000;  // in one calendar: programs read the whole of it daily

enum class CalendarKind : std::uint8_t { site, body, meeting, planned };

struct Calendar {
  CalendarKind kind;
  std::uint32_t subject = 0;  // an index into the archive's vector of that kind
  std::string address;        // "organen/dvo/calendar.ics"
  std::string title;          // plain text
};

// Of meetings with a date: the site's, those of bodies, those of meetings held and planned.
std::vector<Calendar> calendars_of(const Archive& archive, const Routes& routes,
                                   const std::string& site_title);

}  // namespace openverslag
