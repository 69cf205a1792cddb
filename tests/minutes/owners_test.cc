#include "minutes/owners.h"

#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

namespace {

// "printed=name" of each owner; without name only what is printed.
std::string owners(std::string_view printed) {
  std::string all;
  for (const Owner& owner : read_owners(printed, standard_vocabulary())) {
    if (!all.empty()) all += "; ";
    all += owner.printed.str() + (owner.name ? "=" + display_name(*owner.name) : "");
  }
  return all;
}

}  // namespace

TEST_CASE("owners are people, organisations, groups and initials", "[minutes]") {
  CHECK(owners("A. Aak") == "A. Aak=A. Aak");
  CHECK(owners("Aak/Bel") == "Aak=Aak; Bel=Bel");
  CHECK(owners("Dhrn. Aak en Van der Bel") == "Dhrn. Aak=Aak; Van der Bel=Van der Bel");
  CHECK(owners("Platform IVZ") == "Platform IVZ");
  CHECK(owners("A. Aak, Gemeente Duinen") == "A. Aak=A. Aak; Gemeente Duinen");
  CHECK(owners("allen") == "allen");
  CHECK(owners("Allen") == "Allen");
  CHECK(owners("DW/MZ") == "DW; MZ");
}

TEST_CASE("signs in a cell of owners are nobody", "[minutes]") {
  CHECK(owners("") == "");
  CHECK(owners("?") == "");
  CHECK(owners("-") == "");
  CHECK(owners("–") == "");
}

TEST_CASE("two owners in a cell of a table are two when both are known", "[minutes]") {
  const auto meeting = read_markdown_minutes(R"(# Verslag bestuur 3 maart 2021

Aanwezig: A. Kuper, R. Oldemans, G. Huis in 't Veld

## 1. Ketel

| Actie | Wie |
|---|---|
| Subsidie | Oldemans en Kuper |
| Brief | Wonen en Zorg |
| Mail | Kuper en Huis in 't Veld |
)")
                           .meeting;
  std::string all;
  for (const Action& action : meeting.facts.items.front().actions) {
    for (const Owner& owner : action.owners) {
      all += owner.printed.str() + (owner.name ? " = " + display_name(*owner.name) : "") + "\n";
    }
  }
  CHECK(all ==
        "Oldemans = Oldemans\nKuper = Kuper\nWonen en Zorg\nKuper = Kuper\n"
        "Huis in 't Veld = Huis in 't Veld\n");
}

TEST_CASE("what its own words show to be an organisation is one, and nobody's name is",
          "[minutes]") {
  const auto is_one = [](std::string_view printed) {
    return names_organisation(printed, standard_vocabulary());
  };
  for (const char* organisation :
       {"GGD", "ggd", "Politie", "politie", "de brandweer", "De Griffie", "gemeente Almelo",
        "Gemeente Hof van Oever", "GGD Wolderland", "Platform IVZ", "regionale brandweer",
        "Stichting Jansen", "Adviesbureau De Vries"}) {
    INFO(organisation);
    CHECK(is_one(organisation));
  }
  for (const char* somebody :
       {"", "Jansen", "Bank", "Kamer", "Raad", "Henk Bank", "Anna Raad", "A. Politie", "mevr. Huis",
        "dhr. Brandweer", "Politie, dhr. Jansen", "politie dhr. Jansen", "wethouder Gemeente",
        "Politie J. Jansen", "GGD-arts", "DW", "allen", "Jansen (politie)"}) {
    INFO(somebody);
    CHECK_FALSE(is_one(somebody));
  }
}
