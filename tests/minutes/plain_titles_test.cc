// Titles that no number, heading or bold type tells.
#include "minutes/plain_titles.h"

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
  CHECK(titles_of(kHead + items) == Titles{""});
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

TEST_CASE("a usual title may have a time beside it", "[minutes]") {
  const Meeting meeting =
      read_markdown_minutes(kHead +
                                "Opening\n\nAnna heet welkom.\n\nSpelen\n\nDat gaat door.\n\n"
                                "Rondvraag\n\nNiets.\n\n22:00 Sluiting\n",
                            "meetings/a.txt")
          .meeting;
  REQUIRE(meeting.facts.items.size() == 4);
  CHECK(meeting.facts.items[3].title == "22:00 Sluiting");
  REQUIRE(meeting.facts.header.end.has_value());
  CHECK(iso_time(*meeting.facts.header.end) == "22:00");
}

TEST_CASE("a title with more than a time is no usual one", "[minutes]") {
  const Vocabulary& words = standard_vocabulary();
  for (const char* usual : {"20:00 uur Opening", "Opening 20.00 uur", "22:00 Sluiting",
                            "sluiting om 21.15 uur", "Opening"})
    CHECK(is_usual_title(usual, words));
  for (const char* other : {"Opening 14 woningen Dorpsstraat, 13.30 uur",
                            "Rondvraag 2 fietspaden, werk vanaf 07:00 uur"})
    CHECK_FALSE(is_usual_title(other, words));
}

TEST_CASE("words of the record stay in their order in an item without a title", "[minutes]") {
  const Meeting meeting = read_markdown_minutes(
                              "# Dorpsraad Aa\n\nDatum: 3 mei 2021\n\nAanwezig: Anna Aak, Bert "
                              "Bel\n\nEerst komt Anna.\n\n## Verslag\n\nDaarna komt Bert.\n",
                              "meetings/a.md")
                              .meeting;
  std::string all = print_agenda(meeting);
  CHECK(all.find("Eerst komt") < all.find("Daarna komt"));
  CHECK(all.find("Daarna komt") != std::string::npos);
}

TEST_CASE("lines that count on from 1 are titles when two of them are usual", "[minutes]") {
  const std::string items =
      "1 opening\nAnna heet welkom.\n\n2 notulen\nGoedgekeurd.\n\n3 verkeer "
      "Dorpsstraat\nBert: er wordt te hard gereden.\n\n";
  const Meeting meeting =
      read_markdown_minutes(kHead + items + "4 sluiting om 21.15 uur\n", "meetings/a.txt").meeting;
  REQUIRE(meeting.facts.items.size() == 4);
  CHECK(meeting.facts.items[2].number == "3");
  CHECK(meeting.facts.items[2].title == "verkeer Dorpsstraat");
  REQUIRE(meeting.facts.header.end.has_value());
  CHECK(iso_time(*meeting.facts.header.end) == "21:15");
  // Three apples are no item.
  CHECK(titles_of(kHead + "1 appel ligt er nog.\n\n2 appels zijn op.\n\n3 leden eten peren\n") ==
        Titles{""});
}

TEST_CASE("what is said where nothing tells the items is one item without a title", "[minutes]") {
  const std::string said = "Het bestuur besluit de glijbaan te plaatsen.\n\nAnna vraagt waar.\n\n";
  const ReadMinutes alone = read_markdown_minutes(kHead + said, "meetings/a.txt");
  CHECK(print_diagnostics(alone.diagnostics) == "meetings/a.txt:5 no-items\n");
  REQUIRE(alone.meeting.facts.items.size() == 1);
  const Item& item = alone.meeting.facts.items[0];
  CHECK(item.title.empty());
  REQUIRE(item.decisions.size() == 1);
  CHECK(item.decisions[0].text == "Het bestuur besluit de glijbaan te plaatsen.");
  REQUIRE(item.names.size() == 1);
  CHECK(item.names[0].printed == "Anna");
  // The same above "Rondvraag", and not above "Opening".
  CHECK(titles_of(kHead + said + "Rondvraag\n\nNiets.\n\nSluiting 22:00\n") ==
        Titles{"", "Rondvraag", "Sluiting 22:00"});
  CHECK(titles_of(kHead + said + "Opening\n\nWelkom.\n\nRondvraag\n\nNiets.\n") ==
        Titles{"Opening", "Rondvraag"});
}

TEST_CASE("who is in the list of those present speaks below it, and is no label", "[minutes]") {
  const Meeting meeting = read_markdown_minutes(
                              "# Verslag wijkteam 12 maart 2024\n\nAanwezig: Anna Aak, Bert Bel\n\n"
                              "Gast: niemand\n\n**Anna**: De gemeente heeft niets gezegd.\n\n"
                              "**Bert Bel**: Ik zal het navragen.\n")
                              .meeting;
  REQUIRE(meeting.facts.items.size() == 1);
  const Item& item = meeting.facts.items[0];
  REQUIRE(item.names.size() == 2);
  CHECK(item.names[0].printed == "Anna");
  CHECK(item.names[0].role == NameRole::speaker);
  CHECK(item.names[1].printed == "Bert Bel");
  CHECK(meeting.facts.header.extra.size() == 1);
}

TEST_CASE("the title of what follows is no label of the secretary", "[minutes]") {
  const auto header = [](const std::string& below) {
    return header_of(
        "Verslag Dorpsraad\n\nDatum: 12 maart 2024\n\nAanwezig: Anna Aak, Bert Bel\n\n" + below);
  };
  CHECK(header("**Verslag**\n\nHet begint om 20:00. Anna heet iedereen welkom.\n")
            .find("secretary:") == std::string::npos);
  const std::string agenda = agenda_of(
      "Verslag Dorpsraad\n\nAanwezig: Anna Aak, Bert Bel\n\n**Verslag**\n\nHet begint om 20:00. "
      "Anna heet iedereen welkom.\n\n**Verkeer**\n\nTekst.\n");
  CHECK(agenda.find("Verslag") < agenda.find("Het begint"));
  CHECK(header("**Verslag**\n\nBert Bel.\n").find("secretary: Bert Bel") != std::string::npos);
}

TEST_CASE("a table of those present is a list of them: bold lines below it are titles",
          "[minutes]") {
  CHECK(titles_of("## Donderdag 18 februari 2021\n\n| DATUM: | AANWEZIGEN: |\n|---|---|\n| "
                  "18/02/2021 | Anna Aak, Bert Bel |\n\n**KORT VERSLAG**:\n\nAnna heeft het bord "
                  "uitgelegd.\n\n**ACTIES**:\n\n- Bert: handleiding nalezen\n",
                  "meetings/a.md") == Titles{"KORT VERSLAG", "ACTIES"});
}
