// Dates and times of day as Dutch and English minutes write them.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/language.h"

namespace openverslag {

using Date = std::chrono::year_month_day;

struct TimeOfDay {
  int minutes = 0;  // since midnight
  auto operator<=>(const TimeOfDay&) const = default;
};

struct FoundDate {
  Date date;
  std::size_t begin, end;  // bytes in the text, a weekday before it included
};

// The first date at or after `from`: "5 oktober 2020", "maandag 5 okt. '20", "05-10-2020",
// "2020-10-05", "October 5, 2020", "5 October 2020", "5/10/2020" (day first). A date without a year
// is found only when there is an `assumed` year. Never an impossible date (31 februari).
std::optional<FoundDate> find_date(std::string_view text, std::size_t from = 0,
                                   std::optional<std::chrono::year> assumed = std::nullopt);

struct FoundTimes {
  TimeOfDay start;
  std::optional<TimeOfDay> end;
};

// "09.45 – 11.00", "20:00 uur", "van 19.30 tot 22.15 uur", "9u30", "7:30 pm".
std::optional<FoundTimes> find_times(std::string_view text);

std::optional<Date> parse_iso_date(std::string_view text);
std::string iso_date(Date date);                                    // 2020-10-05
std::string iso_time(TimeOfDay time);                               // 09:45
std::string long_date(Date date, const Language& language);         // 5 oktober 2020
std::string weekday_and_date(Date date, const Language& language);  // maandag 5 oktober 2020
std::string day_and_month(Date date, const Language& language);     // 5 oktober
std::string short_date(Date date, const Language& language);        // 5 okt 2020

// The moment that the clocks of the zone show so: the first of two, or as before the clocks were
// set forward. Throws Failure("failure.time-zone") for a zone that the system does not know, as do
// the two below.
std::chrono::sys_seconds moment_of(Date date, TimeOfDay time, const std::string& zone);

// RFC 822 with English names and the zone's offset on that day: "Mon, 05 Oct 2020 09:45:00 +0200".
std::string rfc822_time(Date date, TimeOfDay time, const std::string& zone);
// "2020-10-05T09:45:00+02:00".
std::string rfc3339_time(Date date, TimeOfDay time, const std::string& zone);

}  // namespace openverslag
