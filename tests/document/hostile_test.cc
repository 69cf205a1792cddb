// Files that nobody writes, and that must not bring a build down.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "document/document_fixture.h"
#include "document/reader.h"

namespace {

using namespace openverslag;

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

Document read_hostile(const std::string& path, std::string bytes, Diagnostics& diagnostics) {
  return read_document({path, std::move(bytes)}, diagnostics).value();
}

}  // namespace

TEST_CASE("pieces of markup repeated without end are read", "[document]") {
  for (const std::string piece :
       {"> ",        "- ",      "1. ",       "- 1. ",   "> - ",  "[",        "![",
        "[x]\n",     "**a ",    "<b>",       "<i></b>", "<div>", "<ul><li>", "<table><tr><td>",
        "<!--",      "<nav>",   "<script>",  "<a b=\"", "&",     "|-",       "`a``",
        "- - - x\n", "<title>", "<![CDATA[", "<p\n"}) {
    for (const std::string path : {"a.md", "a.html"}) {
      Diagnostics diagnostics;
      const Document document = read_hostile(path, repeated(piece, 20'000) + "einde", diagnostics);
      test::print(document);
      INFO(piece << " in " << path);
      REQUIRE_FALSE(document.blocks.empty());
      CHECK(plain_text(document.blocks.back()).find("einde") != std::string::npos);
      CHECK(diagnostics.all().size() <= 200);
    }
  }
}

TEST_CASE("lists deeper than fifty levels are shown at the fiftieth", "[document]") {
  for (const auto& [path, piece] : {std::pair{"a.md", "- "}, std::pair{"a.html", "<ul><li>"}}) {
    Diagnostics diagnostics;
    const Document document = read_hostile(path, repeated(piece, 300) + "diep", diagnostics);
    REQUIRE(document.blocks.size() == 1);
    CHECK(std::get<ListItem>(document.blocks[0]).depth == 49);
  }
}

TEST_CASE("short rows of a wide table do not fill the memory with empty cells", "[document]") {
  Diagnostics diagnostics;
  const std::string heading = repeated("|k", 250) + "\n" + repeated("|-", 250) + "\n";
  const Document document = read_hostile("a.md", heading + repeated("x\n", 10'000), diagnostics);
  REQUIRE(document.blocks.size() == 1);
  const auto& rows = std::get<Table>(document.blocks[0]).rows;
  REQUIRE(rows.size() == 10'001);
  CHECK(rows[1].cells.size() == 250);
  CHECK(rows.back().cells.size() == 1);
}

TEST_CASE("a paragraph of many thousand lines is parted, not slowed down by its brackets",
          "[document]") {
  Diagnostics diagnostics;
  const Document document = read_hostile("a.md", repeated("[x] woord\n", 2'500), diagnostics);
  REQUIRE(document.blocks.size() == 3);
  CHECK(place_of(document.blocks[1]) == Place{1001, 1});
  CHECK(place_of(document.blocks[2]) == Place{2001, 1});
}

TEST_CASE("a rule broken a thousand times is told a hundred times", "[document]") {
  Diagnostics diagnostics;
  read_hostile("a.md", repeated("<form> ", 1'000), diagnostics);
  CHECK(diagnostics.all().size() == 100);
}

TEST_CASE("a long word in a message is cut between characters", "[document]") {
  const auto reading = test::read("a.md", "x[y](javascript:" + repeated("é", 60) + ")\n");
  CHECK(reading.problems == "warning 1:2 unsafe-link <javascript:" + repeated("é", 34) + "…>\n");
}
