#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("the words tell when and by whom a meeting was opened and closed", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water 3 maart 2021

Aanwezig: Anna Aak, Bert Bel

## 1. Opening

Anna opent de vergadering om 19.32 uur.

## 2. Sluis

De sluis sluit elke avond om 22.00 uur, vertelt Bert aan de werkgroep en de gasten.

## 3. Sluiting

Om 21.05 uur sluit de voorzitter de vergadering.
)") == R"(title: Verslag Werkgroep Water 3 maart 2021
body: Werkgroep Water
date: 2021-03-03
start: 19:32
end: 21:05
chair: Anna Aak
present: Anna Aak
present: Bert Bel
)");
}

TEST_CASE("what the header says about time and chair stands", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water 3 maart 2021

Tijd: 19.30 - 21.00 uur

Voorzitter: Bert Bel

## 1. Opening

De heer Aak opent de vergadering om 19.40 uur.

## 2. Sluiting

De heer Aak sluit de vergadering om 21.20 uur.
)") == R"(title: Verslag Werkgroep Water 3 maart 2021
body: Werkgroep Water
date: 2021-03-03
start: 19:30
end: 21:00
chair: Bert Bel
)");
}

TEST_CASE("an end before the start is told, with where it was read", "[minutes]") {
  const auto told = [](const std::string& time, const std::string& rest = "") {
    return print_diagnostics(
        read_markdown_minutes("# Verslag Werkgroep Water 3 maart 2021\n\nTijd: " + time +
                              "\n\nAanwezig: Anna Aak\n\n## 1. Sluis\n\nAnna telt.\n" + rest)
            .diagnostics);
  };
  CHECK(told("van 10.00 tot 09.00 uur") ==
        "meetings/verslag.md:3 end-before-start | 10:00 | 09:00\n");
  CHECK(told("19.30 uur", "\n## 2. Sluiting\n\nOm 9.40 uur sluit Anna de vergadering.\n") ==
        "meetings/verslag.md:13 end-before-start | 19:30 | 09:40\n");
  CHECK(told("20.00 - 00.30 uur") == "");
  CHECK(told("20.00 - 24.00 uur") == "");
}

TEST_CASE("a line of its own may say when it ended", "[minutes]") {
  const auto end_of = [](const std::string& line) {
    return read_markdown_minutes(
               "# Verslag bestuur 3 maart 2021\n\n## 1. Dak\n\nNiets.\n\n## 2. "
               "Varia\n\nGeen.\n\n" +
               line + "\n")
        .meeting.facts.header.end;
  };
  CHECK(end_of("Sluiting om 21u45") == TimeOfDay{21 * 60 + 45});
  CHECK(end_of("Einde vergadering: 22u10") == TimeOfDay{22 * 60 + 10});
  CHECK_FALSE(end_of("Sluiting van de school om 15.00 uur"));
}

TEST_CASE("the meeting may be opened above the first item", "[minutes]") {
  const Meeting meeting =
      read_markdown_minutes(
          "# Verslag bestuur 3 maart 2021\n\nAanwezig: Anna Aak, Bert Bel\n\nDe "
          "voorzitter opent de vergadering om 22u05.\n\n## 1. Dak\n\nNiets.\n")
          .meeting;
  CHECK(meeting.facts.header.start == TimeOfDay{22 * 60 + 5});
}

TEST_CASE("a sentence says who takes the minutes", "[minutes]") {
  const std::string words =
      GENERATE(as<std::string>(), "Anna opent de vergadering om 19.00 en notuleert.",
               "Anna opent de vergadering om 19.00. Anna notuleert.");
  const Header header = read_markdown_minutes(
                            "# Verslag Werkgroep Water 3 maart 2021\n\nAanwezig: "
                            "Anna Aak, Bert Bel\n\n## 1. Opening\n\n" +
                            words + "\n")
                            .meeting.facts.header;
  REQUIRE(header.secretary);
  CHECK(header.secretary->printed == "Anna Aak");
}

TEST_CASE("one sentence may say when a meeting was opened and closed", "[minutes]") {
  const Header header =
      read_markdown_minutes(
          "# Verslag Werkgroep Water 3 maart 2021\n\nVergadering geopend om 13:43, "
          "vergadering gesloten om 14:13.\n")
          .meeting.facts.header;
  REQUIRE((header.start && header.end));
  CHECK(*header.start == TimeOfDay{13 * 60 + 43});
  CHECK(*header.end == TimeOfDay{14 * 60 + 13});
}

TEST_CASE("who opened the meeting may stand behind the verb", "[minutes]") {
  const auto chair_of = [](const std::string& words, const std::string& present) {
    const auto chair =
        read_markdown_minutes("# Verslag Werkgroep Water 3 maart 2021\n\n" + present +
                              "## 1. Opening\n\n" + words + "\n\n## 2. Sluis\n\nTekst.\n")
            .meeting.facts.header.chair;
    return chair ? chair->printed.str() : std::string{};
  };
  const std::string present = "Aanwezig: Anna Aak, Bert Bel\n\n";
  CHECK(chair_of("De vergadering wordt geopend door Bert Bel in verband met ziekte.", present) ==
        "Bert Bel");
  CHECK(chair_of("De vergadering wordt om 20.00 uur door Anna geopend.", present) == "Anna Aak");
  CHECK(chair_of("De vergadering wordt geopend door de voorzitter, Anna Aak.", present) ==
        "Anna Aak");
  CHECK(chair_of("De vergadering wordt geopend door Markus.", "") == "Markus");
  CHECK(chair_of("De vergadering wordt geopend door de voorzitter.", present).empty());
  CHECK(chair_of("De vergadering wordt geopend om 20.00 uur.", present).empty());
  // Not every "door" is of the verb.
  CHECK(chair_of("De vergadering wordt geopend met een lied door Els Eik.", "").empty());
  CHECK(chair_of("De vergadering wordt geopend door de voorzitter van Dorpsbelang Zand.", "")
            .empty());
  CHECK(chair_of("De voorzitter, de heer Aak, opent de vergadering; de notulen zijn gemaakt door "
                 "Gerda Mos.",
                 "")
            .find("Mos") == std::string::npos);
  CHECK(chair_of("Anna opent de vergadering, Bert wordt vervangen door Cor Dee.", present) ==
        "Anna Aak");
}
