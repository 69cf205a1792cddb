// Names alone in items for residents: whom their place makes residents, and what is only told.
#include "minutes/bare_residents.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "minutes/minutes_fixture.h"

namespace openverslag {
namespace {

using Names = std::vector<std::string>;

constexpr std::string_view kHead =
    "# Verslag gemeenteraad Hasterveen, 16 januari 2023\n\n"
    "**Aanwezig:** mevrouw A. Valk (Volt), de heer B. Duin (Gemeentebelangen), Stichting "
    "Rondeel\n\n"
    "## 1. Opening\n\nDe voorzitter opent om 20.00 uur. De weg naar Oosterdal is dicht. Fractie "
    "Lokaal is "
    "er niet.\n\n";
constexpr std::string_view kRest =
    "\n\n## 3. Verkeer\n\nDe heer Duin vraagt naar de regenpijp. Kemper vraagt naar de brug.\n\n"
    "Kemper: dank u wel.\n";

struct Residents {
  Names hidden, told;
};

Residents residents_in(std::string_view item, const std::vector<std::string>& no_names = {}) {
  const Meeting meeting =
      read_markdown_minutes(std::string(kHead).append(item).append(kRest)).meeting;
  Residents residents;
  for (const BareResident& one : bare_residents(meeting, {}, no_names, standard_vocabulary()))
    (one.is_clear ? residents.hidden : residents.told).push_back(display_name(one.name));
  return residents;
}

struct Line {
  std::string item;
  Names hidden;
  Names told = {};
};

TEST_CASE("a name alone below a heading for residents is one where its place says so",
          "[minutes][privacy]") {
  const Line line = GENERATE(values<Line>({
      {"## 2. Insprekers\n\n- Wartena, over de weg\n- Uilkema: graag een boom\n- Veenema "
       "(Dorpsstraat "
       "3)\n- Tamminga - de heg\n- Sinnema – de heg\n- Rolvink",
       {"Wartena", "Uilkema", "Veenema", "Tamminga", "Sinnema", "Rolvink"}},
      {"## 2. Insprekers\n\n1. Wartena (bewoner Dorpsstraat): te hard\n2. Uilkema vraagt om een "
       "heg.",
       {"Wartena", "Uilkema"}},
      {"## 2. Sprekers bij punt 4\n\n- Van der Wartena, over de weg\n- De Vries, over de heg\n- "
       "Jan "
       "Unema: een boom\n- Wartena-Bos en Uilkema, over de heg",
       {"Van der Wartena", "De Vries", "Jan Unema", "Wartena-Bos", "Uilkema"}},
      {"## 2. Insprekers\n\n| Wie | Wat |\n|---|---|\n| Wartena | de weg |", {"Wartena"}},
      {"## 2. Inspraak burgers\n\n- Wartena, over de weg\n- Uilkema: een boom",
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nWartena vraagt om een heg.", {"Wartena"}},
      {"## 2. Spreekrecht\n\nWartena en Uilkema vragen om een heg.", {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nEr is één inspreker. Wartena vraagt om een heg.", {"Wartena"}},
      {"## 2. Spreekrecht\n\nVan Dijk vraagt om een heg.", {"Van Dijk"}},
      {"## 2. Spreekrecht\n\nDe Vries zegt dat het niet kan.", {"De Vries"}},
      {"## 2. Spreekrecht\n\nWartena (bewoner Dorpsstraat) is tegen.", {"Wartena"}},
      {"## 2. Inspraak\n\nJan Unema: graag een boom.", {"Jan Unema"}},
      {"## 2. Insprekers\n\nWartena: graag een boom.", {"Wartena"}},
      {"## 2. Spreekrecht\n\nWartena: een boom.\n\nDe voorzitter: waar?\n\nWartena: daar.",
       {"Wartena", "Wartena"}},
      {"## 2. Insprekers\n\n### Wartena\n\nEen heg.\n\n- Uilkema over de weg\n- Veenema/Udema, de "
       "heg",
       {"Wartena", "Uilkema", "Veenema", "Udema"}},
      {"## 2. Insprekers\n\n### 2.1 Uilkema, over de weg\n\nEen boom.", {"Uilkema"}},
      {"## 2. Spreekrecht\n\nDaarna vraagt Wartena om een heg. Tot slot zegt Uilkema iets.",
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nDe voorzitter geeft het woord aan Wartena.", {"Wartena"}},
      {"## 2. Spreekrecht\n\nEr zijn er twee:\n\\- Wartena, over de weg\n\\- Uilkema (bewoner): "
       "een heg",
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nEr is een boom\nWartena vraagt om een heg van\nUilkema vraagt dat.",
       {"Wartena"},
       {"Uilkema"}},
      {"## 2. Spreekrecht\n\nWartena: graag een boom.", {"Wartena"}},
      {"## 2. Spreekrecht\n\nWartena is tegen. Uilkema wil een heg.", {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nWartena heeft een heg.\n\nUilkema woont aan de weg.",
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nWartena, over de weg.\n\nUilkema (Dorpsstraat)\n\nVeenema",
       {"Wartena", "Uilkema", "Veenema"}},
      {"## 2. Spreekrecht\n\nWartena van de Dorpsstraat vraagt om een heg.\n\nUilkema namens de "
       "buurt zegt nee.\n\nVeenema en haar buurman zijn tegen.",
       {"Wartena", "Uilkema", "Veenema"}},
      {"## 2. Spreekrecht\n\n- Wartena over de weg", {"Wartena"}},
      {"## 2. Spreekrecht\n\nRietdijk vraagt om een heg.\n\nVeenhof: te hard.",
       {"Rietdijk"},
       {"Veenhof"}},
      {"## 2. Spreekrecht\n\nBouw: een boom.\n\nKaplan: een heg.", {"Bouw", "Kaplan"}},
      {"## 2. Spreekrecht\n\n- Bea Kamphof (Kaartbureau)\n- Jan Rietdijk, over de weg",
       {"Bea Kamphof", "Jan Rietdijk"}},
      {"## 2. Spreekrecht\n\n20:10 uur: Wartena\n\n20.15 uur Uilkema vraagt om een heg.\n\n20.20 - "
       "Veenema: een boom",
       {"Wartena", "Uilkema", "Veenema"}},
      {"## 2. Spreekrecht\n\nEr is één inspreker. De voorzitter dankt Wartena voor de komst.",
       {"Wartena"}},
      {"## 2. Spreekrecht\n\nMen luistert naar de bijdrage van Wartena. De heg moet weg, aldus "
       "Uilkema.",
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nWARTENA vraagt om een heg.\n\nVAN DER UILKEMA: een boom.\n\nJan "
       "VEENEMA is tegen.\n\nBOS zegt niets.",
       {"WARTENA", "Van der UILKEMA", "Jan VEENEMA", "BOS"}},
      {"## 2. Spreekrecht\n\nWartena, Uilkema en Veenema vragen om een heg.",
       {"Wartena", "Uilkema", "Veenema"}},
      {"## 2. Spreekrecht\n\nAls eerste komt Wartena aan het woord. De tweede spreker is "
       "Uilkema.\n\nDe voorzitter geeft Veenema het woord.\n\n\"Wij willen een boom\", zegt "
       "Tamminga.",
       {"Wartena", "Uilkema", "Veenema", "Tamminga"}},
      {"## 2. Spreekrecht\n\n(Wartena) Graag een boom.\n\nVraag Uilkema: hoe lang nog?",
       {"Uilkema"},
       {"Wartena"}},
      {"## 2. Bürgerfragestunde\n\nWartena fragt nach dem Weg.", {"Wartena"}},
      {"## 2. Public questions\n\nWartena lives near the road.", {"Wartena"}},
      {"## 2. Spreekrecht\n\nWartena's heg moet weg. Aan Uilkema wordt gevraagd te komen.\n\nBea "
       "Rolvink wordt bedankt. Fietsers worden niet gezien.",
       {},
       {"Wartena", "Uilkema", "Bea Rolvink"}},
      {"## 2. Spreekrecht\n\nDaarna benadrukt Wartena dat het kan. Vervolgens constateert Uilkema "
       "iets. Daarna hoopt Veenema dat het kan. Danach erklärt Tamminga, dass es geht.",
       {"Wartena", "Uilkema", "Veenema", "Tamminga"}},
      {"## 2. Spreekrecht\n\nDe voorzitter dankt Wartena, Uilkema en Veenema. Het woord is aan "
       "Tamminga en Rolvink.",
       {"Wartena", "Uilkema", "Veenema", "Tamminga", "Rolvink"}},
      {"## 2. Insprekers\n\n- Piet van de Molen, over de weg", {"Piet van de Molen"}},
      // What may be a word as well.
      {"## 2. Spreekrecht\n\nDe heg van Wartena moet weg.\n\nUilkema bewaakt de heg.",
       {},
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nDe voorzitter dankt Hasterveen.", {}, {"Hasterveen"}},
      {"## 2. Spreekrecht\n\nHet park heet Kassenpark.", {}, {"Kassenpark"}},
      {"## 2. Spreekrecht\n\nIs Wartena er ook? Namens de buurt: Uilkema.",
       {},
       {"Wartena", "Uilkema"}},
      {"## 2. Spreekrecht\n\nVerkeersveiligheid: er is overlast.", {}, {"Verkeersveiligheid"}},
      {"## 2. Spreekrecht\n\n- Bomenkap: er is overlast.\n- Woningbouwplannen",
       {},
       {"Bomenkap", "Woningbouwplannen"}},
      {"## 2. Spreekrecht\n\nDe Zonnebloem vraagt om een bus.", {}, {"De Zonnebloem"}},
      {"## 2. Spreekrecht\n\nRegenpijp vraagt aandacht.", {}, {"Regenpijp"}},
      {"## 2. Spreekrecht\n\nHasterveen vraagt aandacht.", {}, {"Hasterveen"}},
      {"## 2. Spreekrecht\n\nOosterdal vraagt aandacht.", {}, {"Oosterdal"}},
      {"## 2. Spreekrecht\n\nGemeentebelangen vraagt waar. Volt vraagt hoe. Lokaal vraagt wie.",
       {},
       {"Gemeentebelangen", "Lokaal"}},
      {"## 2. Spreekrecht\n\nKemper vraagt hoe hard.", {}, {"Kemper"}},
      {"## 2. Insprekers\n\n- Rondeel, over de weg", {}, {"Rondeel"}},
      // Nobody.
      {"## 2. Spreekrecht\n\nEr zijn geen insprekers.", {}},
      {"## 2. Spreekrecht\n\nGroenLinks vraagt hoe hard. VVD vraagt waar.", {}},
      {"## 2. Spreekrecht\n\nParkeren: te druk.\n\nVraag: hoe lang?\n\nIemand vraagt iets.", {}},
      {"## 2. Spreekrecht\n\nValk: dank u wel.\n\nDuin vraagt iets.\n\nDe voorzitter vraagt iets.",
       {}},
      {"## 2. Spreekrecht\n\nDorpsraad vraagt om een heg. De Dorpsraad ook.", {}},
      {"## 2. Spreekrecht\n\nIn Oosterdal vraagt men om een heg. Op Maandag is er markt.", {}},
      {"## 2. Spreekrecht\n\nBelangrijker vindt hij de heg. Mooier vinden wij een boom.", {}},
      {"## 2. Groen\n\nWartena vraagt om een heg. De voorzitter dankt Wartena.", {}},
      {"## 2. Spreekrecht\n\nOuders vragen om een heg. Auto's rijden te hard. Egels zijn er niet.",
       {}},
      {"## 2. Spreekrecht\n\nVVD is tegen. VOLT vraagt waarom. ABC is voor. D66: nee.", {}},
      {"## 2. Spreekrecht\n\nEr staat een heg in Wartena, bij Bakkerij Uilkema en langs de "
       "Veenema.",
       {}},
      {"## 2. Insprekers\n\n- Dorpsstraat, over de weg\n- Bakkerij Wartena, over de weg", {}},
  }));
  INFO(line.item);
  const Residents found = residents_in(line.item);
  CHECK(found.hidden == line.hidden);
  CHECK(found.told == line.told);
}

TEST_CASE("what the clerk says is no name is nobody below a heading for residents",
          "[minutes][privacy]") {
  const std::string item = "## 2. Insprekers\n\n- Wartena, over de weg\n- Molenwiek, over de halte";
  CHECK(residents_in(item).hidden == Names{"Wartena", "Molenwiek"});
  const Residents found = residents_in(item, {"molenwiek"});
  CHECK(found.hidden == Names{"Wartena"});
  CHECK(found.told == Names{});
}

}  // namespace
}  // namespace openverslag
