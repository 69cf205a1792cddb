#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("a title right above labels is a line of its own", "[minutes]") {
  CHECK(header_of("Gemeente Zandwijk\n"
                  "Verslag werkgroep Water\n"
                  "Datum: 3 maart 2021\n"
                  "Tijd: 19.30 uur\n"
                  "\n"
                  "1. Opening\nWelkom.\n",
                  "meetings/verslag.txt") == R"(title: Verslag werkgroep Water
body: werkgroep Water
date: 2021-03-03
start: 19:30
)");
}

TEST_CASE("a title says date, times and place when no label does", "[minutes]") {
  CHECK(header_of("Verslag werkgroep Water op 3 maart 2021, 19.30-21.00 uur, zaal 2.03\n"
                  "\n"
                  "1. Opening\nWelkom.\n",
                  "meetings/verslag.txt") ==
        R"(title: Verslag werkgroep Water op 3 maart 2021, 19.30-21.00 uur, zaal 2.03
body: werkgroep Water
date: 2021-03-03
start: 19:30
end: 21:00
location: zaal 2.03
)");
}

TEST_CASE("the date of a letterhead gives way to that of the title", "[minutes]") {
  const auto read = read_markdown_minutes(
      "Datum: 9 maart 2021\nOns kenmerk: ZW/12\n\n"
      "Verslag werkgroep Water op 3 maart 2021\n\n1. Opening\nWelkom.\n",
      "meetings/verslag.txt");
  CHECK(iso_date(*read.meeting.facts.header.date) == "2021-03-03");
  CHECK(print_diagnostics(read.diagnostics).find("date-conflict") == std::string::npos);
}

TEST_CASE("a number alone does not take the words behind a heading or a list", "[minutes]") {
  CHECK(agenda_of("<p>6</p><h3>Opening</h3><p>Welkom.</p>", "meetings/verslag.html") ==
        R"(before: 6
[opening] - - Opening (generic)
  Welkom.
)");
  CHECK(agenda_of("<h3>1 Sluis</h3><p>2</p><ul><li>Dicht.</li></ul><p>Open.</p>",
                  "meetings/verslag.html") == R"([1] 1 1 Sluis
  2
  - Dicht.
  Open.
)");
}

TEST_CASE("numbered titles need no empty line above them, nor their title on the same line",
          "[minutes]") {
  CHECK(agenda_of("Verslag 3 maart 2021\n\n"
                  "1. Opening\nWelkom.\n2. Sluis\nDe sluis lekt.\n"
                  "Er zijn twee wegen:\n1. dichten\n2. vervangen\n"
                  "3.\nRondvraag\nGeen.\n",
                  "meetings/verslag.txt") == R"([1] 1. 1 Opening (generic)
  Welkom.
[2] 2. 2 Sluis
  De sluis lekt.~Er zijn twee wegen:~1. dichten~2. vervangen
[3] 3. 3 Rondvraag (generic)
  Geen.
)");
}

TEST_CASE("letters with words below them are parts of an item, a list of letters is none",
          "[minutes]") {
  const auto agenda = [](const std::string& parts) {
    return agenda_of(
        "Besluitenlijst raad 5 oktober 2020\n\n1.Opening\nWelkom.\n\n2.Hamerstukken\n" + parts +
        "\n\n3.Sluiting\nOm 23.00 uur.\n");
  };
  const std::string opening =
      "[1] 1. 1 Opening (generic)\n  Welkom.\n[2] 2. 2 Hamerstukken (generic)\n";
  const std::string closing = "[3] 3. 3 Sluiting (generic)\n  Om 23.00 uur.\n";
  CHECK(agenda("a. Markten\nBesluit: conform.\nb. Riool\nBesluit: conform.") ==
        opening +
            "> [2a] a. 2a Markten\n  Besluit: conform.\n> [2b] b. 2b Riool\n  Besluit: "
            "conform.\n" +
            closing);
  CHECK(agenda("a. Markten\nb. Riool\nc. Wegen") ==
        opening + "  a. Markten~b. Riool~c. Wegen\n" + closing);
  CHECK(agenda("De raad besluit:\na. Markten\nvast te stellen\nb. Riool\nook") ==
        opening + "  De raad besluit:~a. Markten~vast te stellen~b. Riool~ook\n" + closing);
}
