#include <catch2/catch.hpp>

#include "document/document_fixture.h"
#include "document/reader.h"

using openverslag::test::read;

TEST_CASE("plain text is paragraphs between empty lines, and nothing in it is markup",
          "[document]") {
  const auto reading = read("a.txt",
                            "\n  Verslag   raad\n\nAanwezig:\n\tKaya  \n # geen kop\n \t\n"
                            "<b>*x*</b> &amp;");
  CHECK(reading.document ==
        "P 2:3 Verslag raad\nP 4:1 Aanwezig:⏎Kaya⏎# geen kop\nP 8:1 <b>*x*</b> &amp;\n");
  CHECK(reading.problems == "");
}

TEST_CASE("the ending of a name says its format", "[document]") {
  using openverslag::is_readable_format;
  CHECK(is_readable_format("a/2020.md"));
  CHECK(is_readable_format("A.MARKDOWN"));
  CHECK(is_readable_format("a.mkd"));
  CHECK(is_readable_format("a.txt"));
  CHECK(is_readable_format("a.HTM"));
  CHECK(is_readable_format("a.pdf"));
  CHECK(is_readable_format("a.docx"));
  CHECK(is_readable_format("a.Odt"));
  CHECK_FALSE(is_readable_format("a.xlsx"));
  CHECK_FALSE(is_readable_format("md"));
  CHECK_FALSE(is_readable_format("a.md/b"));
}

TEST_CASE("a document counts the lines of its source", "[document]") {
  openverslag::Diagnostics diagnostics;
  CHECK(openverslag::read_document({"a.txt", "a\nb\n"}, diagnostics)->lines == 2);
  CHECK(openverslag::read_document({"a.txt", "a\nb"}, diagnostics)->lines == 2);
  CHECK(openverslag::read_document({"a.md", ""}, diagnostics)->lines == 0);
}

TEST_CASE("the words of a block are those of all its cells and paragraphs", "[document]") {
  openverslag::Diagnostics diagnostics;
  const auto document = openverslag::read_document(
                            {"a.md", "# Kop\n\n|a|b|\n|--|--|\n|<p>c</p><p>d</p>||\n"}, diagnostics)
                            .value();
  REQUIRE(document.blocks.size() == 2);
  CHECK(plain_text(document.blocks[0]) == "Kop");
  CHECK(plain_text(document.blocks[1]) == "a\nb\nc\nd");
  CHECK(place_of(document.blocks[0]) == openverslag::Place{1, 3});
  CHECK(place_of(document.blocks[1]) == openverslag::Place{3, 1});
}

TEST_CASE("bare numbers in front of laid-out text are no column", "[document]") {
  const auto reading = read("a.txt",
                            "01      Besluitenlijst van 8 mei\n"
                            "        BESLUIT:\n"
                            "        Vastgesteld.\n\n"
                            "01A     Verslag overleg Spoorzone\n"
                            "        BESLUIT:\n"
                            "        Aangehouden.\n\n"
                            "02      Molen\n"
                            "        Er is overleg.\n");
  CHECK(reading.document ==
        "P 1:1 01 Besluitenlijst van 8 mei\nP 2:9 BESLUIT:<br>Vastgesteld.\n"
        "P 5:1 01A Verslag overleg Spoorzone\nP 6:9 BESLUIT:<br>Aangehouden.\n"
        "P 9:1 02 Molen\nP 10:9 Er is overleg.\n");
}

TEST_CASE("two lists side by side keep their lines, and the left one may be longer", "[document]") {
  const auto reading = read("a.txt",
                            "Verslag\n\n"
                            "Aanwezig:                          Afwezig:\n"
                            "de heer A. Aak (voorzitter)        de heer D. Dam\n"
                            "mevrouw B. Bel                     mevrouw E. Eb\n"
                            "de heer C. Cent\n\n"
                            "01. Opening\n");
  CHECK(reading.document ==
        "P 1:1 Verslag\n"
        "T\nR 3:1 [3:1 Aanwezig:] [3:36 Afwezig:]\n"
        "R 4:1 [4:1 de heer A. Aak (voorzitter)] [4:36 de heer D. Dam]\n"
        "R 5:1 [5:1 mevrouw B. Bel] [5:36 mevrouw E. Eb]\n"
        "R 6:1 [6:1 de heer C. Cent] []\n"
        "P 8:1 01. Opening\n");
}

TEST_CASE("numbered rows stay apart, whatever the other columns say", "[document]") {
  const auto reading = read("a.txt",
                            "Nr   Actie                        Wie       Wanneer      Status\n"
                            "1    Vacatures bespreken met HR   Aakster   maart 2020   loopt\n"
                            "2    Overzicht meldingen          Bel       feb. 2020    gereed\n");
  CHECK(reading.document ==
        "T\nR 1:1 [1:1 Nr] [1:6 Actie] [1:35 Wie] [1:45 Wanneer] [1:58 Status]\n"
        "R 2:1 [2:1 1] [2:6 Vacatures bespreken met HR] [2:35 Aakster] [2:45 maart 2020] "
        "[2:58 loopt]\n"
        "R 3:1 [3:1 2] [3:6 Overzicht meldingen] [3:35 Bel] [3:45 feb. 2020] [3:58 gereed]\n");
}
