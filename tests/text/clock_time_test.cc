#include "text/clock_time.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

using namespace std::chrono_literals;

constexpr Date kDay = 2020y / 12 / 31;

std::string printed(const std::optional<ClockTime>& moment) {
  return moment ? iso_date(moment->date) + " " + iso_time(moment->time) : "none";
}

std::string end_of(TimeOfDay start, TimeOfDay end) { return printed(end_after(kDay, start, end)); }

constexpr TimeOfDay at(int hours, int minutes = 0) { return {hours * 60 + minutes}; }

}  // namespace

TEST_CASE("24.00 is the beginning of the next day", "[text]") {
  CHECK(printed(clock_time(kDay, at(24))) == "2021-01-01 00:00");
  CHECK(printed(clock_time(kDay, at(23, 59))) == "2020-12-31 23:59");
  CHECK(rfc822_time(kDay, at(24), "Europe/Amsterdam") == "Fri, 01 Jan 2021 00:00:00 +0100");
  CHECK(rfc3339_time(kDay, at(24), "Europe/Amsterdam") == "2021-01-01T00:00:00+01:00");
}

TEST_CASE("a meeting ends after it begins, or in the night that follows", "[text]") {
  CHECK(end_of(at(20), at(22, 30)) == "2020-12-31 22:30");
  CHECK(end_of(at(20), at(24)) == "2021-01-01 00:00");
  CHECK(end_of(at(20), at(0, 30)) == "2021-01-01 00:30");
  CHECK(end_of(at(20), at(6)) == "2021-01-01 06:00");
  CHECK(end_of(at(10), at(2)) == "2021-01-01 02:00");
  CHECK(end_of(at(10), at(9)) == "none");
  CHECK(end_of(at(19, 30), at(9, 40)) == "none");
  CHECK(end_of(at(19, 30), at(19, 30)) == "none");
  CHECK(end_of(at(8), at(5)) == "none");
}

}  // namespace openverslag
