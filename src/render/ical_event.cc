#include "render/ical_event.h"

#include <fmt/core.h>

#include "render/ical_text.h"
#include "text/clock_time.h"
#include "text/dates.h"

namespace openverslag {

namespace {

constexpr std::string_view kAmsterdam = "Europe/Amsterdam";

// The rules since 1996, and those of the years before in which the clocks were set back in
// September. Older meetings get the winter time.
constexpr std::string_view kTimeZone =
    "BEGIN:VTIMEZONE\r\n"
    "TZID:Europe/Amsterdam\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "END:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\n"
    "DTSTART:19810329T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\n"
    "END:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19810927T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "END:STANDARD\r\n"
    "BEGIN:STANDARD\r\n"
    "DTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\n"
    "END:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

std::string compact_date(Date date) {
  std::string text = iso_date(date);
  std::erase(text, '-');
  return text;
}

std::string compact_time(Date date, TimeOfDay time) {
  return fmt::format("{}T{:02}{:02}00", compact_date(date), time.minutes / 60, time.minutes % 60);
}

std::string utc_time(Date date, TimeOfDay time, const std::string& zone) {
  const std::chrono::sys_seconds moment = moment_of(date, time, zone);
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const auto since_midnight = std::chrono::duration_cast<std::chrono::minutes>(moment - day);
  return compact_time(day, TimeOfDay{static_cast<int>(since_midnight.count())}) + "Z";
}

// In the words of the record where we know the rules of the zone, else in those of Greenwich.
void append_time(std::string& out, const Site& site, std::string name, const ClockTime& moment) {
  const auto& [date, time] = moment;
  const std::string& zone = site.config.time_zone;
  if (zone == kAmsterdam) {
    append_ical_line(out, name.append(";TZID=").append(zone), compact_time(date, time));
  } else {
    append_ical_line(out, name, utc_time(date, time, zone));
  }
}

void append_times(std::string& out, const Site& site, const CalendarEvent& event) {
  if (!event.start) {
    append_ical_line(out, "DTSTART;VALUE=DATE", compact_date(event.date));
    return;
  }
  append_time(out, site, "DTSTART", clock_time(event.date, *event.start));
  if (!event.end) return;
  if (const auto end = end_after(event.date, *event.start, *event.end))
    append_time(out, site, "DTEND", *end);
}

// A tag is letters, digits and hyphens, so it needs no quotation marks.
std::string in_language(std::string_view name, std::string_view tag) {
  std::string words(name);
  return tag.empty() ? words : words.append(";LANGUAGE=").append(tag);
}

}  // namespace

void append_ical_event(std::string& out, const Site& site, const CalendarEvent& event) {
  const auto line = [&](std::string_view name, std::string_view value) {
    append_ical_line(out, name, value);
  };
  line("BEGIN", "VEVENT");
  line("UID", event.id + "@" + host_of(site.config.base_url));
  line("DTSTAMP", compact_date(event.stamp) + "T000000Z");
  line("SEQUENCE", std::to_string(event.revision));
  append_times(out, site, event);
  line(in_language("SUMMARY", event.summary_language), ical_text(event.summary));
  if (!event.location.empty())
    line(in_language("LOCATION", event.language), ical_text(event.location));
  line(in_language("DESCRIPTION", event.language), ical_text(event.description));
  line("URL", event.url);
  line("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED");
  line("TRANSP", "TRANSPARENT");
  line("END", "VEVENT");
}

std::string_view ical_time_zone(const Site& site) {
  return site.config.time_zone == kAmsterdam ? kTimeZone : std::string_view();
}

}  // namespace openverslag
