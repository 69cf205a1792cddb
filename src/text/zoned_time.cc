#include <date/tz.h>

#include <array>
#include <cstdlib>
#include <stdexcept>

#include "text/clock_time.h"
#include "text/dates.h"
#include "text/digits.h"
#include "text/failure.h"

namespace openverslag {
namespace {

const date::time_zone* zone_named(const std::string& zone) {
  try {
    return date::locate_zone(zone);
  } catch (const std::runtime_error&) {
    throw Failure("failure.time-zone", {zone});
  }
}

// Of a moment that the clocks go through twice the first offset; of one that they skip the offset
// before it.
std::chrono::minutes offset_at(Date date, TimeOfDay time, const std::string& zone) {
  const date::local_seconds moment{std::chrono::sys_days(date).time_since_epoch() +
                                   std::chrono::minutes(time.minutes)};
  const date::local_info info = zone_named(zone)->get_info(moment);
  return std::chrono::duration_cast<std::chrono::minutes>(info.first.offset);
}

void append_offset(std::string& out, std::chrono::minutes offset, std::string_view separator) {
  const auto minutes = static_cast<unsigned>(std::abs(offset.count()));
  out += offset.count() < 0 ? '-' : '+';
  append_digits(out, minutes / 60, 2);
  out += separator;
  append_digits(out, minutes % 60, 2);
}

constexpr std::array<const char*, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct ZonedTime {
  ClockTime moment;
  std::chrono::minutes offset;
};

ZonedTime in_greenwich(std::chrono::sys_seconds moment) {
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const auto since_midnight = std::chrono::floor<std::chrono::minutes>(moment - day);
  return {{day, {static_cast<int>(since_midnight.count())}}, std::chrono::minutes(0)};
}

// Programs that read RSS know zones of whole and half hours: not that of Amsterdam before 1940.
ZonedTime in_plain_zone(Date date, TimeOfDay time, const std::string& zone) {
  const std::chrono::minutes offset = offset_at(date, time, zone);
  const bool is_plain = offset % std::chrono::minutes(30) == std::chrono::minutes(0);
  return is_plain ? ZonedTime{clock_time(date, time), offset}
                  : in_greenwich(moment_of(date, time, zone));
}

}  // namespace

std::chrono::sys_seconds moment_of(Date date, TimeOfDay time, const std::string& zone) {
  return std::chrono::sys_days(date) + std::chrono::minutes(time.minutes) -
         offset_at(date, time, zone);
}

std::string rfc822_time(Date day, TimeOfDay time_of_day, const std::string& zone) {
  const auto [moment, offset] = in_plain_zone(day, time_of_day, zone);
  const auto& [date, time] = moment;
  std::string out = kWeekdays[std::chrono::weekday(std::chrono::sys_days(date)).c_encoding()];
  out += ", ";
  append_digits(out, static_cast<unsigned>(date.day()), 2);
  out.append(" ").append(kMonths[static_cast<unsigned>(date.month()) - 1]).append(" ");
  append_digits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
  out.append(" ").append(iso_time(time)).append(":00 ");
  append_offset(out, offset, "");
  return out;
}

std::string rfc3339_time(Date day, TimeOfDay time_of_day, const std::string& zone) {
  const auto [date, time] = clock_time(day, time_of_day);
  std::string out = iso_date(date) + "T" + iso_time(time) + ":00";
  append_offset(out, offset_at(date, time, zone), ":");
  return out;
}

}  // namespace openverslag
