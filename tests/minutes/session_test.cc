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
