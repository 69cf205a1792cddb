#include <catch2/catch.hpp>

#include "document/printed_fixture.h"

using openverslag::test::read_drawn;
using openverslag::test::read_page;
using openverslag::test::words_at;

TEST_CASE("larger letters are headings, by size; bold letters stay bold", "[document][pdf]") {
  CHECK(read_page({words_at(50, 50, "Verslag", {20, true}), words_at(50, 90, "1. Opening", {14}),
                   words_at(50, 120, "De voorzitter opent de vergadering om tien uur precies."),
                   words_at(50, 150, "2. Mededelingen", {10, true})}) ==
        "H1 1:1 Verslag\nH2 1:2 1. Opening\n"
        "P 1:3 De voorzitter opent de vergadering om tien uur precies.\n"
        "P 1:4 <b>2. Mededelingen</b>\n");
}

TEST_CASE("bullets are a list, deeper ones below the one they are indented from",
          "[document][pdf]") {
  CHECK(read_page({words_at(50, 50, "• een"), words_at(70, 62, "- twee"),
                   words_at(70, 74, "- drie"), words_at(50, 86, "• vier"),
                   words_at(50, 130, "Slot"), words_at(70, 160, "• vijf")}) ==
        "L0 • 1:1 een\nL1 - 1:2 twee\nL1 - 1:3 drie\nL0 • 1:4 vier\nP 1:5 Slot\nL0 • 1:6 vijf\n");
}

TEST_CASE("a sentence that a page break cut in two is one again", "[document][pdf]") {
  CHECK(read_drawn("de voorzitter stelt voor om\f"
                   "daarmee in te stemmen.\fDaarna sluit hij.") ==
        "P 1:1 de voorzitter stelt voor om daarmee in te stemmen.\nP 1:52 Daarna sluit hij.\n");
}

TEST_CASE("words that are turned are kept, after the text of the page", "[document][pdf]") {
  auto turned = words_at(5, 300, "kenmerk 12");
  for (auto& word : turned) word.upright = false;
  CHECK(read_page({turned, words_at(50, 50, "tekst")}) == "P 1:1 tekst\nP 1:2 kenmerk 12\n");
}
