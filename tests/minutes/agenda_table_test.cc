#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

TEST_CASE("a table cut up by page breaks is one agenda again", "[minutes]") {
  CHECK(agenda_of(R"(## Verslag BVO 3 maart 2021 Openbaar

| NR | Onderwerp | Toelichting | Actie |
|----|-----------|-------------|-------|
| A | <b>Opening</b> | Iedereen is welkom. | |
| B<br>4 | <b>Mededelingen</b><br>Bezoek van de provincie | Dhr. Aak geeft een toelichting. | |
| | Waterschap | Mevr. Bel meldt nieuws. | |
| 5 | Zorg<br>en Straf | Het overleg is op 5 mei a.s. (mocht dat | Actie Bel: stuurt de samen- |

| NR | Onderwerp | Toelichting | Actie |
|----|-----------|-------------|-------|
| | | <p>kunnen doorgaan). Daarna verder.</p> <p>Mevr. Bel vraagt door.</p> | vatting rond. |
| | | Dhr. Aak is het eens. | In de wijken afstemmen. |
| D<br>1 | <p><b>Ter bespreking</b></p> <p>Oud en nieuw</p> | Geen vragen. | |
| a) | Vuurwerk | Geen. | |
| 3 | Later | Naar voren gehaald was dit niet. | |
| E/F | <b>Rondvraag en sluiting</b> | | |
)") == R"(== A Opening
[a] A A Opening (generic)
  Iedereen is welkom.
== B Mededelingen
[b4] 4 B4 Bezoek van de provincie
  Dhr. Aak geeft een toelichting.
[b-waterschap] - - Waterschap
  Mevr. Bel meldt nieuws.
[b5] 5 B5 Zorg en Straf
  Het overleg is op 5 mei a.s. (mocht dat kunnen doorgaan). Daarna verder.
  Mevr. Bel vraagt door.
  Dhr. Aak is het eens.
  joined: Het overleg is op 5 mei a.s. (mocht dat kunnen doorgaan).
  ! stuurt de samenvatting rond. @Bel
  ! In de wijken afstemmen.
== D Ter bespreking
[d1] 1 D1 Oud en nieuw
  Geen vragen.
> [d1a] a) D1a Vuurwerk
  Geen.
[d3] 3 D3 Later
  Naar voren gehaald was dit niet.
== E/F Rondvraag en sluiting
[ef] E/F E/F Rondvraag en sluiting (generic)
)");
}

TEST_CASE("columns are known by their words, in any order and without one for actions",
          "[minutes]") {
  CHECK(agenda_of(R"(# Notulen Dorpsraad Zandwijk 3 maart 2021

| Agendapunt | Besluit | Verslag |
|---|---|---|
| 1. Opening | | De voorzitter opent. |
| 2. Dorpshuis | akkoord | Het dak lekt. |
| Ter informatie | | |
| 3. Bomen | | Er komen er tien. |
)") == R"([1] 1. 1 Opening (generic)
  De voorzitter opent.
[2] 2. 2 Dorpshuis
  Besluit: akkoord
  Het dak lekt.
== - Ter informatie
[3] 3. 3 Bomen
  Er komen er tien.
)");
}

TEST_CASE("a section without words of its own is a heading over its items", "[minutes]") {
  CHECK(agenda_of(R"(| Nr | Onderwerp | Toelichting |
|---|---|---|
| B | Mededelingen | |
| 1 | Verkeer | Het is druk. |
| C | Rondvraag | Niemand. |
)") == R"(== B Mededelingen
[b1] 1 B1 Verkeer
  Het is druk.
== C Rondvraag
[c] C C Rondvraag (generic)
  Niemand.
)");
}

TEST_CASE("who and when beside the action column belong to the action", "[minutes]") {
  CHECK(agenda_of(R"(| Nr | Onderwerp | Bespreking | Actie | Wie | Wanneer |
|---|---|---|---|---|---|
| 1 | Verkeer | Het is druk. | Borden plaatsen | A. Aak/B. Bel | 1 mei |
)") == R"([1] 1 1 Verkeer
  Het is druk.
  ! Borden plaatsen @A. Aak @B. Bel due 1 mei
)");
}

TEST_CASE("a day that is asked for, and a word that it is done", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Raad 3 maart 2021

## 1. Verkeer

| Nr | Actie | Wie | Gereed |
|---|---|---|---|
| 1 | Borden plaatsen | A. Aak | gereed |
| 2 | Brief sturen | B. Bel | 1 mei |
| 3 | Nota schrijven | B. Bel | gereed op 1 juni |
)") == R"([1] 1. 1 Verkeer
  table Nr~Actie~Wie~Gereed~1~Borden plaatsen~A. Aak~gereed~2~Brief sturen~B. Bel~1 mei~3~Nota schrijven~B. Bel~gereed op 1 juni
  ! Borden plaatsen @A. Aak nr 1 done
  ! Brief sturen @B. Bel nr 2 due 1 mei
  ! Nota schrijven @B. Bel nr 3 due gereed op 1 juni
)");
}

TEST_CASE("what is being made ready is not done", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag Raad 3 maart 2021

## 1. Verkeer

| Nr | Actie | Wie | Status |
|---|---|---|---|
| 1 | Borden plaatsen | A. Aak | gereed maken |
| 2 | Brief sturen | B. Bel | gereed voor 1 juni |
| 3 | Nota schrijven (gereed) | B. Bel | |
| 4 | Plan maken | B. Bel | Gereed, zie bijlage |
)") == R"([1] 1. 1 Verkeer
  table Nr~Actie~Wie~Status~1~Borden plaatsen~A. Aak~gereed maken~2~Brief sturen~B. Bel~gereed voor 1 juni~3~Nota schrijven (gereed)~B. Bel~4~Plan maken~B. Bel~Gereed, zie bijlage
  ! Borden plaatsen @A. Aak nr 1 open
  ! Brief sturen @B. Bel nr 2 open
  ! Nota schrijven (gereed) @B. Bel nr 3 done
  ! Plan maken @B. Bel nr 4 done
)");
}

TEST_CASE("words around agenda tables are kept where they stand", "[minutes]") {
  CHECK(agenda_of(R"(# Verslag BVO 3 maart 2021

Dit is de tweede vergadering van het jaar.

| Nr | Onderwerp | Toelichting |
|---|---|---|
| | | Vervolg van de vorige pagina. |
| 1 | Verkeer | Het is druk. |

## Actielijst

| Nr | Actie | Wie | Status |
|---|---|---|---|
| 1 | Borden plaatsen | allen | loopt |
| 2 | ~~Brief sturen~~ | B. Bel | |

## Bijlage

Een kaart.
)") == R"(before: Dit is de tweede vergadering van het jaar.
before: Vervolg van de vorige pagina.
[1] 1 1 Verkeer
  Het is druk.
[actielijst] - - Actielijst (generic)
  table Nr~Actie~Wie~Status~1~Borden plaatsen~allen~loopt~2~Brief sturen~B. Bel
  ! Borden plaatsen @allen* nr 1 open
  ! Brief sturen @B. Bel nr 2 done
after: ## Bijlage
after: Een kaart.
)");
}
