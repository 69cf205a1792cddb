#include "render/css_properties.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

struct CssRead {
  std::vector<std::string> found;  // "--name=value", " dark" behind those of a dark scheme
  std::vector<std::string> problems;
};

CssRead read(const std::string& css) {
  Diagnostics diagnostics;
  CssRead result;
  for (const CssProperty& each : read_css_properties(css, "tokens.css", diagnostics)) {
    result.found.push_back(std::string(each.name) + "=" + std::string(each.value) +
                           (each.dark ? " dark" : ""));
  }
  for (const Diagnostic& each : diagnostics.sorted())
    result.problems.push_back(each.rule + " " + std::to_string(each.place.line) + " " + each.word);
  return result;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("custom properties are found in any rule, and nothing else is", "[render]") {
  const auto [found, problems] = read(
      "@charset \"utf-8\";\n"
      ".waterkant-theme, :root {\n"
      "  color: red; /* --no: 1; */\n"
      "  --a: #fff;\n"
      "  --b : { x: y; } ;--c: url(\"a;b}c\") !important\n"
      "}\n");
  CHECK(found == Words{"--a=#fff", "--b={ x: y; }", "--c=url(\"a;b}c\")"});
  CHECK(problems == Words{});
}

TEST_CASE("a dark scheme is known by its media query or by its class", "[render]") {
  const auto [found, problems] = read(
      "@media (prefers-color-scheme: dark) { :root { --a: 1 } }\n"
      "@media (prefers-color-scheme: light) { :root { --b: 1 } }\n"
      "@media not all and (prefers-color-scheme: dark) { :root { --c: 1 } }\n"
      "@media print { :root { --d: 1 } }\n"
      "@media (min-width: 40em) { :root { --e: 1 } }\n"
      ".theme--color-scheme-dark { --f: 1 }\n"
      "@layer tokens { :root { --g: 1 } }\n");
  CHECK(found == Words{"--a=1 dark", "--b=1", "--c=1", "--f=1 dark", "--g=1"});
  CHECK(problems == Words{});
}

TEST_CASE("what loads another file is told once and passed over", "[render][bad-input]") {
  const auto [found, problems] = read(
      ":root { --a: 1 }\n"
      "@import url(https://elsewhere.example/x.css);\n"
      "@import \"y.css\";\n"
      "@font-face { font-family: X; src: url(x.woff2); --b: 1 }\n"
      ":root { --c: 1 }\n");
  CHECK(found == Words{"--a=1", "--c=1"});
  CHECK(problems == Words{"token-at-rule 2 @import"});
}

TEST_CASE("the end of a style element is no end, and a rule behind it does not count",
          "[render][bad-input]") {
  const auto [found, problems] =
      read(":root { --a: 1 }\n</style><script>alert(1)</script>\n:root { --b: 2 }\n");
  CHECK(found == Words{"--a=1"});
  CHECK(problems == Words{"token-syntax 2 </style><script>alert(1)</script>"});
}

TEST_CASE("braces, strings and comments that do not close are told", "[render][bad-input]") {
  CHECK(read(":root { --a: 1;\n").problems == Words{"token-syntax 2 }"});
  CHECK(read("}\n:root { --a: 1 }").found == Words{"--a=1"});
  CHECK(read("--a: 1;").problems == Words{"token-syntax 1 --a"});
  CHECK(read(":root { --a; --b: 1 }").found == Words{"--b=1"});
  for (const char* css : {":root { --a: \"", ":root { /*", "\\", "@", "--", "@media(", "'", ""}) {
    CAPTURE(css);
    CHECK(read(css).found.size() <= 1);
  }
}

TEST_CASE("of ten thousand declarations the first eight thousand count", "[render][bad-input]") {
  std::string css = ":root {\n";
  for (int i = 0; i < 10'000; ++i) css += "--n" + std::to_string(i) + ": #fff;\n";
  const auto [found, problems] = read(css + "}");
  CHECK(found.size() == kMostCssProperties);
  CHECK(problems == Words{"token-too-many 8002 --n8000"});
}

TEST_CASE("a value of a thousand bytes and more reads as none", "[render][bad-input]") {
  CHECK(read(":root { --a: " + std::string(1001, 'x') + "; --b: 1 }").found ==
        Words{"--a=", "--b=1"});
}

}  // namespace openverslag
