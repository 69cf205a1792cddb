// Residents who are called so by a sentence about them, and who is none of them.
#include "cli/secret_lines_fixture.h"

namespace openverslag {
namespace {

const std::vector<fixture::SecretLine> kLines = {
    {"Insprekers zijn mevrouw A. Muldermans en de heer B. Prinsman.", {"Muldermans", "Prinsman"}},
    {"De inspreker is mevrouw Ottevanger.", {"Ottevanger"}},
    {"Inspreekster is mevrouw Pietersma.", {"Pietersma"}},
    {"Insprekers waren Jan Quakkel en Piet Rozema.", {"Quakkel", "Rozema"}},
    {"Als insprekers hebben zich gemeld mevrouw Sijtsma en de heer Tamminga.",
     {"Sijtsma", "Tamminga"}},
    {"Als inspreker meldde zich Tjeerd Kooistra", {"Kooistra", "Tjeerd"}},
    {"Uithuizer (inspreker) is tegen. Van der Uitloper (inspreekster) ook.",
     {"Uithuizer", "Uitloper"}},
    {"Namens de dorpsraad spreekt Harm Visserman in.", {"Visserman"}},
    {"Van het spreekrecht wordt gebruikgemaakt door mevrouw I. Lamersma.", {"Lamersma"}},
    {"Er is ingesproken door mevrouw Wubbels en Jan Wubbing.", {"Wubbels", "Wubbing"}},
    {"Spreekrecht: de heer Jornaat.", {"Jornaat"}},
    {"### Inspreken door mevrouw Yntema\n\nZij wil een heg.", {"Yntema"}},
    {"Insprekers: de heren Kokshoorn en Postuma.", {"Kokshoorn", "Postuma"}},
    {"Brief van de heren Zandberg, Zandhuis en Zandstra.", {"Zandberg", "Zandhuis", "Zandstra"}},
    {"Brief van de heer en mevrouw Dijkema-Poort.", {"Dijkema", "Poort"}},
    {"Insprekers:\n\n- Jan Ebbinge\n- mevrouw Feddema (Dorpsweg)\n- Greidanus\n\nDaarna koffie.",
     {"Ebbinge", "Feddema", "Greidanus"}},
    {"De volgende personen spreken in:\n\n1. Jan Hiddinga\n2. de heer Idzinga",
     {"Hiddinga", "Idzinga"}},
    {"Huurder mevrouw Abelingh klaagt over de heg. Huurster Wubbina Bijkerk ook.",
     {"Abelingh", "Bijkerk", "Wubbina"}},
    {"De heer en mevrouw Sandstra spreken in.", {"Sandstra", "heer en ["}},
    {"De heer en mevrouw Tolsma (bewoners) vragen iets. Mevrouw Tolsma klaagt.", {"Tolsma"}},
    {"Inspreker is Gerlof Uilkema. Gerlof vraagt om een heg. Dank aan Gerlof, zegt Gerlof "
     "Pietersen van Bakkerij Gerlof.",
     {"Uilkema", "Gerlof vraagt", "aan Gerlof"},
     {"Gerlof Pietersen", "Bakkerij Gerlof"}},
    {"Aanwezig: K. Zeemeeuw, inspreker\nAfwezig: geen heg", {"Zeemeeuw"}, {"Afwezig: geen heg"}},
    {"| Insprekers | mevrouw Abelsma, de heer Bentema |\n|---|---|", {"Abelsma", "Bentema"}},
    {"| Naam | Rol |\n|---|---|\n| Cornelsma | inspreker |\n| B. Duin | raadslid |",
     {"Cornelsma"},
     {"Duin"}},
    {"| Rol | Naam |\n|---|---|\n| Bewoner | J. Doldersma |", {"Doldersma"}},
    {"| Afzender | Onderwerp |\n|---|---|\n| Mevrouw Eelsma | Kapvergunning |",
     {"Eelsma"},
     {"Kapvergunning"}},
    {"Inspreker 1 mevrouw Folkertsma is tegen. Inspreker 2: de heer Gosliga.",
     {"Folkertsma", "Gosliga"}},
    {"Ingesproken: mevrouw Hettema. Ingesproken hebben mevrouw Idserda en de heer Jellema.",
     {"Hettema", "Idserda", "Jellema"}},
    {"Mevrouw Kramersma voert namens de omwonenden het woord.", {"Kramersma"}},
    {"Klager mevrouw Lolkema en aanvrager de heer Meintema zijn er.", {"Lolkema", "Meintema"}},
    // Nobody of these.
    {"| Onderwerp | Rol |\n|---|---|\n| Speelveld | inspreker |", {}, {"Speelveld"}},
    {"De Fietsersgroep (inspreker) is tegen. Het Bomencomité (inspreker) ook.",
     {},
     {"Fietsersgroep", "Bomencomité"}},
    {"De inspreker is de heer Duin dankbaar. De inspreker is Fries.", {}, {"Duin", "Fries"}},
    {"Namens de fractie spreekt mevrouw Abbema. Namens de raad spreekt Jan Abbinga uit dat het "
     "kan.",
     {},
     {"Abbema", "Abbinga"}},
    {"Stichting Beukhof (inspreker) is tegen. Dat is de Fietsgroep (inspreker) ook.",
     {},
     {"Beukhof", "Fietsgroep"}},
    {"Insprekers:\n\n- Stichting Noorderdal\n- de heer Duin\n\nActies:\n\n- Jan Kadijk belt.",
     {},
     {"Noorderdal", "Duin", "Kadijk"}},
    {"Inspraak: Groot Onderhoud. Inspraak van Dorpsraad Noord.", {}, {"Groot Onderhoud", "Noord"}},
};

std::string meeting_of_day(std::size_t day, const std::string& title, const std::string& words) {
  return "---\ndatum: 2023-" + std::string(day < 18 ? "01-" : "02-") +
         std::to_string(10 + day % 18) +
         "\n---\n# Verslag Raad\n\n**Aanwezig:** mevrouw A. Valk, de heer B. Duin\n\n## 1. " +
         title + "\n\n" + words + "\n";
}

TEST_CASE("a sentence that tells who spoke as a resident keeps the name off", "[cli][privacy]") {
  const ProgramFixture program;
  for (std::size_t i = 0; i < kLines.size(); ++i)
    program.write("content/meetings/" + std::to_string(i) + ".md",
                  meeting_of_day(i, "Heg", kLines[i].words));
  fixture::check_lines(program, kLines);
}

TEST_CASE("a party behind a name is the office of somebody else", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                meeting_of_day(0, "Spreekrecht",
                               "De heer Van Damme vraagt om een heg. De heer T. van Damme (CDA) "
                               "antwoordt.\n\nDe heer P. de Grooth en de heren Aakster en "
                               "Aaltink zijn voor. De heer De Grooth (VVD) niet.\n\nDe heer "
                               "Ruijter vraagt iets. De heer P. Ruijter (Lokaal Wolderland) "
                               "antwoordt. Mevrouw K. Zaalberg (Gemeentebelangen) ook. De heer "
                               "S. Postmus (Dorpsbelang Noord) en mevrouw W. Kiers (lokaal "
                               "ondernemer) zijn tegen."));
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  for (const char* name : {"Aakster", "Aaltink", "P. de Grooth", "heer Van Damme vraagt",
                           "heer Ruijter vraagt", "Postmus", "Kiers"}) {
    INFO(name);
    CHECK(program.files_with(name) == std::vector<std::string>{});
  }
  CHECK(program.files_with("T. van Damme") != std::vector<std::string>{});
  CHECK(program.files_with("De Grooth") != std::vector<std::string>{});
  CHECK(program.files_with("P. Ruijter") != std::vector<std::string>{});
  CHECK(program.files_with("K. Zaalberg") != std::vector<std::string>{});
}

}  // namespace
}  // namespace openverslag
