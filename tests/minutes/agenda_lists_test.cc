#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("an agenda printed before the minutes makes no items", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

## Agenda

1. Opening
2. Sluis
3. Sluiting

## 1. Opening

Welkom.

## 2. Sluis

Hij lekt.

## 3. Sluiting
)") == R"(before: ## Agenda
before: 1. Opening
before: 2. Sluis
before: 3. Sluiting
[1] 1. 1 Opening (generic)
  Welkom.
[2] 2. 2 Sluis
  Hij lekt.
[3] 3. 3 Sluiting (generic)
)");
  CHECK(agenda_of(R"(Verslag Werkgroep Water 3 maart 2021

1. Opening
2. Sluis
3. Sluiting

**Opening**

Welkom.

**Sluis**

Hij lekt.

**Sluiting**
)") == R"(before: 1. Opening
before: 2. Sluis
before: 3. Sluiting
[opening] - - Opening (generic)
  Welkom.
[sluis] - - Sluis
  Hij lekt.
[sluiting] - - Sluiting (generic)
)");
}

TEST_CASE("a list of actions is an item, or belongs to the item it stands in", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

## Opening

| Nr | Actie | Wie | Wanneer | Status |
|---|---|---|---|---|
| 1 | Bellen | DW/MZ | 1 mei | gereed |
| 2 | Schrijven | ? | | in behandeling |

## Rondvraag

### Actiepunten

| Wat | Wie |
|---|---|
| Koffie halen | Anna Bel en Platform Water |
)") == R"([opening] - - Opening (generic)
  table Nr~Actie~Wie~Wanneer~Status~1~Bellen~DW/MZ~1 mei~gereed~2~Schrijven~?~in behandeling
  ! Bellen @DW* @MZ* nr 1 due 1 mei done
  ! Schrijven nr 2 open
[rondvraag] - - Rondvraag (generic)
[actiepunten] - - Actiepunten (generic)
  table Wat~Wie~Koffie halen~Anna Bel en Platform Water
  ! Koffie halen @Anna Bel @Platform Water*
)");
}

TEST_CASE("an agenda ends where its first item comes again", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

AGENDA

1. Opening
2. Sluis

1. Opening

Welkom.

2. Sluis

Hij lekt.
)") == R"(before: AGENDA
before: 1. Opening
before: 2. Sluis
[1] 1. 1 Opening (generic)
  Welkom.
[2] 2. 2 Sluis
  Hij lekt.
)");
}
