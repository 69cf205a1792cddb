#include "site/config.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

struct Read {
  Config config;
  std::vector<Diagnostic> problems;
};

Read read(const std::string& toml) {
  Diagnostics diagnostics;
  Read result{read_config(Source{"site.toml", toml}, diagnostics), {}};
  result.problems = diagnostics.sorted();
  return result;
}

Diagnostic warning(const std::string& rule, Place place, const std::string& word,
                   std::vector<std::string> arguments) {
  return {Severity::warning, rule, "site.toml", place, word, std::move(arguments)};
}

}  // namespace

TEST_CASE("without a file every setting has a default", "[site]") {
  Diagnostics diagnostics;
  const Config config = read_config(std::nullopt, diagnostics);
  CHECK(config.title == "Openbare verslagen");
  CHECK(config.base_url.empty());
  CHECK(config.language == "nl");
  CHECK(language_of_minutes(config) == "nl");
  CHECK(config.time_zone == "Europe/Amsterdam");
  CHECK(config.theme == "default");
  CHECK(diagnostics.empty());
}

TEST_CASE("the default title follows the language", "[site]") {
  CHECK(read("language = \"en\"").config.title == "Public minutes");
}

TEST_CASE("minutes are in the language of the site, unless a setting says otherwise", "[site]") {
  CHECK(language_of_minutes(read("language = \"en\"").config) == "en");
  const auto [config, problems] = read("language = \"en\"\nminutes_language = \"nl-BE\"\n");
  CHECK(language_of_minutes(config) == "nl-BE");
  CHECK(problems.empty());
  const Read wrong = read("language = \"en\"\nminutes_language = \"Dutch, mostly\"\n");
  CHECK(language_of_minutes(wrong.config) == "en");
  CHECK(wrong.problems ==
        std::vector<Diagnostic>{warning("config-language-tag", {2, 20}, "", {"Dutch, mostly"})});
}

TEST_CASE("a site in another language asks once what minutes are in", "[site]") {
  const Diagnostic note{Severity::note, "config-minutes-language", "site.toml", {2, 12}, "",
                        {"en"}};
  CHECK(read("title = \"Minutes\"\nlanguage = \"en\"\n").problems == std::vector<Diagnostic>{note});
  CHECK(read("language = \"en\"\nminutes_language = \"en\"\n").problems.empty());
  CHECK(read("language = \"nl\"\n").problems.empty());
  CHECK(read("title = \"Minutes\"\n").problems.empty());
}

TEST_CASE("every setting is read", "[site]") {
  const auto [config, problems] = read(
      "title = \"Verslagen Waterkant\"\n"
      "base_url = \"https://verslagen.example.nl/waterkant\"\n"
      "publisher = \"Regio Waterkant\"\n"
      "description = \"Wat er is besproken.\"\n"
      "language = \"en\"\n"
      "minutes_language = \"nl\"\n"
      "time_zone = \"Europe/Brussels\"\n"
      "theme = \"waterkant-2\"\n"
      "license = \"CC0 1.0\"\n"
      "[contact]\n"
      "email = \"griffie@example.nl\"\n"
      "url = \"https://example.nl/contact\"\n"
      "[accessibility]\n"
      "url = \"https://example.nl/verklaring\"\n"
      "status = \"b\"\n"
      "date = 2024-03-31\n"
      "[outputs]\n"
      "feeds = false\n"
      "calendars = false\n"
      "data = false\n"
      "search_engines = false\n"
      "canonical = false\n"
      "open_graph = false\n"
      "embeds = false\n");
  CHECK(problems.empty());
  CHECK(config.title == "Verslagen Waterkant");
  CHECK(config.base_url == "https://verslagen.example.nl/waterkant/");
  CHECK(config.publisher == "Regio Waterkant");
  CHECK(config.description == "Wat er is besproken.");
  CHECK(config.language == "en");
  CHECK(config.time_zone == "Europe/Brussels");
  CHECK(config.theme == "waterkant-2");
  CHECK(config.license == "CC0 1.0");
  CHECK(config.contact.email == "griffie@example.nl");
  CHECK(config.contact.url == "https://example.nl/contact");
  CHECK(config.accessibility.url == "https://example.nl/verklaring");
  CHECK(config.accessibility.status == "B");
  CHECK(config.accessibility.date == "2024-03-31");
  CHECK_FALSE(config.outputs.feeds);
  CHECK_FALSE(config.outputs.calendars);
  CHECK_FALSE(config.outputs.data);
  CHECK_FALSE(config.outputs.search_engines);
  CHECK_FALSE(config.outputs.canonical);
  CHECK_FALSE(config.outputs.open_graph);
  CHECK_FALSE(config.outputs.embeds);
}

TEST_CASE("a theme is a name, or a table with the house style", "[site]") {
  const auto [config, problems] = read(
      "[theme]\n"
      "name = \"waterkant\"\n"
      "tokens = \"stijl/tokens.css\"\n"
      "logo = \"logo.svg\"\n"
      "icon = \"../icon.svg\"\n");
  CHECK(config.theme == "waterkant");
  CHECK(config.tokens == "stijl/tokens.css");
  CHECK(config.logo == "logo.svg");
  CHECK(config.icon.empty());
  CHECK(problems == std::vector<Diagnostic>{warning("config-file", {5, 8}, "", {"../icon.svg"})});
}

TEST_CASE("the menu is a list of blocks", "[site]") {
  const auto [config, problems] = read(
      "[[menu]]\npage = \"personen\"\n"
      "[[menu]]\nurl = \"elders\"\nlabel = \"Elders\"\nicoon = \"x\"\n");
  REQUIRE(config.menu.size() == 2);
  CHECK(config.menu[0].page == "personen");
  CHECK(config.menu[1].label == "Elders");
  CHECK(config.menu[1].url.empty());
  REQUIRE(problems.size() == 2);
  CHECK(problems[0] == warning("config-url", {4, 7}, "", {"elders"}));
  CHECK(problems[1] == warning("config-unknown", {6, 1}, "icoon", {"icoon"}));
  CHECK(read("menu = \"personen\"").problems ==
        std::vector<Diagnostic>{warning("config-not-tables", {1, 8}, "", {"menu"})});
}

TEST_CASE("an unknown setting is reported with the one that was meant", "[site]") {
  const auto [config, problems] = read("titel = \"Verslagen\"\nkleur = \"rood\"\n");
  CHECK(config.title == "Openbare verslagen");
  REQUIRE(problems.size() == 2);
  CHECK(problems[0] == warning("config-near", {1, 1}, "titel", {"titel", "title"}));
  CHECK(problems[1] == warning("config-unknown", {2, 1}, "kleur", {"kleur"}));
}

TEST_CASE("a setting in a table is checked as well", "[site]") {
  const auto [config, problems] = read("[contact]\nmail = \"griffie@example.nl\"\n");
  CHECK(config.contact.email.empty());
  REQUIRE(problems.size() == 1);
  CHECK(problems[0] == warning("config-near", {2, 1}, "mail", {"mail", "email"}));
}

TEST_CASE("a kind of output is there or not; another value leaves it there", "[site]") {
  const auto [config, problems] = read("[outputs]\nfeeds = \"nee\"\n");
  CHECK(config.outputs.feeds);
  CHECK(problems ==
        std::vector<Diagnostic>{warning("config-not-yes-or-no", {2, 9}, "", {"feeds"})});
}

TEST_CASE("a wrong value is reported and the default stays", "[site]") {
  const auto [config, problems] = read(
      "title = 5\n"
      "base_url = \"verslagen.example.nl\"\n"
      "language = \"fy-NL\"\n"
      "time_zone = \"Amsterdam\"\n"
      "theme = \"../ander\"\n"
      "contact = \"griffie@example.nl\"\n");
  CHECK(config.title == "Openbare verslagen");
  CHECK(config.base_url.empty());
  CHECK(config.language == "nl");
  CHECK(config.time_zone == "Europe/Amsterdam");
  CHECK(config.theme == "default");
  REQUIRE(problems.size() == 6);
  CHECK(problems[0] == warning("config-not-text", {1, 9}, "", {"title"}));
  CHECK(problems[1] == warning("config-base-url", {2, 12}, "", {"verslagen.example.nl"}));
  CHECK(problems[2] == warning("config-language", {3, 12}, "", {"fy-NL"}));
  CHECK(problems[3] == warning("config-time-zone", {4, 13}, "", {"Amsterdam"}));
  CHECK(problems[4] == warning("config-theme", {5, 9}, "", {"../ander"}));
  CHECK(problems[5] == warning("config-not-table", {6, 11}, "", {"contact"}));
}

TEST_CASE("an address with a query or a scheme of its own is no base URL", "[site]") {
  for (const char* address :
       {"ftp://example.nl/", "https://", "https:///pad", "javascript:alert(1)",
        "https://example.nl/?a=b", "https://ex ample.nl/", "//example.nl/",
        "https://m\xC3\xBCnster.example/"}) {
    CAPTURE(address);
    CHECK(read("base_url = \"" + std::string(address) + "\"").config.base_url.empty());
  }
}

TEST_CASE("a file that is no TOML is an error with its place", "[site]") {
  const auto [config, problems] = read("title = \"Verslagen\"\nlanguage = nl\n");
  CHECK(config.title == "Openbare verslagen");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].severity == Severity::error);
  CHECK(problems[0].rule == "config-syntax");
  CHECK(problems[0].place.line == 2);
}

TEST_CASE("settings for the Woo are read, and wrong ones told", "[site]") {
  const std::string right =
      "[woo]\norganisation = \"https://identifier.overheid.nl/tooi/id/so/so0679\"\n"
      "name = \"Veiligheidsregio Twente\"\ncategory = \"009\"\n";
  const auto [config, problems] = read(right);
  CHECK(problems.empty());
  CHECK(config.woo.organisation == "https://identifier.overheid.nl/tooi/id/so/so0679");
  CHECK(config.woo.name == "Veiligheidsregio Twente");
  CHECK(config.woo.category == "009");
  CHECK(read("[woo]\norganisation = \"so0679\"\ncategory = \"8\"\n").problems ==
        std::vector<Diagnostic>{
            warning("config-woo-organisation", {2, 16}, "", {"so0679"}),
            warning("config-woo-category", {3, 12}, "", {"8"}),
        });
  CHECK(read("[woo]\norganisation = \"so0679\"\n").config.woo.organisation.empty());
}

TEST_CASE("the publisher's domains are those of the site and of both contacts", "[site]") {
  CHECK(own_domains(read("base_url = \"https://verslagen.regio.example:8443/pad/\"\n"
                         "[contact]\nemail = \"griffie@Dorp.example\"\n[security]\n"
                         "contact = \"mailto:veilig@ict.example\"\nexpires = \"2027-01-31\"\n")
                        .config) ==
        std::vector<std::string>{"verslagen.regio.example", "dorp.example", "ict.example"});
  // Where everybody may have a mailbox, only that one is.
  CHECK(own_domains(read("[contact]\nemail = \"Dorpsraad@gmail.com\"\n").config) ==
        std::vector<std::string>{"dorpsraad@gmail.com"});
  CHECK(own_domains({}) == std::vector<std::string>{});
}

}  // namespace openverslag
