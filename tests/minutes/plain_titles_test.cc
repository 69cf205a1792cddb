// Titles that no number, heading or bold type tells.
#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

namespace {

std::vector<std::string> titles_of(std::string_view words, std::string path = "meetings/a.txt") {
  std::vector<std::string> titles;
  for (const Item& item : read_markdown_minutes(words, std::move(path)).meeting.facts.items)
    titles.push_back(item.title);
  return titles;
}

using Titles = std::vector<std::string>;

const std::string kHead = "Verslag jeugdraad 16 maart 2013\n\nAanwezig: Anna Aak, Bert Bel\n\n";

}  // namespace

TEST_CASE("lines in capitals over words are titles", "[minutes]") {
  CHECK(titles_of(kHead + "NIEUWE SCHEPEN\n\nAnna stelt zich voor.\n\nREGLEMENTEN\n\nZe worden "
                          "bijgestuurd.\n") == Titles{"NIEUWE SCHEPEN", "REGLEMENTEN"});
  // They may stand right above their words.
  CHECK(titles_of(kHead + "NIEUWE SCHEPEN\nAnna stelt zich voor.\n\nREGLEMENTEN\nZe worden "
                          "bijgestuurd.\n\nFEEST\nHet is op 3 mei.\n") ==
        Titles{"NIEUWE SCHEPEN", "REGLEMENTEN", "FEEST"});
}

TEST_CASE("a title of the whole that begins in capitals is not cut", "[minutes]") {
  const Meeting meeting = read_markdown_minutes(
                              "BESLUITENLIJST\nvan de vergadering van het bestuur op 5 mei 2018\n\n"
                              "OPENING\nWelkom.\n\nVARIA\nGeen.\n\nSLUITING\nOm tien uur.\n",
                              "meetings/a.txt")
                              .meeting;
  CHECK(meeting.facts.header.title ==
        "BESLUITENLIJST van de vergadering van het bestuur op 5 mei 2018");
}

TEST_CASE("lines over words below those present are titles with one usual one", "[minutes]") {
  const std::string items =
      "Aanvraag van de kring\n\nAnna heeft de aanvraag gelezen.\n\nSpelen\n\nDat gaat door.\n\n";
  CHECK(titles_of(kHead + items + "Volgende vergadering\n\nDie is op 20 april.\n") ==
        Titles{"Aanvraag van de kring", "Spelen", "Volgende vergadering"});
  CHECK(titles_of(kHead + items).empty());
}

TEST_CASE("a bold line with a colon below those present is a title", "[minutes]") {
  const std::string head =
      "**Verslag milieuraad 4 april 2011**\n\n**Aanwezig:**\n\nAnna Aak; Bert "
      "Bel\n\n**Verontschuldigd:**\n\nCarla Cent\n\n";
  CHECK(titles_of(head + "**Bomen in de Lindelei:**\n\nZe zijn oud.\n\n**Varia:**\n\nNiets.\n",
                  "meetings/a.md") == Titles{"Bomen in de Lindelei:", "Varia:"});
}

TEST_CASE("an agenda whose lines have numbers is no list of items", "[minutes]") {
  CHECK(titles_of(kHead +
                  "AGENDA\n1. Subsidies\n2. Speelbos\n3. Varia\n\n1. Subsidies\nGeen.\n\n2. "
                  "Speelbos\nGaat open.\n\n3. Varia\nNiets.\n") ==
        Titles{"Subsidies", "Speelbos", "Varia"});
  // Below "Agenda" they may be the items themselves.
  CHECK(titles_of(kHead + "AGENDA\n1. Subsidies\n2. Speelbos\nGaat open.\n\n3. Varia\nNiets.\n") ==
        Titles{"Subsidies", "Speelbos", "Varia"});
}

TEST_CASE("a heading over the labels of the header is no item", "[minutes]") {
  const Meeting meeting = read_markdown_minutes(R"(# Verslag

# Thematische werkgroep 1: Hydranten

# Praktische info

| Datum: | 12 mei 2023 (9u00 - 12u00) |
|---|---|
| Locatie: | Zaal Linde |

# Aanwezigheid

| Naam | Organisatie |
|---|---|
| Anna Aak | Duinen |

# Hydrant

Anna Aak vraagt wat die is.

# Debiet

Dat is niet gekend.
)")
                              .meeting;
  CHECK(meeting.facts.header.title == "Thematische werkgroep 1: Hydranten");
  CHECK(meeting.facts.header.location == "Zaal Linde");
  REQUIRE(meeting.facts.items.size() == 2);
  CHECK(meeting.facts.items[0].title == "Hydrant");
}
