// Ways of a style sheet to keep words from readers, and those that only look so.
#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"

using openverslag::test::read;
using openverslag::test::Reading;

namespace openverslag {
namespace {

Reading page(const std::string& html) { return read("a.html", html); }

// What is read of <div class=a id=i><p class=b data-x=y>woord</p></div> with this style sheet.
Reading styled(const std::string& css) {
  return page("<div class='a c' id=i><p class=b data-x=yes><b>woord</b></p></div><p>na</p><style>" +
              css + "</style>");
}

bool is_shown(const Reading& reading) {
  return reading.document.find("woord") != std::string::npos;
}

}  // namespace

TEST_CASE("words are hidden by any selector that is understood", "[document][hidden]") {
  for (const std::string selector : {".a .b",
                                     "div > p",
                                     "div p",
                                     "#i .b",
                                     "#i>p.b",
                                     "[data-x]",
                                     "[data-x=yes]",
                                     "[data-x='yes']",
                                     "[data-x^=y]",
                                     "[data-x$='s' i]",
                                     "[data-x*=e]",
                                     "[class~=b]",
                                     "p[data-x|=yes]",
                                     "* > .b",
                                     ".c.a p",
                                     "div.a > p[data-x].b",
                                     "body .x, .a > .b",
                                     ".a b",
                                     ".a > p > b",
                                     "#i * ",
                                     "html .zz,DIV P"}) {
    INFO(selector);
    const Reading reading = styled(selector + " {display:none}");
    CHECK_FALSE(is_shown(reading));
    CHECK(reading.document.find("na") != std::string::npos);
    CHECK(reading.problems.find("hidden-text <woord>") != std::string::npos);
  }
}

TEST_CASE("other elements than those of the selector stay", "[document][hidden]") {
  for (const std::string selector :
       {".b .a", "div > b", "section p", "#j .b", "[data-y]", "[data-x=ye]", ".a > .c",
        ".a:hover .b", ".b::before", "p p", ".a.b", "td > p"}) {
    INFO(selector);
    const Reading reading = styled(selector + " {display:none}");
    CHECK(is_shown(reading));
    CHECK(reading.problems.find("style-not") == std::string::npos);
  }
  CHECK(
      is_shown(page("<style>.a .b{display:none}</style><ul><li class=a>x<li class=b>woord</ul>")));
  CHECK(is_shown(page("<style>.a + .b{color:red}</style><p class=a>x</p><p class=b>woord</p>")));
}

TEST_CASE("of a selector that is not understood the clerk is told", "[document][hidden]") {
  for (const std::string selector :
       {".a + .b", ".a ~ .b", "p:not(.c)", "p:nth-child(1)", "p:first-child", ":is(.b)"}) {
    INFO(selector);
    const Reading reading = styled(selector + " {display:none}");
    CHECK(is_shown(reading));
    CHECK(reading.problems.find("style-not-understood <" + selector + ">") != std::string::npos);
  }
  CHECK(styled(".a { .b {display:none} }").problems.find("style-not-understood <.a>") !=
        std::string::npos);
  CHECK(styled("p:not(.c) {color:#fff; background:#036}").problems.find("style-not") ==
        std::string::npos);
}

TEST_CASE("the heavier selector counts, and of two the later", "[document][hidden]") {
  CHECK(is_shown(styled(".b {display:none} .a .b {display:block}")));
  CHECK(is_shown(styled("#i .b {display:block} .b {display:none}")));
  CHECK_FALSE(is_shown(styled(".b {display:block} .b {display:none}")));
  CHECK_FALSE(is_shown(styled(".a .b {opacity:0} .b {display:block}")));
  CHECK_FALSE(is_shown(styled("#i .b {display:none} .b {display:block}")));
}

TEST_CASE("there are many ways to hide words", "[document][hidden]") {
  for (const std::string declarations : {"position:absolute;left:-9999px",
                                         "position: fixed; top: -1000em",
                                         "text-indent:-9999px",
                                         "text-indent:-100%;overflow:hidden",
                                         "position:absolute;clip:rect(0,0,0,0)",
                                         "position:absolute;clip:rect(1px 1px 1px 1px)",
                                         "clip-path:inset(50%)",
                                         "clip-path: circle(0)",
                                         "clip-path:polygon(0 0, 0 0, 0 0)",
                                         "height:0;overflow:hidden",
                                         "max-height:0px;overflow:hidden",
                                         "width:1px;height:1px;overflow:hidden",
                                         "font-size:0",
                                         "font-size:1px",
                                         "font-size:0.5pt",
                                         "opacity:0",
                                         "opacity:.01",
                                         "opacity:0%",
                                         "visibility:collapse",
                                         "visibility:hidden",
                                         "color:white",
                                         "color:#ffffff00",
                                         "color:transparent",
                                         "color:rgba(0,0,0,0)",
                                         "color:hsl(0,0%,100%)",
                                         "color:#fffe",
                                         "background:#000;color:transparent",
                                         "transform:scale(0)",
                                         "transform:translateX(-9999px)",
                                         "margin-left:-9999px",
                                         "content-visibility:hidden",
                                         "-webkit-text-fill-color:transparent",
                                         "display:none !important",
                                         "zoom:0",
                                         "filter:opacity(0)",
                                         "color:#fff;background:#fdfdfd"}) {
    INFO(declarations);
    CHECK_FALSE(is_shown(page("<p>voor</p><div style='" + declarations + "'>woord</div>")));
    CHECK_FALSE(is_shown(styled(".a .b {" + declarations + "}")));
  }
}

TEST_CASE("what only looks like one of them is shown", "[document][hidden]") {
  for (const std::string declarations : {"left:-9999px",
                                         "position:relative;left:-10px",
                                         "text-indent:-20px",
                                         "text-indent:2em",
                                         "clip:rect(0,0,0,0)",
                                         "position:absolute;clip:rect(0,auto,auto,0)",
                                         "clip-path:inset(10%)",
                                         "height:0",
                                         "overflow:hidden",
                                         "height:10px;overflow:hidden",
                                         "font-size:0.8em",
                                         "font-size:9pt",
                                         "opacity:0.4",
                                         "opacity:1",
                                         "visibility:visible",
                                         "color:#fff;background:navy",
                                         "color:white;background:linear-gradient(#000,#036)",
                                         "color:#0008",
                                         "transform:scale(0.9)",
                                         "margin-left:-20px",
                                         "zoom:1",
                                         "color:hsl(210,50%,30%)",
                                         "position:absolute;left:100px"}) {
    INFO(declarations);
    CHECK(is_shown(page("<p>voor</p><div style='" + declarations + "'>woord</div>")));
  }
  CHECK(is_shown(page("<div style='font-size:0'><span style='font-size:12px'>woord</span></div>")));
  CHECK(is_shown(
      page("<div style='visibility:hidden'>x<p style='visibility:visible'>woord</p></div>")));
  CHECK_FALSE(is_shown(page("<div style='opacity:0'><p style='opacity:1'>woord</p></div>")));
  CHECK_FALSE(is_shown(page("<div style='font-size:0'><p style='font-size:2em'>woord</p></div>")));
}

TEST_CASE("a style sheet holds for all of the page, and one for paper for nothing",
          "[document][hidden]") {
  CHECK(is_shown(page("<style media=print>p{display:none}</style><p>woord</p>")));
  CHECK(is_shown(page("<!-- <style>p{display:none}</style> --><p>woord</p>")));
  CHECK(is_shown(page("<script>'<style>p{display:none}</style>'</script><p>woord</p>")));
  CHECK(page("<p>een</p><script>weg</script><p>twee</p><script>p{display:none}").document ==
        "P 1:4 een\nP 1:34 twee\nP 1:50 p{display:none}\n");
  CHECK_FALSE(is_shown(page("<p>woord</p><STYLE media='screen'>p{display:none}</STYLE>")));
  CHECK_FALSE(is_shown(page("<style>@supports (display:grid){p{display:none}}</style><p>woord")));
  CHECK_FALSE(is_shown(page("<style>.a\\:b{display:none}</style><p class='a:b'>woord")));
}

}  // namespace openverslag
