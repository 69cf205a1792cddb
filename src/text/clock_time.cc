#include "text/clock_time.h"

namespace openverslag {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kEndOfNight = 6 * 60;
constexpr int kLongest = 16 * 60;

}  // namespace

ClockTime clock_time(Date date, TimeOfDay time) {
  if (time.minutes < kDay) return {date, time};
  return {std::chrono::sys_days(date) + std::chrono::days(1), {time.minutes - kDay}};
}

std::optional<ClockTime> end_after(Date date, TimeOfDay start, TimeOfDay end) {
  if (end > start) return clock_time(date, end);
  const int length = end.minutes + kDay - start.minutes;
  if (end.minutes > kEndOfNight || length > kLongest) return std::nullopt;
  return clock_time(date, {end.minutes + kDay});
}

}  // namespace openverslag
