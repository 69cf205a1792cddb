// Which declaration counts where several speak of one element, and what is not known of its ground.
#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"

using openverslag::test::read;
using openverslag::test::Reading;

namespace openverslag {
namespace {

Reading page(const std::string& css, const std::string& attributes) {
  return read("a.html",
              "<style>" + css + "</style><p>voor</p><div " + attributes + ">woord</div><p>na</p>");
}

bool is_shown(const Reading& reading) {
  return reading.document.find("woord") != std::string::npos;
}

bool is_shown_so(const std::string& declarations) {
  return is_shown(page("", "style='" + declarations + "'"));
}

}  // namespace

TEST_CASE("a property does not take back what another one hides", "[document][hidden]") {
  for (const std::string declarations :
       {"opacity:0;filter:alpha(opacity=0)", "opacity:0;filter:none",
        "display:none;content-visibility:visible", "transform:scale(0);zoom:1",
        "display:none;mso-hide:none", "zoom:0;scale:1"}) {
    INFO(declarations);
    CHECK_FALSE(is_shown_so(declarations));
  }
}

TEST_CASE("a property takes back what it hid itself", "[document][hidden]") {
  for (const std::string declarations :
       {"height:0;overflow:hidden;height:auto", "position:absolute;left:-9999px;left:0",
        "position:absolute;inset:-9999px;inset:0", "margin-left:-9999px;margin:0 auto",
        "max-height:0;overflow:hidden;overflow:visible", "filter:opacity(0);filter:none"}) {
    INFO(declarations);
    CHECK(is_shown_so(declarations));
  }
  CHECK(is_shown(
      page(".panel{max-height:0;overflow:hidden} .open{max-height:500px}", "class='panel open'")));
  CHECK(is_shown(page(".off{margin-left:-9999px} .on{margin-left:0}", "class='off on'")));
  CHECK_FALSE(is_shown_so("margin:0 0 0 -9999px"));
  CHECK_FALSE(is_shown_so("position:absolute;inset:0 auto auto -9999px"));
}

TEST_CASE("what is important counts before an inline style", "[document][hidden]") {
  CHECK_FALSE(is_shown(page(".x{display:none!important}", "class=x style='display:block'")));
  CHECK(is_shown(page(".x{display:block !important}", "class=x style='display:none'")));
  CHECK_FALSE(
      is_shown(page(".x{display:block !important} #i{display:none ! important}", "class=x id=i")));
  CHECK_FALSE(
      is_shown(page(".x{display:block !important}", "class=x style='display:none !important'")));
}

TEST_CASE("white words stay on a ground that is not understood", "[document][hidden]") {
  for (const std::string ground :
       {"background:var(--x)", "background:oklch(40% 0.1 200)",
        "background-color:color(srgb 0 0 1)", "background-image:linear-gradient(#000,#036)",
        "background-image:url(x.png)", "background:#fff url(x.png)",
        "background:color-mix(in srgb, rgb(255 255 255), blue)"}) {
    INFO(ground);
    CHECK(is_shown_so("color:#fff;" + ground));
    CHECK(is_shown(page("body{" + ground + ";color:#fff}", "")));
  }
  CHECK_FALSE(is_shown_so("color:#fff;background:none"));
  CHECK_FALSE(is_shown_so("color:#fff;background-image:none"));
}

TEST_CASE("white words stay where a rule that is not understood sets a ground, and it is told",
          "[document][hidden]") {
  const Reading reading = page("div:nth-child(odd){background:#036} .w{color:#fff}", "class=w");
  CHECK(is_shown(reading));
  CHECK(reading.problems.find("style-not-understood <div:nth-child(odd)>") != std::string::npos);
  CHECK_FALSE(is_shown(page("div:nth-child(odd){background:#fff} .w{color:#fff}", "class=w")));
  CHECK_FALSE(
      is_shown(page("div:nth-child(odd){background:#036} .w{color:transparent}", "class=w")));
  CHECK(page("div:nth-child(odd){background:#036}", "").problems.find("style-not") ==
        std::string::npos);
}

TEST_CASE("letters that are cut out of a gradient are seen", "[document][hidden]") {
  const std::string clear = "-webkit-background-clip:text;color:transparent";
  CHECK(is_shown_so("background:linear-gradient(red,blue);" + clear));
  CHECK(is_shown_so("background-image:url(x.png);" + clear));
  CHECK_FALSE(is_shown_so(clear));
  CHECK_FALSE(is_shown_so("background:linear-gradient(red,blue);color:transparent"));
}

TEST_CASE("a rule for some screens hides nothing", "[document][hidden]") {
  for (const std::string media :
       {"screen and (max-width:600px)", "print, screen and (max-width:600px)",
        "only screen and (min-height: 10em)", "not screen"}) {
    INFO(media);
    CHECK(is_shown(page("@media " + media + "{.k{display:none}}", "class=k")));
    CHECK(is_shown(read(
        "a.html", "<style media='" + media + "'>.k{display:none}</style><p class=k>woord</p>")));
  }
  CHECK_FALSE(is_shown(page("@media screen, (max-width:9px){.k{display:none}}", "class=k")));
}

TEST_CASE("a font of no size hides words", "[document][hidden]") {
  CHECK_FALSE(is_shown_so("font:0/0 a"));
  CHECK_FALSE(is_shown_so("font:italic 1px serif"));
  CHECK(is_shown_so("font:700 12px/0 serif"));
  CHECK(is_shown_so("font-size:0;font:12px serif"));
}

TEST_CASE("of rules for every element so many are read, of the others the clerk is told",
          "[document][hidden]") {
  std::string css;
  for (int i = 0; i < 128; ++i) css += "*{color:red}";
  const Reading reading = page(css + "*{display:none} .k{opacity:0}", "class=k");
  CHECK_FALSE(is_shown(reading));
  CHECK(reading.document.find("voor") != std::string::npos);
  CHECK(reading.problems.find("style-not-understood <*>") != std::string::npos);
}

TEST_CASE("classes and ids have capitals, names of elements have none", "[document][hidden]") {
  CHECK(is_shown(page(".Zz{display:none}", "class=zz")));
  CHECK(is_shown(page("#Zz{display:none}", "id=zz")));
  CHECK_FALSE(is_shown(page("DIV.Zz[DATA-a]{display:none}", "class=Zz data-A")));
}

}  // namespace openverslag
