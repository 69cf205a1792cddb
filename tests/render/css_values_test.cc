#include "render/css_values.h"

#include <catch2/catch.hpp>

#include "render/css_scope.h"

namespace openverslag {
namespace {

std::string color(std::string_view value) {
  const auto parsed = parse_color(value);
  return parsed ? css_of(*parsed) : "none";
}

std::string length(std::string_view value) { return checked_length(value).value_or("none"); }
std::string font(std::string_view value) { return checked_font_family(value).value_or("none"); }

}  // namespace

TEST_CASE("colours in their usual forms are one form", "[render]") {
  CHECK(color("#06F") == "#0066ff");
  CHECK(color("#0066ff") == "#0066ff");
  CHECK(color("#0066FFff") == "#0066ff");
  CHECK(color(" rgb(0, 102, 255) ") == "#0066ff");
  CHECK(color("rgb(0 40% 100% / 1)") == "#0066ff");
  CHECK(color("rgba(0,102,255,100%)") == "#0066ff");
  CHECK(color("hsl(216, 100%, 50%)") == "#0066ff");
  CHECK(color("hsl(-144deg 100% 50%)") == "#0066ff");
  CHECK(color("White") == "#ffffff");
}

TEST_CASE("what is no colour, or one that lets something through, is none", "[render][bad-input]") {
  for (const std::string_view value :
       {"", "#", "#ff", "#gggggg", "#0066ff80", "rgb(0,0)", "rgb(0,0,0,.5)", "rgb(a,b,c)",
        "rgb(0,0,0", "url(#fff)", "red;}", "#fff</style>", "expression(1)", "hsl(1,2,3)",
        "rgb(nan,0,0)", "rgb(inf 0 0)", "rgb(1e999,0,0)"}) {
    CAPTURE(value);
    CHECK(color(value) == "none");
  }
}

TEST_CASE("contrast is that of WCAG", "[render]") {
  CHECK(contrast_of({0, 0, 0}, {255, 255, 255}) == Approx(21));
  CHECK(contrast_of({118, 118, 118}, {255, 255, 255}) == Approx(4.54).epsilon(0.01));
  CHECK(contrast_of({1, 2, 3}, {1, 2, 3}) == Approx(1));
}

TEST_CASE("a length is from nothing to what a narrow screen bears", "[render]") {
  CHECK(length("4px") == "4px");
  CHECK(length("0.25REM") == "0.25rem");
  CHECK(length(".5em") == "0.5em");
  CHECK(length("0") == "0px");
  for (const std::string_view value :
       {"-1px", "33px", "3rem", "50%", "4", "calc(1px)", "1px;}", ""}) {
    CAPTURE(value);
    CHECK(length(value) == "none");
  }
}

TEST_CASE("a corner that is rounder than round is cut", "[render]") {
  CHECK(checked_radius("999px") == "32px");
  CHECK(checked_radius("3em") == "2em");
  CHECK(checked_radius("4px") == "4px");
  CHECK_FALSE(checked_radius("50%"));
}

TEST_CASE("names of fonts are written anew", "[render]") {
  CHECK(font("'Open Sans', Arial, sans-serif") == "\"Open Sans\", \"Arial\", sans-serif");
  for (const std::string_view value :
       {"", ",", "\"", "a\"b", "url(x)", "x;}</style>", "Arial,,serif", "\"a\\\"b\""}) {
    CAPTURE(value);
    CHECK(font(value) == "none");
  }
}

TEST_CASE("var() is filled in along the chain, with its fallback where there is nothing",
          "[render]") {
  Diagnostics diagnostics;
  const std::string css =
      ":root { --a: var(--b); --b: var( --c , #111 ); --d: rgb(var(--e), 0) ; --e: 1, 2;"
      "--f: var(--g, var(--h, /* none */ #222)); --none: var(--h); --one: var(--two);"
      "--two: var(--one, #333); --three: var(--one, #444) }";
  const auto properties = read_css_properties(css, "x", diagnostics);
  CssScope scope(properties, false);
  CHECK(scope.find("--a").value == "#111");
  CHECK(scope.find("--d").value == "rgb(1, 2, 0)");
  CHECK(scope.find("--f").value == "#222");
  CHECK(scope.find("--none").state == CssState::broken);
  CHECK(scope.find("--one").state == CssState::circular);
  CHECK(scope.find("--two").state == CssState::circular);
  CHECK(scope.find("--three").state == CssState::circular);
  CHECK(scope.find("--z").state == CssState::missing);
}

TEST_CASE("a chain that doubles at each step, or never ends, ends soon", "[render][bad-input]") {
  Diagnostics diagnostics;
  std::string css = ":root { --n0: ;";
  for (int i = 1; i < 7000; ++i) {
    const std::string before = "var(--n" + std::to_string(i - 1) + ")";
    css += "--n" + std::to_string(i) + ":" + before + " " + before + ";";
  }
  css += "}";
  const auto properties = read_css_properties(css, "x", diagnostics);
  CssScope scope(properties, false);
  CHECK(scope.find("--n6999").state == CssState::circular);
}

}  // namespace openverslag
