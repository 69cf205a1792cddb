#include "render/rich_text.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

std::string html(const std::string& plain, std::vector<Mark> marks = {},
                 std::vector<NameLink> names = {}) {
  std::string out;
  append_rich_text(out, Text{plain, std::move(marks), {}}, names);
  return out;
}

NameLink speaker(std::uint32_t begin, std::uint32_t end) { return {begin, end, "../p/", true, ""}; }

}  // namespace

TEST_CASE("words are escaped", "[render]") {
  CHECK(html("<script>alert(\"x\") & 'y'") == "&lt;script&gt;alert(&quot;x&quot;) &amp; 'y'");
}

TEST_CASE("marks become elements, nested as they nest", "[render]") {
  CHECK(html("een twee drie", {{MarkKind::bold, 0, 8}, {MarkKind::italic, 4, 8}}) ==
        "<strong>een <em>twee</em></strong> drie");
  CHECK(html("weg x", {{MarkKind::strike, 0, 3}, {MarkKind::code, 4, 5}}) ==
        "<s>weg</s> <code>x</code>");
}

TEST_CASE("a line break is one only where it was one", "[render]") {
  CHECK(html("een\ntwee\ndrie", {{MarkKind::line_break, 3, 3}}) == "een<br>\ntwee\ndrie");
}

TEST_CASE("a name is a link around its words", "[render]") {
  CHECK(html("Dhr. Aa vraagt", {}, {speaker(0, 7)}) ==
        "<a class=\"person speaker\" href=\"../p/\">Dhr. Aa</a> vraagt");
  CHECK(html("met mevr. Bee", {}, {{4, 13, "../b/", false, ""}}) ==
        "met <a class=\"person\" href=\"../b/\">mevr. Bee</a>");
}

TEST_CASE("a probable name points at the note that explains it", "[render]") {
  CHECK(html("Mevr. Be", {}, {{0, 8, "../b/", true, "b5.naam-1"}}) ==
        "<a class=\"person speaker probable\" href=\"../b/\" aria-describedby=\"b5.naam-1\">"
        "Mevr. Be</a>");
}

TEST_CASE("a mark that crosses a name is cut, so that the link stays whole", "[render]") {
  CHECK(html("Dhr. Aa vraagt", {{MarkKind::bold, 0, 4}}, {speaker(0, 7)}) ==
        "<a class=\"person speaker\" href=\"../p/\"><strong>Dhr.</strong> Aa</a> vraagt");
  CHECK(
      html("en Dhr. Aa vraagt", {{MarkKind::bold, 0, 7}}, {speaker(3, 10)}) ==
      "<strong>en </strong><a class=\"person speaker\" href=\"../p/\"><strong>Dhr.</strong> Aa</a>"
      " vraagt");
  CHECK(html("Dhr. Aa vraagt", {{MarkKind::italic, 5, 14}}, {speaker(0, 7)}) ==
        "<a class=\"person speaker\" href=\"../p/\">Dhr. <em>Aa</em></a><em> vraagt</em>");
  CHECK(html("zo Dhr. Aa nu", {{MarkKind::bold, 0, 13}}, {speaker(3, 10)}) ==
        "<strong>zo <a class=\"person speaker\" href=\"../p/\">Dhr. Aa</a> nu</strong>");
}

TEST_CASE("a name in a link of the record stays words", "[render]") {
  CHECK(html("Dhr. Aa", {{MarkKind::link, 0, 7, "https://example.nl/a?b=1&c=2"}},
             {speaker(0, 7)}) == "<a href=\"https://example.nl/a?b=1&amp;c=2\">Dhr. Aa</a>");
}

TEST_CASE("a link that is unsafe or leads nowhere here is words only", "[render]") {
  CHECK(html("klik", {{MarkKind::link, 0, 4, "javascript:alert(1)"}}) == "klik");
  CHECK(html("bijlage", {{MarkKind::link, 0, 7, "bijlage.pdf"}}) == "bijlage");
}

TEST_CASE("marks and names outside the words change nothing", "[render]") {
  CHECK(html("kort", {{MarkKind::bold, 2, 99}}, {speaker(3, 12), speaker(2, 2)}) == "kort");
}

TEST_CASE("an address in an attribute holds no sign that it may not hold", "[render]") {
  std::string out;
  append_address(out, "https://example.nl/a b\"<ü>&[x]");
  CHECK(out == "https://example.nl/a%20b%22%3Cü%3E&amp;%5Bx%5D");
}

}  // namespace openverslag
