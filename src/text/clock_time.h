// Times of day beside the day that they are of, and when an end is the end of a start.
#pragma once

#include <optional>

#include "text/dates.h"

namespace openverslag {

struct ClockTime {
  Date date;
  TimeOfDay time;  // before 24:00
};

// "24.00" is the beginning of the next day.
ClockTime clock_time(Date date, TimeOfDay time);

// The end of a meeting that begins on that day. One that is not after the start is of the night
// that follows: at six in the morning at the latest, and within sixteen hours. Nothing when it can
// be no end of that start ("van 10.00 tot 09.00").
std::optional<ClockTime> end_after(Date date, TimeOfDay start, TimeOfDay end);

}  // namespace openverslag
