#include <catch2/catch.hpp>

#include "document/printed_fixture.h"

using openverslag::test::read_drawn;

TEST_CASE("labels on the left and their values are rows", "[document][pdf]") {
  CHECK(read_drawn("Datum         4 maart 2024\n"
                   "Voorzitter    C. Coster\n"
                   "Aanwezig      C. Coster, B. Brands en\n"
                   "              D. Dekker\n") ==
        "T\nR 1:1 [1:1 Datum] [1:15 4 maart 2024]\nR 2:1 [2:1 Voorzitter] [2:15 C. Coster]\n"
        "R 3:1 [3:1 Aanwezig] [3:15 C. Coster, B. Brands en D. Dekker]\n");
}

TEST_CASE("lists next to each other are two columns", "[document][pdf]") {
  CHECK(read_drawn("Aanwezig:            Afwezig:\n"
                   "C. Coster            E. Evers\n"
                   "B. Brands            F. Faber\n"
                   "D. Dekker\n") ==
        "T\nR 1:1 [1:1 Aanwezig:] [1:22 Afwezig:]\nR 2:1 [2:1 C. Coster] [2:22 E. Evers]\n"
        "R 3:1 [3:1 B. Brands] [3:22 F. Faber]\nR 4:1 [4:1 D. Dekker] []\n");
}

TEST_CASE("a cell of many lines belongs to the row of its number; a title below white opens a row",
          "[document][pdf]") {
  CHECK(read_drawn("NR   Onderwerp       Toelichting                     Actie\n"
                   "\n"
                   "1    Opening         De voorzitter opent de\n"
                   "                     vergadering om tien uur.\n"
                   "\n"
                   "     Ingekomen       Mevr. Dekker meldt een brief    Brands: antwoord\n"
                   "     stukken         van de gemeente.                sturen\n"
                   "\n"
                   "                     Zij licht dat toe.\n") ==
        "T\nR 1:1 [1:1 NR] [1:6 Onderwerp] [1:22 Toelichting] [1:54 Actie]\n"
        "R 3:1 [3:1 1] [3:6 Opening] [3:22 De voorzitter opent de vergadering om tien uur.] []\n"
        "R 6:6 [] [6:6 Ingekomen stukken] "
        "[6:22 Mevr. Dekker meldt een brief van de gemeente. ¶ 9:22 Zij licht dat toe.] "
        "[6:54 Brands: antwoord sturen]\n");
}

TEST_CASE("white behind the marker of a list makes no table", "[document][pdf]") {
  CHECK(read_drawn("1.     Opening\n\n2.     Mededelingen\n\n•      punt\n") ==
        "P 1:1 1. Opening\nP 3:1 2. Mededelingen\nL0 • 5:10 punt\n");
}

TEST_CASE("a wide gap that no other line has is a blank", "[document][pdf]") {
  CHECK(read_drawn("De voorzitter      opent de vergadering om\n"
                   "tien uur en heet allen van harte welkom.\n") ==
        "P 1:1 De voorzitter opent de vergadering om tien uur en heet allen van harte welkom.\n");
}

TEST_CASE("running text after a table is no row of it", "[document][pdf]") {
  CHECK(read_drawn("Datum         4 maart 2024\n"
                   "Plaats        Raadzaal\n"
                   "\n"
                   "1. Opening\n"
                   "De voorzitter opent de vergadering om tien uur.\n") ==
        "T\nR 1:1 [1:1 Datum] [1:15 4 maart 2024]\nR 2:1 [2:1 Plaats] [2:15 Raadzaal]\n"
        "P 4:1 1. Opening<br>De voorzitter opent de vergadering om tien uur.\n");
}

TEST_CASE("the titles of a heading row tell where columns begin, however narrow the white",
          "[document][pdf]") {
  CHECK(read_drawn("NR  Onderwerp       Toelichting              Actie\n"
                   "2   Commandant van  De heer Zwart was in     Brands:\n"
                   "    dienst          januari afwezig wegens   rooster\n"
                   "                    ziekte.\n"
                   "3   Rondvraag       Geen vragen.\n") ==
        "T\nR 1:1 [1:1 NR] [1:5 Onderwerp] [1:21 Toelichting] [1:46 Actie]\n"
        "R 2:1 [2:1 2] [2:5 Commandant van dienst] "
        "[2:21 De heer Zwart was in januari afwezig wegens ziekte.] [2:46 Brands: rooster]\n"
        "R 5:1 [5:1 3] [5:5 Rondvraag] [5:21 Geen vragen.] []\n");
}

TEST_CASE("a letter over a number is one cell; another title opens a row without white",
          "[document][pdf]") {
  CHECK(read_drawn("NR  Onderwerp       Toelichting\n"
                   "B   Mededelingen    Dhr. Brands noemt het bezoek van\n"
                   "4   Bezoek          gisteren.\n"
                   "                    Daarna dankt hij allen.\n"
                   "    Post            Geen.\n") ==
        "T\nR 1:1 [1:1 NR] [1:5 Onderwerp] [1:21 Toelichting]\n"
        "R 2:1 [2:1 B<br>4] [2:5 Mededelingen Bezoek] "
        "[2:21 Dhr. Brands noemt het bezoek van gisteren. ¶ 4:21 Daarna dankt hij allen.]\n"
        "R 5:5 [] [5:5 Post] [5:21 Geen.]\n");
}

TEST_CASE("a title that a page break cut goes back to its row", "[document][pdf]") {
  CHECK(read_drawn("NR  Onderwerp       Toelichting\n"
                   "2   Scan van de     Dhr. Brands vraagt om\n"
                   "\f"
                   "NR  Onderwerp       Toelichting\n"
                   "    weerbaarheid    aandacht.\n") ==
        "T\nR 1:1 [1:1 NR] [1:5 Onderwerp] [1:21 Toelichting]\n"
        "R 2:1 [2:1 2] [2:5 Scan van de ¶ 4:5 weerbaarheid] [2:21 Dhr. Brands vraagt om]\n"
        "T\nR 3:2 [3:2 NR] [3:6 Onderwerp] [3:22 Toelichting]\nR 4:5 [] [] [4:21 aandacht.]\n");
}
