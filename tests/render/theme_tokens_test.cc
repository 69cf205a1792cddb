#include "render/theme_tokens.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <regex>
#include <set>

#include "project_root.h"
#include "render/css_properties.h"
#include "render/css_scope.h"
#include "render/css_values.h"
#include "render/readable_tokens.h"
#include "render/theme.h"

namespace openverslag {
namespace {

// A style sheet that asks for a few tokens.
const std::string kSheet =
    ":root {\n"
    "  --ink: var(--nl-paragraph-color, var(--utrecht-document-color, #111));\n"
    "  --paper: var(--utrecht-document-background-color, #fff);\n"
    "  --accent: var(--nl-link-color, var(--utrecht-link-color, #00f));\n"
    "  --radius: var(--utrecht-button-border-radius, 3px);\n"
    "  --sans: var(--utrecht-document-font-family, Arial), sans-serif;\n"
    "}\n"
    "@media (prefers-color-scheme: dark) { :root { --ink: #eee;\n"
    "  --paper: var(--utrecht-document-background-color, #000);\n"
    "  --accent: var(--utrecht-link-color, #9cf); } }\n";

struct Rules {
  std::string css;
  std::vector<Diagnostic> problems;
};

Rules rules(const std::string& tokens, const std::string& sheet = kSheet) {
  Diagnostics diagnostics;
  Rules result{token_rules(sheet, Source{"tokens.css", tokens}, diagnostics), {}};
  result.problems = diagnostics.sorted();
  return result;
}

// "--nl-link-color"; not "--nl-…".
std::set<std::string> tokens_in(const std::string& text) {
  static const std::regex token("--(?:nl|utrecht)-[a-z0-9-]+");
  return {std::sregex_token_iterator(text.begin(), text.end(), token), {}};
}

Diagnostic token_problem(const std::string& rule, Place place, const std::string& word,
                         std::vector<std::string> arguments) {
  return {Severity::warning, rule, "tokens.css", place, word, std::move(arguments)};
}

}  // namespace

TEST_CASE("of a file with tokens only values come on the site that the style sheet asks for",
          "[render]") {
  const auto [css, problems] = rules(
      ".theme { --blue: rgb(0, 70, 153); --utrecht-link-color: var(--blue); --other-color: red;\n"
      "  --utrecht-button-border-radius: 4px; --utrecht-document-font-family: 'My Sans', serif }");
  CHECK(problems.empty());
  CHECK(css ==
        ":root{--utrecht-button-border-radius:4px;"
        "--utrecht-document-font-family:\"My Sans\", serif;}\n"
        "@media not all and (prefers-color-scheme: dark)"
        "{:root{--utrecht-link-color:#004699;}}\n");
}

TEST_CASE("a dark scheme counts in the dark", "[render]") {
  const auto [css, problems] = rules(
      ":root { --c: #049; --utrecht-link-color: var(--c) }\n"
      "@media (prefers-color-scheme: dark) { :root { --c: #8bf } }");
  CHECK(problems.empty());
  CHECK(css ==
        "@media not all and (prefers-color-scheme: dark){:root{--utrecht-link-color:#004499;}}\n"
        "@media (prefers-color-scheme: dark){:root{--utrecht-link-color:#88bbff;}}\n");
}

TEST_CASE("a colour that cannot be read is left out and told with its line", "[render]") {
  const auto [css, problems] = rules(":root {\n  --utrecht-link-color: #8bf;\n}");
  CHECK(css == "");
  CHECK(problems == std::vector<Diagnostic>{token_problem(
                        "token-contrast", {2, 3}, "--utrecht-link-color",
                        {"--utrecht-link-color", "#88bbff", "#ffffff", "1.98", "4.5"})});
}

TEST_CASE("one colour of a pair is left out before both are", "[render]") {
  // Blue words on dark paper: the paper is the publisher's, and so are the words on it.
  const auto [css, problems] = rules(
      ":root { --utrecht-document-background-color: #222;\n"
      "--utrecht-document-color: #eee;\n"
      "--utrecht-link-color: #338; --nl-link-color: #9cf }");
  CHECK(problems.empty());
  CHECK(css ==
        "@media not all and (prefers-color-scheme: dark){:root{--nl-link-color:#99ccff;"
        "--utrecht-document-background-color:#222222;--utrecht-document-color:#eeeeee;"
        "--utrecht-link-color:#333388;}}\n");
}

TEST_CASE("paper on which the style sheet's own colours cannot be read is left out", "[render]") {
  const auto [css, problems] = rules(":root { --utrecht-document-background-color: #333 }");
  CHECK(css == "");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].rule == "token-contrast");
  CHECK(problems[0].word == "--utrecht-document-background-color");
}

TEST_CASE("the paper of the site is not given up for what few stand on", "[render]") {
  // White words on the button are the paper's white.
  const auto [css, problems] = rules(
      ":root { --utrecht-document-background-color: #fefefe;\n"
      "--utrecht-button-primary-action-background-color: #00a1e5 }",
      ":root { --ink: #111; --paper: var(--utrecht-document-background-color, #fff); --accent: "
      "#00f;"
      " --button: var(--utrecht-button-primary-action-background-color, #00f);"
      " --button-ink: var(--paper) }");
  CHECK(css ==
        "@media not all and (prefers-color-scheme: dark)"
        "{:root{--utrecht-document-background-color:#fefefe;}}\n");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].word == "--utrecht-button-primary-action-background-color");
}

TEST_CASE("a grey of ours gives way before a colour of the publisher is left out", "[render]") {
  const std::string sheet =
      ":root { --ink: var(--utrecht-document-color, #111);"
      " --paper: var(--utrecht-document-background-color, #fff);"
      " --accent: var(--utrecht-link-color, #00f); --quiet: var(--openverslag-quiet-color, #666);"
      " --foot: var(--wash); --foot-ink: var(--utrecht-page-footer-color, var(--ink));"
      " --wash: var(--openverslag-wash-color, #eee) }\n"
      "@media (prefers-color-scheme: dark) { :root { --wash: var(--openverslag-wash-color, #333);"
      " --paper: #000; --ink: #fff; --quiet: #ccc; --accent: var(--utrecht-link-color, #9cf) } }";
  // 4.60 on white, 3.97 on the grey: which goes no further than it has to.
  const auto [css, problems] = rules(":root { --utrecht-link-color: #757575 }", sheet);
  CHECK(problems.empty());
  CHECK(css ==
        "@media not all and (prefers-color-scheme: dark)"
        "{:root{--openverslag-wash-color:#fdfdfd;--utrecht-link-color:#757575;}}\n");
  // What stands on the foot stands on the grey.
  CHECK(rules(":root { --utrecht-page-footer-color: #757575 }", sheet).problems.empty());
  // Words in grey on the publisher's paper go towards the ink.
  const Rules paper = rules(":root { --utrecht-document-background-color: #e0e0e0 }", sheet);
  CHECK(paper.problems.empty());
  CHECK(paper.css.find("--openverslag-quiet-color:#616161;") != std::string::npos);
  // And in the dark.
  const Rules dark = rules(
      ":root { --utrecht-link-color: #00f }\n"
      "@media (prefers-color-scheme: dark) { :root { --utrecht-link-color: #808080 } }",
      sheet);
  CHECK(dark.problems.empty());
  CHECK(dark.css.find("(prefers-color-scheme: dark){:root{--openverslag-wash-color:#") !=
        std::string::npos);
}

TEST_CASE("a grey of ours stays as it is when the publisher's colour is left out all the same",
          "[render]") {
  const std::string sheet =
      ":root { --ink: #111; --paper: #fff; --accent: var(--utrecht-link-color, #00f);"
      " --hover: var(--utrecht-link-hover-color, #00f);"
      " --wash: var(--openverslag-wash-color, #eee) }";
  const auto [css, problems] = rules(":root { --utrecht-link-color: #aaa }", sheet);
  CHECK(css == "");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].arguments ==
        std::vector<std::string>{"--utrecht-link-color", "#aaaaaa", "#ffffff", "2.32", "4.5"});
}

TEST_CASE("a file of tokens says nothing of the greys", "[render]") {
  const std::string sheet = ":root { --wash: var(--openverslag-wash-color, #eee) }";
  const auto [css, problems] = rules(":root { --openverslag-wash-color: #000 }", sheet);
  CHECK(css == "");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].rule == "tokens-unused");
}

TEST_CASE("a value of the wrong type is told, and nothing of it comes on the site",
          "[render][bad-input]") {
  const auto [css, problems] = rules(
      ":root { --utrecht-link-color: url(https://elsewhere.example/);\n"
      "--utrecht-button-border-radius: 9%;\n"
      "--utrecht-document-font-family: x</style><script>alert(1)</script>;\n"
      "--utrecht-document-color: var(--x); --x: var(--utrecht-document-color);\n"
      "--utrecht-document-background-color: inherit }");
  CHECK(css == "");
  const auto expected = [](const std::string& rule, Place place, const std::string& token) {
    return token_problem(rule, place, token, {token});
  };
  CHECK(problems == std::vector<Diagnostic>{
                        expected("token-color", {1, 9}, "--utrecht-link-color"),
                        expected("token-length", {2, 1}, "--utrecht-button-border-radius"),
                        expected("token-font-family", {3, 1}, "--utrecht-document-font-family"),
                        expected("token-circle", {4, 1}, "--utrecht-document-color")});
}

TEST_CASE("a file with nothing that is asked for is told", "[render][bad-input]") {
  CHECK(rules("h1 { color: red }").problems ==
        std::vector<Diagnostic>{token_problem("tokens-unused", {}, "", {})});
}

TEST_CASE("every pair of the built-in theme is there and can be read, light and dark", "[render]") {
  Diagnostics diagnostics;
  const ThemeFiles theme = ThemeFiles::load(std::nullopt, Language::load("nl"), diagnostics);
  const auto properties =
      read_css_properties(theme.files().find("theme.css")->second, "theme.css", diagnostics);
  for (const bool dark : {false, true}) {
    CssScope scope(properties, dark);
    for (const ContrastPair& pair : kContrastPairs) {
      CAPTURE(dark, pair.ink, pair.paper);
      const auto ink = parse_color(scope.find(pair.ink).value);
      const auto paper = parse_color(scope.find(pair.paper).value);
      REQUIRE(ink);
      REQUIRE(paper);
      CHECK(contrast_of(*ink, *paper) >= pair.least);
    }
  }
}

TEST_CASE("properties of a theme that need themselves have no colour to compare", "[render]") {
  const std::string circle =
      ":root { --ink: var(--ink); --paper: var(--wash); --wash: var(--paper);\n"
      "  --accent: var(--utrecht-link-color, #00f) }\n";
  const auto [css, problems] = rules(":root { --utrecht-link-color: #ff0 }", circle);
  CHECK(problems.empty());
  CHECK(css.find("--utrecht-link-color:#ffff00") != std::string::npos);
}

TEST_CASE("the guide to theming names every token that the theme asks for, and no other",
          "[render]") {
  Diagnostics diagnostics;
  const ThemeFiles theme = ThemeFiles::load(std::nullopt, Language::load("nl"), diagnostics);
  std::ifstream in(PROJECT_ROOT "/themes/README.md");
  const std::string guide{std::istreambuf_iterator<char>(in), {}};
  CHECK(tokens_in(guide) == tokens_in(theme.files().find("theme.css")->second));
}

TEST_CASE("tokens stand before the style sheet of the theme", "[render]") {
  Diagnostics diagnostics;
  const Source tokens{"tokens.css", ":root { --utrecht-link-color: #049 }"};
  const Language language = Language::load("nl");
  const std::string plain =
      ThemeFiles::load(std::nullopt, language, diagnostics).files().find("theme.css")->second;
  const ThemeFiles theme = ThemeFiles::load(std::nullopt, language, diagnostics, tokens);
  CHECK(theme.files().find("theme.css")->second ==
        "@media not all and (prefers-color-scheme: dark){:root{--utrecht-link-color:#004499;}}\n" +
            plain);
  CHECK(diagnostics.empty());
}

}  // namespace openverslag
