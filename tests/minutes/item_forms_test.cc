#include <algorithm>
#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("numbered headings are items at whatever level they stand", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

### 1\. Opening

Iedereen is er.

### 2. Sluis

#### Planning

In mei.

### 3a Brug

- Geen bijzonderheden

### Agendapunt 4: Sluiting
)") == R"([1] 1. 1 Opening (generic)
  Iedereen is er.
[2] 2. 2 Sluis
  #### Planning
  In mei.
[3a] 3a 3a Brug
  - Geen bijzonderheden
[4] Agendapunt 4: 4 Sluiting (generic)
)");
}

TEST_CASE("headings without numbers are items, at the level that looks most like it", "[minutes]") {
  CHECK(agenda_of(R"(# Werkgroep Water

## Opening (Anna)

Welkom.

## Sluis

### Planning

In mei.

### Kosten

Onbekend.

### Geluid

Hard.

## Rondvraag
)") == R"([opening-anna] - - Opening (Anna) (generic)
  Welkom.
[sluis] - - Sluis
> [planning] - - Planning
  In mei.
> [kosten] - - Kosten
  Onbekend.
> [geluid] - - Geluid
  Hard.
[rondvraag] - - Rondvraag (generic)
)");
}

TEST_CASE("headings below one without words are items when the first says who brings it in",
          "[minutes]") {
  CHECK(agenda_of(R"(# Werkgroep Water

## Opening (Anna)

Welkom.

## Sluis

### Planning (Anna)

In mei.

### Kosten

Onbekend.

## Rondvraag
)") == R"([opening-anna] - - Opening (Anna) (generic)
  Welkom.
[sluis] - - Sluis
> [planning-anna] - - Planning (Anna)
  In mei.
> [kosten] - - Kosten
  Onbekend.
[rondvraag] - - Rondvraag (generic)
)");
}

TEST_CASE("group headings hold the items below them", "[minutes]") {
  CHECK(agenda_of(R"(# Notulen Algemeen Bestuur 3 maart 2021

## 1. Opening

## Ter besluitvorming

### 2. Begroting

Akkoord.

### 3. Jaarrekening

Akkoord.

## Ter informatie

### Dijk

Hij is hoog.

## 5. Sluiting
)") == R"([1] 1. 1 Opening (generic)
== - Ter besluitvorming
[2] 2. 2 Begroting
  Akkoord.
[3] 3. 3 Jaarrekening
  Akkoord.
== - Ter informatie
[dijk] - - Dijk
  Hij is hoog.
[5] 5. 5 Sluiting (generic)
)");
}

TEST_CASE("numbered headings below an item are its sub-items", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

## 1. Opening

## 2. Projecten

### a) Sluis

In mei.

### 2.2 Brug

In juni.

## 3. Sluiting
)") == R"([1] 1. 1 Opening (generic)
[2] 2. 2 Projecten
> [2a] a) 2a Sluis
  In mei.
> [2-2] 2.2 2.2 Brug
  In juni.
[3] 3. 3 Sluiting (generic)
)");
}

TEST_CASE("items that are all printed 1. are told apart by their titles", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

## 1. Opening

## 1. Sluis

## 1. Sluis

## 1. Sluiting
)") == R"([opening] 1. 1 Opening (generic)
[sluis] 1. 1 Sluis
[sluis_2] 1. 1 Sluis
[sluiting] 1. 1 Sluiting (generic)
)");
}

TEST_CASE("numbered list items are items with the words that follow", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

1. Opening

   Welkom allemaal.

2. **Sluis** Hij lekt nog steeds, en dat blijft zo.
   - Anna belt de aannemer
   - Bert ook

3. Rondvraag
)") == R"([1] 1. 1 Opening (generic)
   Welkom allemaal.
[2] 2. 2 Sluis
  Hij lekt nog steeds, en dat blijft zo.
  - Anna belt de aannemer
  - Bert ook
[3] 3. 3 Rondvraag (generic)
)");
}

TEST_CASE("bold lines are titles of items", "[minutes]") {
  CHECK(agenda_of(R"(**Verslag Werkgroep Water 3 maart 2021**

**1. Opening**

Welkom.

**2. Sluis**
De sluis lekt. **Anna** belt.

**Let op** dat dit geen titel is.

**3\. Sluiting**
)") == R"([1] 1. 1 Opening (generic)
  Welkom.
[2] 2. 2 Sluis
  De sluis lekt. Anna belt.
  Let op dat dit geen titel is.
[3] 3. 3 Sluiting (generic)
)");
}

TEST_CASE("numbered lines are titles of items", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

1\. Opening

Welkom.

2\. Sluis

De sluis lekt. Het kostte 3.5 miljoen.

3\. Sluiting
)") == R"([1] 1. 1 Opening (generic)
  Welkom.
[2] 2. 2 Sluis
  De sluis lekt. Het kostte 3.5 miljoen.
[3] 3. 3 Sluiting (generic)
)");
}

TEST_CASE("section codes and numbers are kept in headings", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag BVO 3 maart 2021

## A. Opening

Welkom.

## B. Mededelingen

### 4. Bezoek

Het was gezellig.

## E/F. Sluiting
)") == R"(== A Opening
[a] A. A Opening (generic)
  Welkom.
== B Mededelingen
[b4] 4. B4 Bezoek
  Het was gezellig.
== E/F Sluiting
[ef] E/F. E/F Sluiting (generic)
)");
}

TEST_CASE("a numbered line that ends in a semicolon is no title", "[minutes]") {
  CHECK(agenda_of(R"(Verslag Werkgroep Water 3 maart 2021

<p>1. Opening</p>

Het bestuur besluit:

<p>1. de sluis te herstellen;</p>
<p>2. de brug te laten.</p>

<p>2. Sluiting</p>
)") == R"([1] 1. 1 Opening (generic)
  Het bestuur besluit:
  1. de sluis te herstellen;
  2. de brug te laten.
[2] 2. 2 Sluiting (generic)
)");
}

TEST_CASE("a smaller heading with the next number is the next item", "[minutes]") {
  CHECK(agenda_of("# Verslag\n\n## 1. Opening\n\nWelkom.\n\n## 2. Verslag\n\nGoed.\n\n### 3. "
                  "Brug\n\nOud.\n\n### 4. Sluiting\n\nKlaar.\n") ==
        agenda_of("# Verslag\n\n## 1. Opening\n\nWelkom.\n\n## 2. Verslag\n\nGoed.\n\n## 3. "
                  "Brug\n\nOud.\n\n## 4. Sluiting\n\nKlaar.\n"));
}

TEST_CASE("a lettered heading above the items is their section", "[minutes]") {
  const std::string agenda = agenda_of(
      "# Verslag\n\n## A. Opening\n\n### 1. Mededelingen\n\nGeen.\n\n### 2. Verslag\n\nGoed.\n\n"
      "## B. Projecten\n\n### 1. Brug\n\nOud.\n");
  CAPTURE(agenda);
  CHECK(agenda.find("a1") != std::string::npos);
  CHECK(agenda.find("b1") != std::string::npos);
}

TEST_CASE("numbers of a year are numbers when they follow one another", "[minutes]") {
  const Meeting meeting =
      read_markdown_minutes("# Minutes\n\n23/01 APOLOGIES\nNone.\n\n23/02 PLANNING\nNone.\n")
          .meeting;
  REQUIRE(meeting.facts.items.size() == 2);
  CHECK(meeting.facts.items[0].number == "23/01");
  CHECK(meeting.facts.items[1].title == "PLANNING");
  const Meeting date = read_markdown_minutes(
                           "# Verslag\n\n## 1. Opening\n\nWelkom.\n\n## 2. Data\n\n12/03 Overleg\n")
                           .meeting;
  CHECK(date.facts.items.size() == 2);
}

TEST_CASE("the number behind a year has an end", "[minutes]") {
  const auto has_number = [](const std::string& lines) {
    const Meeting meeting = read_markdown_minutes("# Verslag\n\n" + lines).meeting;
    return std::ranges::any_of(meeting.facts.items,
                               [](const Item& item) { return !item.number.empty(); });
  };
  CHECK(has_number("2021/123456 PAD\nGeen.\n\n2021/123457 BRUG\nGeen.\n"));
  CHECK_FALSE(has_number("2021/1234567 PAD\nGeen.\n\n2021/1234568 BRUG\nGeen.\n"));
  CHECK_FALSE(has_number("2021/2147483647 PAD\nGeen.\n\n2021/2147483647 BRUG\nGeen.\n"));
}

TEST_CASE("a table may hold the header and then the agenda", "[minutes]") {
  const Meeting meeting = read_markdown_minutes(R"(| Datum: | 12 januari 2022 | |
|---|---|---|
| Aanwezig: | A. Aak | |
| Punt | Besproken / afspraken | Actie door |
| 1. | **Opening**<br>A. Aak opent. | |
| 2. | **Brug**<br>De brug is oud. | |
)")
                              .meeting;
  REQUIRE(meeting.facts.items.size() == 2);
  CHECK(meeting.facts.items[1].title == "Brug");
  CHECK(meeting.facts.header.present.size() == 1);
}
