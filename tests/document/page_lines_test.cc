#include <catch2/catch.hpp>

#include "document/printed_fixture.h"

using namespace openverslag;
using test::print;
using test::words_at;

namespace {

std::vector<PrintedWord> all(const std::vector<std::vector<PrintedWord>>& pieces) {
  std::vector<PrintedWord> words;
  for (const auto& piece : pieces) words.insert(words.end(), piece.begin(), piece.end());
  return words;
}

}  // namespace

TEST_CASE("words are put in lines whatever the order they were drawn in", "[document][pdf]") {
  CHECK(print(lines_of(all({words_at(50, 24, "de tweede"), words_at(100, 12, "regel"),
                            words_at(50, 12, "eerste")}))) ==
        "[50 12] eerste regel\n[50 24] de tweede\n");
}

TEST_CASE("a raised or small word stays on its line; lines set solid stay apart",
          "[document][pdf]") {
  CHECK(print(lines_of(all({words_at(50, 100, "voetnoot"), words_at(95, 99, "2", {6}),
                            words_at(50, 109, "eronder")}))) ==
        "[50 99] voetnoot 2\n[50 109] eronder\n");
}

TEST_CASE("words that are turned come after the lines of the page", "[document][pdf]") {
  std::vector<PrintedWord> words = all({words_at(5, 10, "kenmerk"), words_at(50, 40, "tekst")});
  words[0].upright = false;
  CHECK(print(lines_of(words)) == "[50 40] tekst\n[5 10] kenmerk\n");
}

TEST_CASE("a word printed twice on the same spot is one bold word", "[document][pdf]") {
  PrintedPage page;
  page.words =
      all({words_at(50, 10, "Besluit"), words_at(50.4, 10, "Besluit"), words_at(100, 10, "ja ja")});
  place_words(page, 3);
  CHECK(print(lines_of(page.words)) == "[50 10] *Besluit ja ja\n");
}

TEST_CASE("every word is placed by page and line", "[document][pdf]") {
  PrintedPage page;
  page.words = all({words_at(50, 40, "c"), words_at(50, 10, "a b")});
  place_words(page, 7);
  REQUIRE(page.words.size() == 3);
  CHECK(page.words[0].place == Place{7, 1});
  CHECK(page.words[1].place == Place{7, 1});
  CHECK(page.words[2].place == Place{7, 2});
}

TEST_CASE("there is a blank where there is room, not where the letters change", "[document][pdf]") {
  const auto words = words_at(50, 10, "het besluit");
  CHECK(is_apart(words[0], words[1]));
  const auto inside = all({words_at(50, 10, "(zie"), words_at(70, 10, "bijlage")});
  CHECK_FALSE(is_apart(inside[0], inside[1]));
}
