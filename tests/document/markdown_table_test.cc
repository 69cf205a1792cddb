#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"

using openverslag::test::read;
using openverslag::test::read_markdown;

TEST_CASE("a label table with an empty heading row keeps the places of its rows", "[document]") {
  CHECK(read_markdown(
            "\n|       |   |\n|-------|---|\n| Datum | 5 oktober |\n|  | |\n| Plaats | |\n") ==
        "T\n"
        "RH 2:1 [] []\n"
        "R 4:1 [4:3 Datum] [4:11 5 oktober]\n"
        "R 5:1 [] []\n"
        "R 6:1 [6:3 Plaats] []\n");
}

TEST_CASE("columns may be ruled with one or two dashes", "[document]") {
  CHECK(read_markdown("|NR|Onderwerp|\n|-|:-:|\n|1|Opening|\n\nA|B\n--|--\n2|Slot\n") ==
        "T\nRH 1:1 [1:2 NR] [1:5 Onderwerp]\nR 3:1 [3:2 1] [3:4 Opening]\n"
        "T\nRH 5:1 [5:1 A] [5:3 B]\nR 7:1 [7:1 2] [7:3 Slot]\n");
}

TEST_CASE("a table may follow a paragraph at once", "[document]") {
  CHECK(read_markdown("Actielijst:\n| Nr | Actie |\n|--|--|\n| 1 | bellen |\n\n## Na\n") ==
        "P 1:1 Actielijst:\n"
        "T\nRH 2:1 [2:3 Nr] [2:8 Actie]\nR 4:1 [4:3 1] [4:7 bellen]\n"
        "H2 6:4 Na\n");
}

TEST_CASE("paragraphs and line breaks in a cell, in all the ways they are written", "[document]") {
  CHECK(read_markdown(
            "| a | b |\n|---|---|\n"
            "| B<br>4 | los <p>een</p> <p>twee<br>regel</p> na<br><br>drie<br> <br><br>vier |\n"
            "| <p><b>Kop</b></p> <p>Titel</p> | <ul><li>x</li><li>y</li></ul> |\n") ==
        "T\nRH 1:1 [1:3 a] [1:7 b]\n"
        "R 3:1 [3:3 B<br>4] [3:12 los ¶ 3:19 een ¶ 3:30 twee<br>regel ¶ 3:48 na ¶ 3:58 drie ¶ "
        "3:75 vier]\n"
        "R 4:1 [4:9 <b>Kop</b> ¶ 4:24 Titel] [4:44 x ¶ 4:54 y]\n");
}

TEST_CASE("bars can be escaped, or stand in code", "[document]") {
  CHECK(read_markdown("| a \\| b | `c|d` |\n|---|---|\n| 1 \\| 2 | |\n") ==
        "T\nRH 1:1 [1:3 a | b] [1:13 <code>c|d</code>]\nR 3:1 [3:3 1 | 2] []\n");
}

TEST_CASE("cells beyond the last column are kept and reported", "[document]") {
  const auto reading = read("a.md",
                            "| a | b |\n|---|---|\n| 1 | 2 | <b>3</b> \\| x | 4 |\n"
                            "| 5 |  | zes |\n|  |  | zeven\n| 8 | [9](x) |\n");
  CHECK(reading.document ==
        "T\nRH 1:1 [1:3 a] [1:7 b]\n"
        "R 3:1 [3:3 1] [3:7 2] [3:14 <b>3</b> \\| x] [3:27 4]\n"
        "R 4:1 [4:3 5] [] [4:10 zes]\n"
        "R 5:1 [] [] [5:9 zeven]\n"
        "R 6:1 [6:3 8] [6:8 <a x>9</a>]\n");
  CHECK(reading.problems ==
        "warning 3:10 table-row-too-long <<b>3</b> \\| x | 4 |> <2>\n"
        "warning 4:9 table-row-too-long <zes |> <2>\n"
        "warning 5:8 table-row-too-long <zeven> <2>\n");
}

TEST_CASE("a table in a quote or a list knows its places", "[document]") {
  CHECK(read_markdown(
            "> | a |\n> |---|\n> | b |\n\n1. Punt\n   | c | d |\n   |--|--|\n   | e | |\n") ==
        "T\nRH 1:3 [1:5 a]\nR 3:3 [3:5 b]\n"
        "L0 1. 5:4 Punt\n"
        "T\nRH 6:4 [6:6 c] [6:10 d]\nR 8:4 [8:6 e] []\n");
}

TEST_CASE("rules inside code are left alone", "[document]") {
  CHECK(read_markdown("```\n|a|b|\n|-|-|\n```\n") == "PRE 2:1 |a|b|\n|-|-|\n");
}

TEST_CASE("a table of ten thousand rows and one of two hundred columns are read whole",
          "[document]") {
  std::string rows = "|a|b|\n|--|--|\n";
  std::string expected = "T\nRH 1:1 [1:2 a] [1:4 b]\n";
  for (int row = 0; row < 10'000; ++row) {
    rows += "|x|y|\n";
    const std::string line = std::to_string(row + 3);
    expected += "R " + line + ":1 [" + line + ":2 x] [" + line + ":4 y]\n";
  }
  CHECK(read_markdown(rows) == expected);

  std::string wide[3] = {"|", "|", "|"};
  std::string cells = "T\nRH 1:1";
  for (int column = 0; column < 200; ++column) {
    wide[0] += "k|", wide[1] += "-|", wide[2] += "w|";
    cells += " [1:" + std::to_string(2 + 2 * column) + " k]";
  }
  const std::string document = read_markdown(wide[0] + "\n" + wide[1] + "\n" + wide[2] + "\n");
  CHECK(document.substr(0, cells.size()) == cells);
  CHECK(std::count(document.begin(), document.end(), 'w') == 200);
}

TEST_CASE("a table of more than 256 columns is a paragraph, and reported", "[document]") {
  std::string heading = "|", rule = "|";
  for (int column = 0; column < 257; ++column) heading += "k|", rule += "---|";
  const auto reading = read("a.md", heading + "\n" + rule + "\n| woord |\n");
  CHECK(reading.document == "P 1:1 " + heading + "⏎" + rule + "⏎| woord |\n");
  CHECK(reading.problems == "warning 2:1 table-too-wide <257> <256>\n");
}
