#include "render/blocks.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

std::string anchor(const void*, std::uint32_t block) { return "b1-" + std::to_string(block + 1); }

std::string html(const std::vector<Block>& blocks) {
  const Language language = Language::load("nl");
  std::uint32_t tables = 0;
  std::string with_links = blocks_html(blocks, {language, &anchor, nullptr, 4}, tables);
  // The permanent links have a test of their own.
  for (std::size_t at; (at = with_links.find("<a class=\"here\"")) != std::string::npos;) {
    with_links.erase(at, with_links.find("</a>", at) + 4 - at);
  }
  return with_links;
}

Text text(std::string plain) { return {std::move(plain), {}, {1, 1}}; }

ListItem item(int depth, std::string marker, std::string words) {
  return {depth, std::move(marker), std::nullopt, text(std::move(words))};
}

}  // namespace

TEST_CASE("a paragraph has an address and a link to it", "[render]") {
  const Language language = Language::load("nl");
  std::uint32_t tables = 0;
  CHECK(blocks_html({Paragraph{text("Woorden.")}}, {language, &anchor, nullptr, 4}, tables) ==
        "<p id=\"b1-1\">Woorden.<a class=\"here\" href=\"#b1-1\" "
        "aria-label=\"Link naar alinea 1\"></a></p>\n");
}

TEST_CASE("quoted paragraphs stand together in one quotation", "[render]") {
  CHECK(
      html({Paragraph{text("Een"), true}, Paragraph{text("Twee"), true}, Paragraph{text("Na")}}) ==
      "<blockquote>\n<p id=\"b1-1\">Een</p>\n<p id=\"b1-2\">Twee</p>\n</blockquote>\n"
      "<p id=\"b1-3\">Na</p>\n");
}

TEST_CASE("the outermost heading of an item stands below the item's own", "[render]") {
  CHECK(html({Heading{3, text("Buiten")}, Heading{4, text("Binnen")}, Heading{6, text("Diep")}}) ==
        "<h4 id=\"b1-1\">Buiten</h4>\n<h5 id=\"b1-2\">Binnen</h5>\n<h6 id=\"b1-3\">Diep</h6>\n");
}

TEST_CASE("bullets become a list, deeper ones a list inside", "[render]") {
  CHECK(html({item(0, "-", "een"), item(1, "-", "twee"), item(0, "-", "drie")}) ==
        "<ul>\n<li id=\"b1-1\">een<ul>\n<li id=\"b1-2\">twee</li>\n</ul>\n</li>\n"
        "<li id=\"b1-3\">drie</li>\n</ul>\n");
}

TEST_CASE("numbers that count on are a numbered list from the first", "[render]") {
  CHECK(html({item(0, "3.", "een"), item(0, "", "vervolg"), item(0, "4.", "twee")}) ==
        "<ol start=\"3\">\n<li id=\"b1-1\">een<p id=\"b1-2\">vervolg</p>\n</li>\n"
        "<li id=\"b1-3\">twee</li>\n</ol>\n");
}

TEST_CASE("markers that no list would print by itself are kept as they were printed", "[render]") {
  CHECK(html({item(0, "1.", "een"), item(0, "1.", "twee")}) ==
        "<ul class=\"printed\">\n<li id=\"b1-1\"><span class=\"marker\">1.</span> een</li>\n"
        "<li id=\"b1-2\"><span class=\"marker\">1.</span> twee</li>\n</ul>\n");
  CHECK(
      html({item(0, "a)", "een")}) ==
      "<ul class=\"printed\">\n<li id=\"b1-1\"><span class=\"marker\">a)</span> een</li>\n</ul>\n");
}

TEST_CASE("a run that begins deep and comes out loses no item", "[render]") {
  CHECK(html({item(2, "-", "diep"), item(0, "-", "buiten")}) ==
        "<ul>\n<li id=\"b1-1\">diep</li>\n</ul>\n<ul>\n<li id=\"b1-2\">buiten</li>\n</ul>\n");
}

TEST_CASE("a ticked item says so in words", "[render]") {
  CHECK(
      html({ListItem{0, "-", true, text("klaar")}, ListItem{0, "-", false, text("nog niet")}}) ==
      "<ul>\n<li id=\"b1-1\"><span class=\"tick\" role=\"img\" aria-label=\"Gedaan\">☑</span> klaar"
      "</li>\n<li id=\"b1-2\"><span class=\"tick\" role=\"img\" aria-label=\"Niet "
      "gedaan\">☐</span> "
      "nog niet</li>\n</ul>\n");
}

TEST_CASE("a table has a caption, scopes and a place to scroll in", "[render]") {
  const Row head{{Cell{{text("Wie")}}, Cell{}}, true, {}};
  const Row body{{Cell{{text("Aa"), text("Bee")}}}, false, {}};
  CHECK(html({Table{{head, body}}}) ==
        "<div id=\"b1-1\" class=\"table\"><div class=\"scroll\" role=\"region\" tabindex=\"0\" "
        "aria-label=\"Tabel 1 in dit verslag\">\n<table>\n"
        "<caption class=\"hidden\">Tabel 1 in dit verslag</caption>\n"
        "<thead>\n<tr><th scope=\"col\">Wie</th><td></td></tr>\n</thead>\n"
        "<tbody>\n<tr><td><p>Aa</p><p>Bee</p></td><td></td></tr>\n</tbody>\n"
        "</table>\n</div></div>\n");
}

TEST_CASE("preformatted words keep their lines", "[render]") {
  CHECK(html({Preformatted{text("a  b\n c")}}) == "<pre id=\"b1-1\">\na  b\n c</pre>\n");
}

}  // namespace openverslag
