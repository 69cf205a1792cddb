#include "text/dates.h"

#include <catch2/catch.hpp>

#include "text/failure.h"

namespace openverslag {
namespace {

using namespace std::chrono_literals;

constexpr Date kDay = 2020y / 10 / 5;
constexpr TimeOfDay kQuarterToTen = {9 * 60 + 45};

}  // namespace

TEST_CASE("dates are printed in the language", "[text]") {
  const Language dutch = Language::load("nl");
  CHECK(long_date(kDay, dutch) == "5 oktober 2020");
  CHECK(weekday_and_date(kDay, dutch) == "maandag 5 oktober 2020");
  CHECK(short_date(kDay, dutch) == "5 okt 2020");
  const Language english = Language::load("en");
  CHECK(long_date(kDay, english) == "5 October 2020");
  CHECK(weekday_and_date(2020y / 10 / 11, english) == "Sunday 11 October 2020");
  CHECK(short_date(kDay, english) == "5 Oct 2020");
}

TEST_CASE("dates and times for machines", "[text]") {
  CHECK(iso_date(kDay) == "2020-10-05");
  CHECK(iso_time(kQuarterToTen) == "09:45");
  CHECK(iso_time({0}) == "00:00");
}

TEST_CASE("an ISO date is exactly that", "[text]") {
  CHECK(parse_iso_date("2020-10-05") == kDay);
  CHECK(parse_iso_date("2020-02-30") == std::nullopt);
  CHECK(parse_iso_date("2020/10/05") == std::nullopt);
  CHECK(parse_iso_date("2020-10-5") == std::nullopt);
  CHECK(parse_iso_date("05-10-2020") == std::nullopt);
  CHECK(parse_iso_date(" 2020-10-05") == std::nullopt);
  CHECK(parse_iso_date("2020-10-051") == std::nullopt);
}

TEST_CASE("moments carry the zone's offset of that day", "[text]") {
  CHECK(rfc822_time(kDay, kQuarterToTen, "Europe/Amsterdam") == "Mon, 05 Oct 2020 09:45:00 +0200");
  CHECK(rfc822_time(2021y / 1 / 4, {0}, "Europe/Amsterdam") == "Mon, 04 Jan 2021 00:00:00 +0100");
  CHECK(rfc822_time(kDay, kQuarterToTen, "America/St_Johns") == "Mon, 05 Oct 2020 09:45:00 -0230");
  CHECK(rfc822_time(kDay, kQuarterToTen, "Asia/Kathmandu") == "Mon, 05 Oct 2020 04:00:00 +0000");
  CHECK(rfc822_time(kDay, {120}, "Asia/Kathmandu") == "Sun, 04 Oct 2020 20:15:00 +0000");
  CHECK(rfc3339_time(kDay, kQuarterToTen, "Europe/Amsterdam") == "2020-10-05T09:45:00+02:00");
  CHECK(rfc3339_time(kDay, kQuarterToTen, "UTC") == "2020-10-05T09:45:00+00:00");
}

TEST_CASE("when the clocks change, the offset before the change counts", "[text]") {
  // 02:30 comes twice on 25 October and not at all on 29 March.
  CHECK(rfc3339_time(2020y / 10 / 25, {150}, "Europe/Amsterdam") == "2020-10-25T02:30:00+02:00");
  CHECK(rfc3339_time(2020y / 3 / 29, {150}, "Europe/Amsterdam") == "2020-03-29T02:30:00+01:00");
}

TEST_CASE("a zone that the system does not know is a failure", "[text]") {
  try {
    rfc822_time(kDay, kQuarterToTen, "Europe/Aadorp");
    FAIL("no failure");
  } catch (const Failure& failure) {
    CHECK(failure.key() == "failure.time-zone");
    CHECK(failure.arguments() == std::vector<std::string>{"Europe/Aadorp"});
  }
}

}  // namespace openverslag
