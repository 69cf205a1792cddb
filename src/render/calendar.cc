#include "render/calendar.h"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>

#include "render/ical_text.h"
#include "render/record_words.h"
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

Date next_day(Date date) { return std::chrono::sys_days(date) + std::chrono::days(1); }

// Of a meeting with a date.
class Event {
 public:
  Event(std::string& out, const Site& site, MeetingIndex meeting)
      : out_(out),
        site_(site),
        meeting_(meeting),
        facts_(site.archive.meetings[meeting]),
        header_(facts_.header),
        links_(site.archive.links[meeting]) {}

  void write() {
    line("BEGIN", "VEVENT");
    line("UID", links_.id + "@" + host_of(site_.config.base_url));
    write_revision();
    write_times();
    line("SUMMARY", ical_text(site_.archive.bodies[links_.body].name));
    if (!header_.location.empty()) line("LOCATION", ical_text(header_.location));
    line("DESCRIPTION", ical_text(description()));
    line("URL", absolute_address(site_, meeting_));
    line("STATUS", "CONFIRMED");
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

 private:
  void line(std::string_view name, std::string_view value) { append_ical_line(out_, name, value); }

  // Revision 0 is for a meeting that is planned. Minutes are the first change to it, and that they
  // were adopted the second; the days of both stand in the record.
  void write_revision() {
    const auto& adopted_in = links_.adopted_in;
    const auto& adopted =
        adopted_in ? site_.archive.meetings[adopted_in->meeting].header.date : std::nullopt;
    const Date written = header_.published.value_or(*header_.date);
    const Date stamp = adopted ? std::max(*adopted, written) : written;
    line("DTSTAMP", compact_date(stamp) + "T000000Z");
    line("SEQUENCE", adopted_in ? "2" : "1");
  }

  void write_times() {
    if (!header_.start) return line("DTSTART;VALUE=DATE", compact_date(*header_.date));
    write_time("DTSTART", *header_.date, *header_.start);
    if (!header_.end) return;
    const bool after_midnight = *header_.end <= *header_.start;
    write_time("DTEND", after_midnight ? next_day(*header_.date) : *header_.date, *header_.end);
  }

  // In the words of the record where we know the rules of the zone, else in those of Greenwich.
  void write_time(std::string name, Date date, TimeOfDay time) {
    const std::string& zone = site_.config.time_zone;
    if (zone == kAmsterdam) {
      return line(name.append(";TZID=").append(zone), compact_time(date, time));
    }
    line(name, utc_time(date, time, zone));
  }

  std::string description() const {
    const Language& language = site_.language;
    std::string words;
    const std::string_view status = record_status(site_, meeting_);
    if (!status.empty()) words.append(status).append(".\n");
    if (header_.continued_on) {
      words.append(language.text("t.continued-on")).append(" ");
      words.append(long_date(*header_.continued_on, language)).append(".\n");
    }
    if (facts_.items.empty()) return words.append(language.text("t.no-items"));
    words.append(language.text("t.on-the-agenda")).append(":");
    for (const Item& item : facts_.items) {
      words.append("\n").append(item_name(language, facts_, item));
      if (item.outcome != Outcome::dropped) continue;
      words.append(" (").append(language.text("t.dropped")).append(")");
    }
    return words;
  }

  std::string& out_;
  const Site& site_;
  const MeetingIndex meeting_;
  const Facts& facts_;
  const Header& header_;
  const MeetingLinks& links_;
};

void append_head(std::string& out, const Site& site, const std::string& name) {
  append_ical_line(out, "BEGIN", "VCALENDAR");
  append_ical_line(out, "VERSION", "2.0");
  append_ical_line(out, "PRODID", "-//openverslag//openverslag//EN");
  append_ical_line(out, "CALSCALE", "GREGORIAN");
  append_ical_line(out, "NAME", ical_text(name));
  append_ical_line(out, "X-WR-CALNAME", ical_text(name));
  append_ical_line(out, "REFRESH-INTERVAL;VALUE=DURATION", "P1D");
  if (site.config.time_zone == kAmsterdam) out.append(kTimeZone);
}

// Newest first, once each; those without a date have no place in a calendar.
std::vector<MeetingIndex> shown_of(const Site& site, const Calendar& calendar) {
  const Archive& archive = site.archive;
  std::vector<MeetingIndex> shown;
  if (calendar.kind == CalendarKind::body) {
    shown = archive.bodies[calendar.subject].meetings;
  } else if (calendar.kind == CalendarKind::site) {
    shown.resize(archive.meetings.size());
    std::iota(shown.begin(), shown.end(), 0);
  } else {
    return {calendar.subject};
  }
  std::erase_if(shown, [&](MeetingIndex meeting) {
    return !archive.meetings[meeting].header.date || archive.links[meeting].same_as;
  });
  std::ranges::reverse(shown);
  if (shown.size() > kMostEvents) shown.resize(kMostEvents);
  return shown;
}

}  // namespace

OutputFile render_calendar(const Site& site, const Calendar& calendar) {
  std::string out;
  append_head(out, site, calendar.title);
  for (const MeetingIndex meeting : shown_of(site, calendar)) Event(out, site, meeting).write();
  append_ical_line(out, "END", "VCALENDAR");
  return {calendar.address, std::move(out)};
}

}  // namespace openverslag
