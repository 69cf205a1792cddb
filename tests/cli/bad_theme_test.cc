// A theme and a file of tokens with everything wrong: each fault is told with file and line, and
// what is built in stands in its place.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

bool has(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

// A site with one record and these settings.
struct ThemedFixture : ProgramFixture {
  explicit ThemedFixture(std::string_view settings) {
    write("content/meetings/2024-03-04-veiligheidsraad.md", kMinutes);
    write("content/site.toml",
          "base_url = \"https://verslagen.example/\"\n" + std::string(settings));
  }
};

// With the theme's own files alone.
std::string plain_css() {
  const ThemedFixture program("");
  CHECK(program.build().code == 0);
  return program.site().at("theme.css");
}

}  // namespace

TEST_CASE("a broken template is told with its line, and ours stands in its place",
          "[cli][bad-input]") {
  const ThemedFixture program("theme = \"eigen\"\n");
  program.write("themes/eigen/home.mustache", "{{> head}}\n{{#meetings}}\n{{> foot}}\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(has(program.page("index.html"), "<h1"));
  CHECK(has(outcome.err,
            "themes/eigen/home.mustache:2:1: waarschuwing: Dit sjabloon is niet te lezen"));
  CHECK(has(outcome.err, "[theme-syntax]"));
}

TEST_CASE("an unknown tag is told with its line, and our template stands in its place",
          "[cli][bad-input]") {
  const ThemedFixture built_in("");
  CHECK(built_in.build().code == 0);
  const ThemedFixture program("theme = \"eigen\"\n");
  program.write("themes/eigen/not_found.mustache",
                "{{> head}}\n<p>[{{qwertyuiop}}]</p>\n{{> foot}}\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(has(outcome.err,
            "themes/eigen/not_found.mustache:2:7: waarschuwing: Geen pagina heeft een waarde "
            "'qwertyuiop' [theme-tag]"));
  CHECK(has(outcome.err, "Nu geldt het ingebouwde sjabloon"));
  CHECK(program.page("404.html") == built_in.page("404.html"));
}

TEST_CASE("a theme with one template takes all others from the built-in one", "[cli][bad-input]") {
  const ThemedFixture program("theme = \"eigen\"\n");
  program.write("themes/eigen/not_found.mustache", "{{> head}}\n<p>Weg.</p>\n{{> foot}}\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(outcome.err.empty());
  CHECK(has(program.page("404.html"), "<p>Weg.</p>"));
  CHECK(has(program.page("vergaderingen/2024-03-04-veiligheidsraad/index.html"),
            "class=\"contents\""));
}

TEST_CASE("whatever is wrong with tokens, the style sheet is the built-in one",
          "[cli][bad-input]") {
  std::string many = ":root {\n";
  for (int i = 0; i < 10'000; ++i) many += "--t-" + std::to_string(i) + ": #049;\n";
  struct Fault {
    std::string tokens;
    std::string told;  // from the line on
    std::string rule;
  };
  const std::vector<Fault> faults = {
      {"@import url(https://elsewhere.example/x.css);\n",
       "tokens.css:1:1: waarschuwing: ", "[token-at-rule]"},
      {":root {\n--utrecht-link-color: url(https://elsewhere.example/);\n}\n",
       "tokens.css:2:1: waarschuwing: ", "[token-color]"},
      {":root {\n--utrecht-link-color: #049</style><script>alert(1)</script>;\n}\n",
       "tokens.css:2:1: waarschuwing: ", "[token-color]"},
      {":root {\n--utrecht-link-color: var(--a);\n--a: var(--b);\n--b: var(--a);\n}\n",
       "tokens.css:", "[token-circle]"},
      {many + "--utrecht-link-color: #049; }\n", "tokens.css:8002:", "[token-too-many]"},
      {":root {\n--utrecht-link-color: #fefefe;\n}\n",
       "tokens.css:2:1: waarschuwing: ", "[token-contrast]"},
  };
  const std::string plain = plain_css();
  for (const Fault& fault : faults) {
    CAPTURE(fault.rule, fault.tokens.substr(0, 120));
    const ThemedFixture program("[theme]\ntokens = \"tokens.css\"\n");
    program.write("content/tokens.css", fault.tokens);
    const ProgramResult outcome = program.build();
    CHECK(outcome.code == 0);
    CAPTURE(outcome.err);
    CHECK(has(outcome.err, fault.told));
    CHECK(has(outcome.err, fault.rule));
    CHECK(program.site().at("theme.css") == plain);
  }
}

TEST_CASE("a file of tokens that is not there is told, and the site is built", "[cli][bad-input]") {
  const ThemedFixture program("[theme]\ntokens = \"weg.css\"\n");
  const ProgramResult outcome = program.build();
  CHECK(has(outcome.err, "[no-such-file]"));
  CHECK(program.site().at("theme.css") == plain_css());
}

}  // namespace openverslag
