#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("an action that the list at the end repeats is one action", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Werkgroep Water 3 maart 2021

## 1. Sluis

De sluis lekt.

Actie A. Bel: belt de aannemer.

## 2. Actielijst

| Nr | Actie | Wie | Wanneer | Status |
|---|---|---|---|---|
| 7 | Belt de aannemer | A. Bel | 1 mei | loopt |
| 8 | Belt de aannemer | C. Dam | | |
)") == R"([1] 1. 1 Sluis
  De sluis lekt.
  Actie A. Bel: belt de aannemer.
  ! belt de aannemer. @A. Bel nr 7 due 1 mei open
[2] 2. 2 Actielijst (generic)
  table Nr~Actie~Wie~Wanneer~Status~7~Belt de aannemer~A. Bel~1 mei~loopt~8~Belt de aannemer~C. Dam
  ! Belt de aannemer @C. Dam nr 8
)");
}
