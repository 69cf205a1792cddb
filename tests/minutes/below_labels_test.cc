// What stands below the labels of attendance: nobody, teams, tables of names.
#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

namespace {

std::string people_below(const std::string& words) {
  return print_header(
      read_markdown_minutes(words + "\n\n## 1. Opening\n\nWelkom.\n").meeting.facts.header);
}

}  // namespace

TEST_CASE("a dash or a word for nobody is nobody, and stays to be read", "[minutes]") {
  CHECK(people_below("| Aanwezig | A. Aak, B. Bel |\n|---|---|\n| Verontschuldigd | / |\n") ==
        "present: A. Aak\npresent: B. Bel\nextra: Verontschuldigd = /\n");
  CHECK(people_below("### Aanwezig\n\nA. Aak, B. Bel\n\n### Gasten\n\ngeen\n") ==
        "present: A. Aak\npresent: B. Bel\nextra: Gasten = geen\n");
  CHECK(people_below("**Aanwezig:**\n\n- Gemeente Duinen: A. Aak\n- Gemeente Vloed:\n") ==
        "present: A. Aak @ Gemeente Duinen\nextra: Aanwezig = Gemeente Vloed:\n");
}

TEST_CASE("an entry with a colon over others is whom they are of", "[minutes]") {
  CHECK(people_below("## Aanwezigen\n\n- Digitaal Duinen:\n  - Anna Aak (AA)\n  - Bert Bel\n"
                     "- Fluvia:\n  - Carla Cent\n") ==
        "present: Anna Aak @ Digitaal Duinen\npresent: Bert Bel @ Digitaal Duinen\npresent: Carla "
        "Cent @ "
        "Fluvia\n");
}

TEST_CASE("a semicolon in brackets parts no entries", "[minutes]") {
  CHECK(people_below("Aanwezig: Anna Aak (tot 11.55 uur; vanaf 14.55 uur), Bert Bel\n") ==
        "present: Anna Aak # tot 11.55 uur, vanaf 14.55 uur\npresent: Bert Bel\n");
}

TEST_CASE("an office may stand behind a dash", "[minutes]") {
  CHECK(people_below("Aanwezig: R. Aak - voorzitter, B. Bel – secretaris, C. Cent\n") ==
        "chair: R. Aak = voorzitter\nsecretary: B. Bel = secretaris\npresent: R. Aak = voorzitter\n"
        "present: B. Bel = secretaris\npresent: C. Cent\n");
}

TEST_CASE("a number of guests behind the last name is no part of it", "[minutes]") {
  CHECK(people_below("Aanwezig: Anna Aak, Bert Bel en 16 belangstellenden\n") ==
        "present: Anna Aak\npresent: Bert Bel\nextra: Aanwezig = 16 belangstellenden\n");
}

TEST_CASE("a table below the label begins with names and says who they are", "[minutes]") {
  CHECK(
      people_below("Aanwezig:\n\n| | | |\n|---|---|---|\n| Anna Aak | De Eendracht | voorzitter "
                   "|\n| Bert Bel | Curieus | |\n| Verontschuldigd: | | |\n| Carla Cent | Kring | "
                   "|\n") ==
      "chair: Anna Aak @ De Eendracht = voorzitter\npresent: Anna Aak @ De "
      "Eendracht = voorzitter\npresent: Bert Bel @ Curieus\nabsent: Carla "
      "Cent @ Kring\n");
}

TEST_CASE("one cell of a table may name several people", "[minutes]") {
  CHECK(
      people_below("| Organisatie | Naam | Rol |\n|---|---|---|\n| Duinen | Anna Aak<br>Bert Bel | "
                   "voorzitter<br>lid |\n| Vloed | Carla Cent | |\n") ==
      "chair: Anna Aak @ Duinen = voorzitter\npresent: Anna Aak @ Duinen = voorzitter\npresent: "
      "Bert Bel @ Duinen = lid\npresent: Carla Cent @ Vloed\n");
}

TEST_CASE("a sign for somebody whose name nobody knew is nobody", "[minutes]") {
  CHECK(people_below("Aanwezig:\n\n- Anna\n- ?\n- Bert\n") ==
        "present: Anna\npresent: Bert\nextra:  = ?\n");
}
