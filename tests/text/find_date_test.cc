#include <catch2/catch.hpp>
#include <string>

#include "text/dates.h"
#include "text/impossible_date.h"

namespace openverslag {
namespace {

// "2020-10-05 in 'maandag 5 oktober 2020'"; "none".
std::string found_in(std::string_view text, std::optional<int> assumed_year = std::nullopt,
                     std::size_t from = 0) {
  std::optional<std::chrono::year> year;
  if (assumed_year) year = std::chrono::year(*assumed_year);
  const auto found = find_date(text, from, year);
  if (!found) return "none";
  const auto words = text.substr(found->begin, found->end - found->begin);
  return iso_date(found->date) + " in '" + std::string(words) + "'";
}

std::string impossible_in(std::string_view text) {
  const auto found = find_impossible_date(text);
  return found ? std::string(text.substr(found->begin, found->end - found->begin)) : "none";
}

}  // namespace

TEST_CASE("dates that cannot be", "[text]") {
  CHECK(impossible_in("op 31 februari 2023, in zaal 4") == "31 februari 2023");
  CHECK(impossible_in("dinsdag 29-02-2023") == "dinsdag 29-02-2023");
  CHECK(impossible_in("2023-13-04") == "2023-13-04");
  CHECK(impossible_in("13/13/2023") == "13/13/2023");
  CHECK(impossible_in("June 31, 2023") == "June 31, 2023");
  CHECK(impossible_in("0 mei 2023") == "0 mei 2023");
  CHECK(impossible_in("28 februari 2023 en 30 februari 2023") == "30 februari 2023");
  CHECK(impossible_in("28 februari 2023") == "none");
  CHECK(impossible_in("31 februari") == "none");
  CHECK(impossible_in("10/25/2020") == "none");
  CHECK(impossible_in("Jaarwisseling 2020-2021, 020-1234567") == "none");
}

TEST_CASE("Dutch dates in words", "[text]") {
  CHECK(found_in("Verslag DVO 5 oktober 2020 Openbaar") == "2020-10-05 in '5 oktober 2020'");
  CHECK(found_in("maandag 5 okt. '20, 20 uur") == "2020-10-05 in 'maandag 5 okt. '20'");
  CHECK(found_in("Ma. 5 mrt ’21") == "2021-03-05 in 'Ma. 5 mrt ’21'");
  CHECK(found_in("d.d. 1 MEI 1998.") == "1998-05-01 in '1 MEI 1998'");
  CHECK(found_in("dinsdag, 23 april\n2019") == "2019-04-23 in 'dinsdag, 23 april\n2019'");
  CHECK(found_in("5\xC2\xA0oktober\xC2\xA0 2020") ==
        "2020-10-05 in '5\xC2\xA0oktober\xC2\xA0 2020'");
  CHECK(found_in("05-okt-20") == "2020-10-05 in '05-okt-20'");
  CHECK(found_in("5e oktober 2020") == "2020-10-05 in '5e oktober 2020'");
}

TEST_CASE("English dates in words", "[text]") {
  CHECK(found_in("Minutes of October 5, 2020") == "2020-10-05 in 'October 5, 2020'");
  CHECK(found_in("Monday, 5th of October 2020") == "2020-10-05 in 'Monday, 5th of October 2020'");
  CHECK(found_in("Monday, October 5th, 2020") == "2020-10-05 in 'Monday, October 5th, 2020'");
  CHECK(found_in("5 October, 2020") == "2020-10-05 in '5 October, 2020'");
}

TEST_CASE("dates in figures, day first", "[text]") {
  CHECK(found_in("05-10-2020") == "2020-10-05 in '05-10-2020'");
  CHECK(found_in("5/10/2020") == "2020-10-05 in '5/10/2020'");
  CHECK(found_in("5.10.2020") == "2020-10-05 in '5.10.2020'");
  CHECK(found_in("5 - 10 - 2020") == "2020-10-05 in '5 - 10 - 2020'");
  CHECK(found_in("05-10-20") == "2020-10-05 in '05-10-20'");
  CHECK(found_in("31-12-99") == "1999-12-31 in '31-12-99'");
  CHECK(found_in("10/25/2020") == "2020-10-25 in '10/25/2020'");
}

TEST_CASE("dates with the year first, in file names too", "[text]") {
  CHECK(found_in("2020-10-05T09:45") == "2020-10-05 in '2020-10-05'");
  CHECK(found_in("meetings/dvo-2020-10-05-verslag.md") == "2020-10-05 in '2020-10-05'");
  CHECK(found_in("dvo_2020_10_05.md") == "2020-10-05 in '2020_10_05'");
}

TEST_CASE("a date without a year needs an assumed one", "[text]") {
  CHECK(found_in("de bestuurdersdag van 5 november a.s.") == "none");
  CHECK(found_in("de bestuurdersdag van 5 november a.s.", 2020) == "2020-11-05 in '5 november'");
  CHECK(found_in("vóór 5 nov. klaar", 2020) == "2020-11-05 in '5 nov.'");
  CHECK(found_in("op 5 november. Daarna", 2020) == "2020-11-05 in '5 november'");
  CHECK(found_in("by October 5", 2020) == "2020-10-05 in 'October 5'");
  CHECK(found_in("5 november 2019", 2020) == "2019-11-05 in '5 november 2019'");
}

TEST_CASE("the search begins where it is told to", "[text]") {
  const std::string text = "5 oktober 2020 en voortgezet op 12 oktober 2020";
  CHECK(found_in(text, std::nullopt, 14) == "2020-10-12 in '12 oktober 2020'");
  CHECK(found_in(text, std::nullopt, 40) == "none");
  CHECK(found_in(text, std::nullopt, 400) == "none");
}

TEST_CASE("an impossible date is none, and the next one is found", "[text]") {
  CHECK(found_in("31 februari 2020") == "none");
  CHECK(found_in("29 februari 2021, of 1 maart 2021") == "2021-03-01 in '1 maart 2021'");
  CHECK(found_in("00-10-2020") == "none");
  CHECK(found_in("2020-13-05") == "none");
}

TEST_CASE("numbers that are no dates", "[text]") {
  CHECK(found_in("Jaarwisseling 2020-2021") == "none");
  CHECK(found_in("09.45 – 11.00") == "none");
  CHECK(found_in("versie 3.1.20") == "none");
  CHECK(found_in("06-12-34-56-78") == "none");
  CHECK(found_in("item 5, oktober 2020") == "none");
  CHECK(found_in("maart 2020") == "none");
  CHECK(found_in("we may 5 times", 2020) == "none");
  CHECK(found_in("Mei 10.30 uur", 2020) == "none");
  CHECK(found_in("15 oktober 12345") == "none");
  CHECK(found_in("") == "none");
}

}  // namespace openverslag
