#include "document/hyphens.h"

#include <catch2/catch.hpp>

#include "document/printed_fixture.h"

using namespace openverslag;
using test::words_at;

namespace {

Hyphens knowing(const std::string& text) {
  Hyphens hyphens;
  hyphens.learn(lines_of(words_at(0, 0, text)));
  return hyphens;
}

}  // namespace

TEST_CASE("a word cut in two is one again", "[document][pdf]") {
  CHECK(Hyphens().between("ver-", "gadering") == LineEnd::hyphen_goes);
  CHECK(knowing("de gemeente en de gemeenteraad,").between("gemeente-", "raad") ==
        LineEnd::hyphen_goes);
  CHECK(Hyphens().between("ver\xC2\xAD", "gadering") == LineEnd::hyphen_goes);
  CHECK(Hyphens::without_hyphen("ver\xC2\xAD") == "ver");
  CHECK(Hyphens::without_hyphen("ver-") == "ver");
}

TEST_CASE("a hyphen stays when it may belong to the word", "[document][pdf]") {
  CHECK(knowing("elke boa meldt zich").between("boa-", "politie") == LineEnd::hyphen_stays);
  CHECK(knowing("(het boa-politie overleg)").between("boa-", "politie") == LineEnd::hyphen_stays);
  CHECK(Hyphens().between("Noord-", "Wolderland") == LineEnd::hyphen_stays);
  CHECK(Hyphens().between("A-", "weg") == LineEnd::hyphen_stays);
  CHECK(Hyphens().between("2022-", "2023") == LineEnd::hyphen_stays);
}

TEST_CASE("in doubt a hyphen goes only in a text that is full of cut words", "[document][pdf]") {
  CHECK(Hyphens().between("online-", "handel") == LineEnd::hyphen_stays);
  Hyphens hyphens;
  hyphens.learn({{words_at(0, 0, "de burge-"), {}},
                 {words_at(0, 12, "meester be-"), {}},
                 {words_at(0, 24, "sluit over verga-"), {}},
                 {words_at(0, 36, "deringen"), {}}});
  CHECK(hyphens.between("wethou-", "der") == LineEnd::hyphen_goes);
}

TEST_CASE("a word that fills a line is whole when it stands elsewhere", "[document][pdf]") {
  CHECK(knowing("de weerbaarheidssca").is_one_word("weerbaarheidssca", "n"));
  CHECK_FALSE(knowing("een scan (scan)").is_one_word("scan", "en"));
}

TEST_CASE("other line ends are blanks", "[document][pdf]") {
  CHECK(Hyphens().between("politie-", "en") == LineEnd::blank);
  CHECK(Hyphens().between("agenda", "punt") == LineEnd::blank);
  CHECK(Hyphens().between("-", "punt") == LineEnd::blank);
}

TEST_CASE("the halves of a cut word are not learnt as words", "[document][pdf]") {
  Hyphens hyphens;
  hyphens.learn({{words_at(0, 0, "de ver-"), {}}, {words_at(0, 12, "gadering sluit"), {}}});
  CHECK(hyphens.between("ver-", "gadering") == LineEnd::hyphen_goes);
  CHECK(hyphens.between("de-", "sluit") == LineEnd::hyphen_stays);
}
