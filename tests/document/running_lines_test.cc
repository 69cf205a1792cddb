#include <catch2/catch.hpp>

#include "document/document_fixture.h"

using openverslag::test::read;

namespace {

std::string page(const std::string& head, const std::string& body, const std::string& foot) {
  std::string text = head + "\n\n\n" + body;
  for (int line = 0; line < 20; ++line) text += "\n";
  return text + foot + "\f";
}

}  // namespace

TEST_CASE("what comes back on every page at the same height is left out", "[document][pdf]") {
  const auto reading = read("a.txt", page("Waterschap Wold", "Aanwezig:", "Pagina 1 van 3") +
                                         page("Waterschap Wold", "Afwezig:", "Pagina 2 van 3") +
                                         page("Waterschap Wold", "Sluiting.", "Pagina 3 van 3"));
  CHECK(reading.document == "P 4:1 Aanwezig:\nP 27:1 Afwezig:\nP 50:1 Sluiting.\n");
  CHECK(reading.problems ==
        "note 1:1 running-line-left-out <Waterschap Wold> <3>\n"
        "note 24:1 running-line-left-out <Pagina 1 van 3> <3>\n");
}

TEST_CASE("a line that stands once, or at another height, stays", "[document][pdf]") {
  const auto reading =
      read("a.txt", page("Besluit", "een", "kenmerk A") + page("\nBesluit", "twee", "slot"));
  CHECK(reading.problems == "");
  CHECK(reading.document ==
        "P 1:1 Besluit\nP 4:1 een\nP 24:1 kenmerk A\nP 25:1 Besluit\nP 28:1 twee\nP 48:1 slot\n");
}

TEST_CASE("the number of a single page is left out when it says so", "[document][pdf]") {
  CHECK(read("a.txt", page("2", "Verslag", "Pagina 1 van 1")).problems ==
        "note 24:1 running-line-left-out <Pagina 1 van 1> <1>\n");
}

TEST_CASE("the heading row of a table that goes on stays", "[document][pdf]") {
  const std::string heading = "Nr    Actie                Wie        Wanneer";
  const std::string row = "12    Brief sturen         Kuiper     mei\n";
  const auto reading =
      read("a.txt", "\n\n\n\n\n\n\n\n\n\n\n\n" + heading + "\n" + row + std::string(12, '\n') +
                        "\f" + heading + "\n" + row + row + "\f" + heading + "\n" + row + row);
  CHECK(reading.problems == "");
}
