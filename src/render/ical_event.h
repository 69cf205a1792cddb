// One event of iCalendar (RFC 5545), and the rules of the time zone it is told in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "site/site.h"

namespace openverslag {

struct CalendarEvent {
  std::string id;  // of the meeting, permanent: the UID is made of it
  Date stamp;      // the day of its last change, as far as the content tells
  int revision = 0;
  Date date;
  std::optional<TimeOfDay> start;  // none: the whole day
  std::optional<TimeOfDay> end;    // as text/clock_time has it
  std::string_view summary;
  std::string_view summary_language = {};  // a tag; empty: that of the site
  std::string_view location;
  std::string description;
  std::string_view language = {};  // of the description and the location
  std::string url;                 // absolute
  bool cancelled = false;
};

void append_ical_event(std::string& out, const Site& site, const CalendarEvent& event);

// The rules of the zone in which events are told; nothing when they are told in that of Greenwich.
std::string_view ical_time_zone(const Site& site);

}  // namespace openverslag
