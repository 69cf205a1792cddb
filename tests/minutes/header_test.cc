#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("a table of labels and values is the header", "[minutes]") {
  CHECK(header_of(R"(## Verslag BVO 3 maart 2021 Openbaar

|            |   |
|------------|---|
| Datum      | 3 maart 2021  |
| Tijdstip   | 09.45 – 11.00   |
| Voorzitter | O. van Aak,  |
| Locatie    | Raadzaal, Stadhuis  |
| Secretaris | H. Bel   |
| Aanwezig   | O. van Aak, H. Bel, S. Huis in 't Erf, Platform IVZ |
| Afwezig    | P. Wel |
| Kenmerk    | 2021-12 |
)") == R"(title: Verslag BVO 3 maart 2021 Openbaar
body: BVO
publicity: Openbaar
date: 2021-03-03
start: 09:45
end: 11:00
location: Raadzaal, Stadhuis
chair: O. van Aak
secretary: H. Bel
present: O. van Aak
present: H. Bel
present: S. Huis in 't Erf
present: <Platform IVZ>
absent: P. Wel
extra: Kenmerk = 2021-12
)");
}

TEST_CASE("the first row of a Markdown table may be a label as well", "[minutes]") {
  CHECK(header_of(R"(# Concept-notulen Dorpsraad Zandwijk

| Datum: | woensdag 3 maart 2021 | Aanvang: | 20:00 uur |
|---|---|---|---|
| Plaats: | Dorpshuis | Aanwezig: | A. Aak |
| | | | B. Bel |
)") == R"(title: Concept-notulen Dorpsraad Zandwijk
body: Dorpsraad Zandwijk
date: 2021-03-03
start: 20:00
location: Dorpshuis
present: A. Aak
present: B. Bel
draft
)");
}

TEST_CASE("label and value may share a cell", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water

| | |
|---|---|
| <p><b>vergaderdatum</b></p> <p>13-11-2018</p> | <p><b>voorzitter</b></p> <p>Anna Aak</p> |
| <p><b>aanwezig</b></p> <p>Anna Aak</p> <p>Bert Bel (Gemeente Zandwijk)</p> | <p><b>afwezig</b></p> <p>-</p> |
)") == R"(title: Verslag Werkgroep Water
body: Werkgroep Water
date: 2018-11-13
chair: Anna Aak
present: Anna Aak
present: Bert Bel @ Gemeente Zandwijk
extra: afwezig = -
)");
}

TEST_CASE("labels may stand above their values", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water

| Datum | Tijd | Locatie |
|---|---|---|
| 13-11-2018 | 19.30 | Sluishuis |

| Aanwezig | Afwezig |
|---|---|
| Anna Aak | Dirk Dee |
| Bert Bel | |
)") == R"(title: Verslag Werkgroep Water
body: Werkgroep Water
date: 2018-11-13
start: 19:30
location: Sluishuis
present: Anna Aak
present: Bert Bel
absent: Dirk Dee
)");
}

TEST_CASE("labels stand on lines, with loose colons, in bold, or run together", "[minutes]") {
  CHECK(header_of(R"(# Besluitenlijst Stuurgroep Sluis

**Datum:** 3 maart 2021
**Tijd** 19.30 - 21.00 uur
Plaats : Sluishuis Voorzitter: mevr. A. Aak Secretaris : B. Bel
**Zaaknummer:** Z-123

- Aanwezig: A. Aak, B. Bel
- Status: concept
)") == R"(title: Besluitenlijst Stuurgroep Sluis
body: Stuurgroep Sluis
date: 2021-03-03
start: 19:30
end: 21:00
location: Sluishuis
chair: A. Aak
secretary: B. Bel
present: A. Aak
present: B. Bel
extra: Zaaknummer = Z-123
extra: Status = concept
draft
)");
}

TEST_CASE("a value that says more than its label asks for is kept whole", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water

**Datum en plaats:** 3 maart 2021, het oude raadhuis
**Tijd:** na de lunch
**Overleg:** Werkgroep Water en Land
)") == R"(title: Verslag Werkgroep Water
body: Werkgroep Water en Land
date: 2021-03-03
location: het oude raadhuis
extra: Datum en plaats = 3 maart 2021, het oude raadhuis
extra: Tijd = na de lunch
)");
}

TEST_CASE("a body in a label keeps the signs in its name", "[minutes]") {
  CHECK(header_of("## Verslag 3 maart 2021\n\n| | |\n|---|---|\n"
                  "| Orgaan | Commissie Ruimte, Wonen (en Water) |\n") ==
        "title: Verslag 3 maart 2021\nbody: Commissie Ruimte, Wonen (en Water)\n"
        "date: 2021-03-03\n");
}

TEST_CASE("the title says body, date, publicity and draft", "[minutes]") {
  const auto title = [](const std::string& words) {
    return header_of("# " + words + "\n\n## 1. Opening\n");
  };
  CHECK(title("Notulen Algemeen Bestuur d.d. 12 maart 2020 (concept)") ==
        "title: Notulen Algemeen Bestuur d.d. 12 maart 2020 (concept)\nbody: Algemeen Bestuur\n"
        "date: 2020-03-12\ndraft\n");
  CHECK(
      title("Conceptverslag van de openbare vergadering van de Raad van Zandwijk op 12-03-2020") ==
      "title: Conceptverslag van de openbare vergadering van de Raad van Zandwijk op 12-03-2020\n"
      "body: Raad van Zandwijk\npublicity: openbare\ndate: 2020-03-12\ndraft\n");
  CHECK(
      title("Werkgroep Water – verslag 12 maart 2020") ==
      "title: Werkgroep Water – verslag 12 maart 2020\nbody: Werkgroep Water\ndate: 2020-03-12\n");
  CHECK(title("Verslag 12 maart 2020") == "title: Verslag 12 maart 2020\ndate: 2020-03-12\n");
  for (const std::string_view kind :
       {"Vastgesteld verslag", "Vastgestelde notulen", "Definitief verslag"}) {
    const std::string whole = std::string(kind) + " Raad, 12 maart 2020";
    CHECK(title(whole) == "title: " + whole + "\nbody: Raad\ndate: 2020-03-12\n");
  }
}

TEST_CASE("front matter, folder and file name fill what the text does not say", "[minutes]") {
  CHECK(
      header_of("---\ntitle: Overleg over de sluis\ndate: 2021-03-03\nbody: Sluisraad\npublished: "
                "2021-04-01\n---\n\n## Opening\n\nWelkom.\n\n## Rondvraag\n") ==
      "title: Overleg over de sluis\nbody: Sluisraad\ndate: 2021-03-03\npublished: 2021-04-01\n");
  CHECK(header_of("## Opening\n\nWelkom.\n\n## Rondvraag\n", "meetings/dvo/20210303_extra.md") ==
        "body: dvo\ndate: 2021-03-03\n");
  CHECK(header_of("## Opening\n\nWelkom.\n\n## Rondvraag\n",
                  "meetings/2021-03-03-sluisraad-noord.md") ==
        "body: sluisraad noord\ndate: 2021-03-03\n");
  CHECK(header_of("## Opening\n\nWelkom.\n\n## Rondvraag\n", "meetings/verslag 3 maart 2021.md") ==
        "date: 2021-03-03\n");
}

TEST_CASE("dates that conflict are reported with both places, and the text wins", "[minutes]") {
  const ReadMinutes read = read_markdown_minutes(
      "# Verslag Werkgroep Water\n\n**Datum:** 3 maart 2021\n\n## 1. Opening\n",
      "meetings/2021-03-30-water.md");
  CHECK(print_diagnostics(read.diagnostics) ==
        "meetings/2021-03-30-water.md:3 date-conflict | 2021-03-03 | "
        "meetings/2021-03-30-water.md:3 | 2021-03-30 | "
        "meetings/2021-03-30-water.md\n");
  CHECK(read.meeting.facts.header.date == Date{std::chrono::year{2021} / 3 / 3});
}

TEST_CASE("a second time that is no end is kept as it is printed", "[minutes]") {
  CHECK(header_of("Aanvang: 13.00 uur, einde: 14.30 uur\n\n## 1. Opening\n\nWelkom.\n") ==
        "start: 13:00\nextra: Aanvang = 13.00 uur, einde: 14.30 uur\n");
  CHECK(header_of("Tijd: 13.00 uur\n\n## 1. Opening\n\nWelkom.\n") == "start: 13:00\n");
}

TEST_CASE("a date that cannot be is reported where it stands", "[minutes]") {
  const auto [markdown, report] = GENERATE(table<std::string, std::string>({
      {"# Verslag Werkgroep Water\n\nDatum: 31 februari 2023\n\n## 1. Opening\n",
       "3 impossible-date | 31 februari 2023\n"},
      {"# Verslag Werkgroep Water\n\n**Datum:** dinsdag 31-04-2023\n\n## 1. Opening\n",
       "3 impossible-date | dinsdag 31-04-2023\n"},
      {"# Verslag Werkgroep Water 29 februari 2023\n\n## 1. Opening\n",
       "1 impossible-date | 29 februari 2023\n"},
      {"---\ndate: 2023-13-04\n---\n\n# Verslag Werkgroep Water\n\n## 1. Opening\n",
       "2 impossible-date | 2023-13-04\n"},
  }));
  CAPTURE(markdown);
  const ReadMinutes read = read_markdown_minutes(markdown);
  CHECK(print_diagnostics(read.diagnostics) == "meetings/verslag.md:" + report);
  CHECK_FALSE(read.meeting.facts.header.date);
}

TEST_CASE("a date that can be is taken before one that cannot", "[minutes]") {
  const ReadMinutes read = read_markdown_minutes(
      "---\ndate: 2023-02-30\n---\n\n# Verslag Werkgroep Water 28 februari 2023\n\n## 1. "
      "Opening\n");
  CHECK(print_diagnostics(read.diagnostics) ==
        "meetings/verslag.md:2 impossible-date | 2023-02-30\n");
  CHECK(read.meeting.facts.header.date == Date{std::chrono::year{2023} / 2 / 28});
}

TEST_CASE("of two dates in the text the one that the file name has as well is right", "[minutes]") {
  CHECK(header_of(
            "# Verslag Werkgroep Water 3 maart 2021\n\n**Datum:** 3 maart 2020\n\n## 1. Opening\n",
            "meetings/2021-03-03-water.md") ==
        "title: Verslag Werkgroep Water 3 maart 2021\nbody: Werkgroep Water\ndate: 2021-03-03\n");
}

TEST_CASE("a date that prose tells of something else is not that of the meeting", "[minutes]") {
  const std::string head = "# Verslag Werkgroep Water\n\n";
  const std::string path = "meetings/2024-03-03-water.md";
  CHECK(header_of(
            head +
                "Verslagen van eerdere jaren, zoals van 5 juni 2019, zijn te vinden op de website "
                "van de gemeente en in het archief van het dorpshuis aan de Kerkstraat.\n",
            path)
            .find("date: 2024-03-03") != std::string::npos);
  CHECK(header_of(
            head +
                "Verslag van de vergadering van de werkgroep gehouden op 17 juni 2004 in de grote "
                "zaal van het dorpshuis aan de Kerkstraat, die tot het einde vol was.\n",
            "meetings/water.md")
            .find("date: 2004-06-17") != std::string::npos);
}

TEST_CASE("labels have no colon where the date has a label without one", "[minutes]") {
  const std::string lines =
      "Plaats De Kring, zaal 2\n\nVoorzitter Anna Aa\n\nSecretaris is Bea Bee\n\n"
      "Voorzitter Cee opent de vergadering.\n\nPlaats en tijd staan in de brief.\n";
  CHECK(header_of("# Verslag Werkgroep Water\n\nVergaderdatum en tijd 7 december 2023 11:00-11:30 "
                  "uur\n\n" +
                  lines) == R"(title: Verslag Werkgroep Water
body: Werkgroep Water
date: 2023-12-07
start: 11:00
end: 11:30
location: De Kring, zaal 2
chair: Anna Aa
)");
  CHECK(header_of("# Verslag Werkgroep Water 7 december 2023\n\n" + lines) ==
        R"(title: Verslag Werkgroep Water 7 december 2023
body: Werkgroep Water
date: 2023-12-07
)");
}

TEST_CASE("minutes without a date are reported", "[minutes]") {
  const ReadMinutes read = read_markdown_minutes("# Verslag Werkgroep Water\n\n## 1. Opening\n");
  CHECK(print_diagnostics(read.diagnostics) == "meetings/verslag.md:0 no-date\n");
}

TEST_CASE("a file that is no minutes is reported, and its words are kept", "[minutes]") {
  const ReadMinutes read =
      read_markdown_minutes("Kopen:\n\n- melk\n- brood\n", "meetings/lijst.md");
  CHECK(print_diagnostics(read.diagnostics) ==
        "meetings/lijst.md:0 no-date\nmeetings/lijst.md:0 no-minutes\n");
  CHECK(print_agenda(read.meeting) == "before: Kopen:\nbefore: - melk\nbefore: - brood\n");
}

TEST_CASE("other headings before the first item are kept with what they head", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water 3 maart 2021

## Genodigden

- de heer Aak
- mevrouw Bel

## 1. Opening
)") == R"(title: Verslag Werkgroep Water 3 maart 2021
body: Werkgroep Water
date: 2021-03-03
extra: Genodigden = de heer Aak, mevrouw Bel
)");
}

TEST_CASE("labels half-way down a table may stand above their values", "[minutes]") {
  CHECK(header_of(R"(# Verslag commissie Bestuur

| | |
|---|---|
| Datum: 3 maart 2021 | Tijd: 20.00 uur |
| Aanwezig: | Afwezig: |
| mevrouw A. Aak (voorzitter)<br>de heer B. Bel | de heer C. Cent |
)") == R"(title: Verslag commissie Bestuur
body: commissie Bestuur
date: 2021-03-03
start: 20:00
chair: A. Aak = voorzitter
present: A. Aak = voorzitter
present: B. Bel
absent: C. Cent
)");
}

TEST_CASE("\"vergadering\" may be part of the name of a body", "[minutes]") {
  CHECK(header_of("# Verslag van de Verenigde Vergadering van 3 maart 2021\n") ==
        "title: Verslag van de Verenigde Vergadering van 3 maart 2021\n"
        "body: Verenigde Vergadering\ndate: 2021-03-03\n");
}

TEST_CASE("a line below the title with the date may say the times", "[minutes]") {
  CHECK(header_of("# Notulen Werkgroep Water\n\nDonderdag 12 maart 2020, 10:00–11:30, online\n") ==
        "title: Notulen Werkgroep Water\nbody: Werkgroep Water\ndate: 2020-03-12\n"
        "start: 10:00\nend: 11:30\nlocation: online\n");
}

TEST_CASE("the name of the body may stand on a line of its own above the title", "[minutes]") {
  const std::string words = GENERATE(
      as<std::string>(),
      "# DORPSRAAD ZANDWIJK\n\n## Notulen vergadering 8 maart 2016, dorpshuis De Schakel\n",
      "DORPSRAAD ZANDWIJK\\\nNotulen vergadering 8 maart 2016, dorpshuis De Schakel\n");
  CAPTURE(words);
  CHECK(header_of(words + "\n## 1. Opening\n") ==
        "title: Notulen vergadering 8 maart 2016, dorpshuis De Schakel\nbody: DORPSRAAD ZANDWIJK\n"
        "date: 2016-03-08\nlocation: dorpshuis De Schakel\n");
}

TEST_CASE("the date of a letterhead is not that of the meeting", "[minutes]") {
  CHECK(
      header_of(R"(| | |
|---|---|
| Datum | 7 maart 2014 |
| Telefoon | 4410 |

Conceptverslag van de vergadering van de universiteitsraad gehouden op 19 februari 2014, 13.30 uur

Aanwezig: A. Aak
)") ==
      R"(title: Conceptverslag van de vergadering van de universiteitsraad gehouden op 19 februari 2014, 13.30 uur
body: universiteitsraad
date: 2014-02-19
start: 13:30
present: A. Aak
extra: Datum = 7 maart 2014
extra: Telefoon = 4410
draft
)");
}

TEST_CASE("an unknown label in a row begins a value of its own", "[minutes]") {
  CHECK(header_of("# Verslag Werkgroep Water 3 maart 2021\n\n| | | | |\n|---|---|---|---|\n"
                  "| Tijd: | 10.00 - 11.30 uur | Kenmerk: | 18-44 |\n") ==
        "title: Verslag Werkgroep Water 3 maart 2021\nbody: Werkgroep Water\ndate: 2021-03-03\n"
        "start: 10:00\nend: 11:30\nextra: Kenmerk = 18-44\n");
}

TEST_CASE("no word of the header is lost", "[minutes]") {
  CHECK(header_of("# Minutes 3 March 2021\n\n**Time:** 15:00–16:00 UTC\n") ==
        "title: Minutes 3 March 2021\ndate: 2021-03-03\nstart: 15:00\nend: 16:00\n"
        "extra: Time = 15:00–16:00 UTC\n");
  CHECK(header_of("# Verslag Werkgroep Water\n\n| | |\n|---|---|\n| Waterschap Zandwijk | |\n"
                  "| Datum: | 3 maart 2021 |\n") ==
        "title: Verslag Werkgroep Water\nbody: Werkgroep Water\ndate: 2021-03-03\n"
        "extra:  = Waterschap Zandwijk\n");
}

TEST_CASE("a list of labels keeps one that nobody knows", "[minutes]") {
  CHECK(header_of(R"(# Verslag werkgroep

- Datum : 09/11/2017
- Vervoer : 17 fietsen
- Begin : 17:18
- Einde : 18:25

# Opening

Ja.
)") == R"(title: Verslag werkgroep
body: werkgroep
date: 2017-11-09
start: 17:18
end: 18:25
extra: Vervoer = 17 fietsen
)");
}

TEST_CASE("minutes may begin with a sentence that is their title", "[minutes]") {
  const std::string first =
      "Notulen van de ledenvergadering van de Vereniging \"De Wal\", gehouden op dinsdag 16 april "
      "2024 om 20.00 uur in buurthuis De Brug te Wolderdam.";
  CHECK(header_of(first + "\n\nAanwezig: A. Aak\n\n1. Opening\n\nJa.\n") ==
        "title: " + first +
            "\nbody: ledenvergadering van de Vereniging De Wal\ndate: 2024-04-16\nstart: 20:00\n"
            "location: buurthuis De Brug te Wolderdam\npresent: A. Aak\n");
  // A sentence about other minutes is none.
  const std::string other = header_of(
      "Het verslag van de vergadering, gehouden op 16 april 2024, is goed.\n\n1. Opening\n\nJa.\n");
  CHECK(other.find("title") == std::string::npos);
}

TEST_CASE("day and hour on a line of their own are surer than a date in the title", "[minutes]") {
  const std::string header = header_of(
      "# Besluit gemeenteraad\n\nwo 29/01/2025 - 20:30\n\n## Zittingsverslag 18/12/2024: "
      "goedkeuring\n\nAanwezig: A. Aak\n\nDat van 18/12/2024 ligt voor.\n\n### Besluit\n\nJa.\n");
  CHECK(header.find("date: 2025-01-29\nstart: 20:30\n") != std::string::npos);
}

TEST_CASE("the sentence that opens minutes says where it was, with more behind it", "[minutes]") {
  CHECK(header_of("Notulen bestuursvergadering Duinrand, 1 juni 2010 gehouden in Café De Jager te "
                  "Duinen. Aanwezig: Anna Aak en Bert Bel.\n\n## Kas\n\nKlopt.\n")
            .find("location: Café De Jager te Duinen\n") != std::string::npos);
}

TEST_CASE("a day without a year is no body", "[minutes]") {
  CHECK(header_of("# Notulen 11 juni\n\nAanwezig: Anna Aak\n\n## 1. Opening\n").find("body:") ==
        std::string::npos);
  CHECK(header_of("# Notulen Werkgroep 4/5\n\n## 1. Opening\n").find("body: Werkgroep 4/5\n") !=
        std::string::npos);
}

TEST_CASE("what minutes are about may be their title", "[minutes]") {
  const std::string table = header_of(
      "# Verslag\n\n| Betreft | **Agenda & Verslag van de Werkgroep Peilregels (WPR)** |\n| :-- | "
      ":-- |\n| Datum | 13 april 2023 |\n\n## 1. Opening\n");
  CHECK(table.find("title: Agenda & Verslag van de Werkgroep Peilregels (WPR)\n") !=
        std::string::npos);
  CHECK(table.find("body: Werkgroep Peilregels\n") != std::string::npos);
  // A title that says more is the title, and a subject that says less is none.
  CHECK(header_of("# Verslag Dorpsraad Aa\n\nBetreft: Verslag Werkgroep Bee\nDatum: 3 mei 2021\n\n"
                  "## 1. Opening\n")
            .find("title: Verslag Dorpsraad Aa\n") != std::string::npos);
  CHECK(header_of("# Verslag\n\nBetreft: de brug\nDatum: 3 mei 2021\n\n## 1. Opening\n")
            .find("title: Verslag\n") != std::string::npos);
}

TEST_CASE("the line below the title may name the body", "[minutes]") {
  const std::string header = header_of(
      "# Agenda en Verslag\n\nAgenda en Verslag van de Werkgroep Peilregels 25 januari 2024 - "
      "Online "
      "overleg via Beeldbel 11:00 - 12:00 uur.\n\n## 1. Opening\n");
  CHECK(header.find("body: Werkgroep Peilregels\n") != std::string::npos);
  CHECK(header.find("date: 2024-01-25\n") != std::string::npos);
  CHECK(header.find("start: 11:00\n") != std::string::npos);
  CHECK(header_of("Notulen bestuur De Spaan, 5 november 2010 gehouden in Merum. Aanwezig: Anna Aak "
                  "en Bert Bel.\n\n## Kas\n\nKlopt.\n\n## Rondvraag\n\nGeen.\n")
            .find("body: bestuur De Spaan\n") != std::string::npos);
}

TEST_CASE("a heading with a colon below those present is what was talked about", "[minutes]") {
  const Meeting meeting = read_markdown_minutes(
                              "Aanwezig: Anna Aak, Bert Bel\n\n"
                              "## Besproken onderwerpen:\n\n"
                              "- Anna mailde de gemeente over de kraam op straat.\n"
                              "- Bert stelt voor om een etentje te houden.\n")
                              .meeting;
  REQUIRE(meeting.facts.items.size() == 1);
  CHECK(meeting.facts.items[0].title == "Besproken onderwerpen:");
  CHECK(meeting.facts.header.present.size() == 2);
}

TEST_CASE("what is told of those who are away is no name", "[minutes]") {
  const Header header =
      read_markdown_minutes(
          "# Notulen 3 mei 2021\n\nIedereen is aanwezig behalve Anna, Bert en Cor, "
          "zij hadden het ook gemeld.\n\n## 1. Opening\n\nWelkom.\n")
          .meeting.facts.header;
  REQUIRE(header.absent.size() == 3);
  CHECK(header.absent[2].printed == "Cor");
}

TEST_CASE("a heading may be the list of those present", "[minutes]") {
  const Meeting meeting =
      read_markdown_minutes(
          "---\ntitle: Notulen bestuursvergadering 3 mei 2021\n---\n# Aanwezig: "
          "Anna, Bert, Cor\n\nGeen opmerkingen.\n\n# Kas\n\nKlopt.\n\n# "
          "Rondvraag\n\nGeen.\n")
          .meeting;
  CHECK(meeting.facts.header.present.size() == 3);
  REQUIRE(meeting.facts.items.size() == 2);
  CHECK(meeting.facts.items[0].title == "Kas");
}
