#include "site/routes.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

MeetingLinks links(const std::string& id) {
  MeetingLinks all;
  all.id = id;
  return all;
}

}  // namespace

TEST_CASE("addresses are spelled in the language of the interface", "[site]") {
  const Language dutch = Language::load("nl");
  const Language english = Language::load("en");
  CHECK(Routes(dutch).meeting(links("2020-10-05-dvo")) == "vergaderingen/2020-10-05-dvo/");
  CHECK(Routes(english).meeting(links("2020-10-05-dvo")) == "meetings/2020-10-05-dvo/");
  CHECK(Routes(dutch).meetings(2020) == "vergaderingen/2020/");
  CHECK(Routes(dutch).meetings(0) == "vergaderingen/zonder-datum/");
  Theme theme;
  theme.id = "water";
  CHECK(Routes(dutch).theme(theme) == "onderwerpen/thema/water/");
  CHECK(Routes(english).theme(theme) == "topics/theme/water/");
}

TEST_CASE("a source keeps its ending under the id of its meeting", "[site]") {
  const Language language = Language::load("nl");
  const Routes routes(language);
  Facts facts;
  facts.source = "2020/Verslag 5 oktober.MD";
  CHECK(routes.source(links("2020-10-05-dvo"), facts) == "bron/2020-10-05-dvo.md");
  facts.source = "verslag.html";
  CHECK(routes.source(links("2020-10-05-dvo"), facts) == "bron/2020-10-05-dvo.html.txt");
  facts.source = "verslag.HTM";
  CHECK(routes.source(links("2020-10-05-dvo"), facts) == "bron/2020-10-05-dvo.htm.txt");
  facts.source = "map.met.punten/verslag";
  CHECK(routes.source(links("2020-10-05-dvo"), facts) == "bron/2020-10-05-dvo");
}

TEST_CASE("an address leads to a file and back to the root", "[site]") {
  CHECK(Routes::file_of("") == "index.html");
  CHECK(Routes::file_of("personen/a-bee/") == "personen/a-bee/index.html");
  CHECK(Routes::file_of("404.html") == "404.html");
  CHECK(Routes::to_root("") == "");
  CHECK(Routes::to_root("404.html") == "");
  CHECK(Routes::to_root("personen/") == "../");
  CHECK(Routes::to_root("personen/a-bee/") == "../../");
}

TEST_CASE("blocks count from one in their anchors, apart from those outside every item", "[site]") {
  Item item;
  item.anchor = "b5";
  CHECK(Routes::anchor(item) == "b5");
  CHECK(Routes::anchor(item, 2) == "b5-3");
  CHECK(Routes::preamble_anchor(Facts(), 0) == "begin.1");
  CHECK(Routes::closing_anchor(Facts(), 1) == "end.2");
  Item numbered;
  numbered.anchor = "b5";
  numbered.paragraphs = std::make_shared<const ParagraphNumbers>(ParagraphNumbers{{1, 4, 2}, {3}});
  CHECK(Routes::anchor(numbered, 1) == "b5-4");
}

}  // namespace openverslag
