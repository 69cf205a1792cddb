#include <date/tz.h>
#include <fmt/core.h>

#include <array>
#include <stdexcept>

#include "text/dates.h"
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

std::string printed_offset(std::chrono::minutes offset, std::string_view separator) {
  const auto minutes = offset.count() < 0 ? -offset.count() : offset.count();
  return fmt::format("{}{:02}{}{:02}", offset.count() < 0 ? '-' : '+', minutes / 60, separator,
                     minutes % 60);
}

constexpr std::array<const char*, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

std::string rfc822_time(Date date, TimeOfDay time, const std::string& zone) {
  const std::chrono::weekday weekday{std::chrono::sys_days(date)};
  return fmt::format("{}, {:02} {} {:04} {}:00 {}", kWeekdays[weekday.c_encoding()],
                     static_cast<unsigned>(date.day()),
                     kMonths[static_cast<unsigned>(date.month()) - 1],
                     static_cast<int>(date.year()), iso_time(time),
                     printed_offset(offset_at(date, time, zone), ""));
}

std::string rfc3339_time(Date date, TimeOfDay time, const std::string& zone) {
  return fmt::format("{}T{}:00{}", iso_date(date), iso_time(time),
                     printed_offset(offset_at(date, time, zone), ":"));
}

}  // namespace openverslag
