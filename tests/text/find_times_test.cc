#include <catch2/catch.hpp>
#include <string>

#include "text/dates.h"

namespace openverslag {
namespace {

// "09:45-11:00", "20:00", "none".
std::string found_in(std::string_view text) {
  const auto found = find_times(text);
  if (!found) return "none";
  return iso_time(found->start) + (found->end ? "-" + iso_time(*found->end) : "");
}

}  // namespace

TEST_CASE("a dash of two signs stands between two times", "[text]") {
  CHECK(found_in("10:00 -- 12:00") == "10:00-12:00");
}

TEST_CASE("a time of day in any notation", "[text]") {
  CHECK(found_in("20:00 uur") == "20:00");
  CHECK(found_in("om 9.05 uur precies") == "09:05");
  CHECK(found_in("Aanvang: 20 uur") == "20:00");
  CHECK(found_in("9u30") == "09:30");
  CHECK(found_in("19h") == "19:00");
  CHECK(found_in("19.30u.") == "19:30");
  CHECK(found_in("7:30 pm") == "19:30");
  CHECK(found_in("7 p.m.") == "19:00");
  CHECK(found_in("12:15 AM") == "00:15");
  CHECK(found_in("12.15 pm") == "12:15");
  CHECK(found_in("09:45:30") == "09:45");
  CHECK(found_in("24.00 uur") == "24:00");
}

TEST_CASE("two times, joined by a sign or a word", "[text]") {
  CHECK(found_in("09.45 – 11.00") == "09:45-11:00");
  CHECK(found_in("09.45-11.00 uur") == "09:45-11:00");
  CHECK(found_in("van 19.30 tot 22.15 uur") == "19:30-22:15");
  CHECK(found_in("19.30 uur tot ca. 22.15 uur") == "19:30-22:15");
  CHECK(found_in("20:00 - 23:00") == "20:00-23:00");
  CHECK(found_in("20.00 t/m 00.30 uur") == "20:00-00:30");
  CHECK(found_in("10-11 uur") == "10:00-11:00");
  CHECK(found_in("van 10 tot 11.30 uur") == "10:00-11:30");
  CHECK(found_in("7 - 9 pm") == "19:00-21:00");
  CHECK(found_in("11 - 1 pm") == "11:00-13:00");
  CHECK(found_in("10:00 am to 2:00 pm") == "10:00-14:00");
}

TEST_CASE("a date before the time is no time", "[text]") {
  CHECK(found_in("5 oktober 2020, 09.45 uur") == "09:45");
  CHECK(found_in("05.10.2020 09.45 uur") == "09:45");
  CHECK(found_in("2020-10-05 20:00") == "20:00");
}

TEST_CASE("numbers that are no times", "[text]") {
  CHECK(found_in("5 oktober 2020") == "none");
  CHECK(found_in("05.10.2020") == "none");
  CHECK(found_in("€ 10.50") == "none");
  CHECK(found_in("12.30%") == "none");
  CHECK(found_in("25.00 uur") == "none");
  CHECK(found_in("09.75 uur") == "none");
  CHECK(found_in("1.234.50") == "none");
  CHECK(found_in("punt 3 tot 5") == "none");
  CHECK(found_in("24.30") == "none");
  CHECK(found_in("") == "none");
}

}  // namespace openverslag

TEST_CASE("a number with a period is a time only where it can be one", "[text]") {
  for (const char* words : {"kamer 1.12", "zaal 10.15", "artikel 3.10", "in gebouw 4.20"}) {
    CAPTURE(words);
    CHECK_FALSE(openverslag::find_times(words));
  }
  for (const char* words : {"om 9.30", "Tijd: 9.30", "9.30", "5 mei 2020, 9.30", "9.30-10.00",
                            "aanvang 9.30", "zaal 2, 19.30", "9.30 uur"}) {
    CAPTURE(words);
    CHECK(openverslag::find_times(words));
  }
}
