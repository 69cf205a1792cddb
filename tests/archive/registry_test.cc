#include "archive/registry.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "text/language.h"

using namespace openverslag;
using Strings = std::vector<std::string>;

namespace {

struct Read {
  Registry registry;
  Strings reports;
};

Read read(const std::string& people, const std::string& bodies = "",
          const std::string& topics = "starter_themes = false") {
  static const Language dutch = Language::load("nl");
  Diagnostics diagnostics;
  Read made;
  made.registry = read_registry(Source{"people.toml", people}, Source{"bodies.toml", bodies},
                                Source{"topics.toml", topics}, diagnostics);
  for (const Diagnostic& each : diagnostics.sorted()) {
    CHECK(each.severity == Severity::error);
    made.reports.push_back(fmt::format("{}:{}:{}: {} {}", each.file, each.place.line,
                                       each.place.column,
                                       dutch.text("rule." + each.rule + ".message", each.arguments),
                                       dutch.text("rule." + each.rule + ".hint", each.arguments)));
  }
  return made;
}

}  // namespace

TEST_CASE("a person is read with aliases, roles and dates", "[archive]") {
  const Read made = read(R"(
[[person]]
id = "rein"
name = "R. Oosterling"
aliases = ["Rein  Oosterling", { name = "dhr. Oosterling", body = "DVO", from = 2020-01-01, until = "2021-12-31" }]
page = false
[[person.role]]
role = "burgemeester"
organisation = "Hasterveen"
body = "DVO"
from = 2016-03-01
until = 2023-06-30
)");
  CHECK(made.reports.empty());
  REQUIRE(made.registry.people.size() == 1);
  const RegisteredPerson& person = made.registry.people[0];
  CHECK(person.id == "rein");
  CHECK(person.name == "R. Oosterling");
  CHECK_FALSE(person.page);
  CHECK(person.place == Place{2, 1});
  REQUIRE(person.aliases.size() == 2);
  CHECK(person.aliases[0].name == "Rein Oosterling");
  CHECK(person.aliases[0].body.empty());
  CHECK(person.aliases[1].name == "dhr. Oosterling");
  CHECK(person.aliases[1].body == "DVO");
  CHECK(person.aliases[1].from == parse_iso_date("2020-01-01"));
  CHECK(person.aliases[1].until == parse_iso_date("2021-12-31"));
  REQUIRE(person.roles.size() == 1);
  CHECK(person.roles[0].role == "burgemeester");
  CHECK(person.roles[0].organisation == "Hasterveen");
  CHECK(person.roles[0].body == "DVO");
  CHECK(person.roles[0].from == parse_iso_date("2016-03-01"));
  CHECK(person.roles[0].until == parse_iso_date("2023-06-30"));
}

TEST_CASE("bodies, subjects and themes are read", "[archive]") {
  const Read made = read("", R"(
[[body]]
id = "dvo"
name = "Districtelijk Veiligheidsoverleg"
aliases = ["DVO"]
description = "Bespreekt de veiligheid."
)",
                         R"(
starter_themes = false
[[subject]]
title = "Windpark Brakerveld"
same_as = ["Brakerveld"]
[[theme]]
id = "dijken"
label = "Dijken"
uri = "https://example.org/dijken"
keywords = ["*dijk*", "hoog water"]
)");
  CHECK(made.reports.empty());
  REQUIRE(made.registry.bodies.size() == 1);
  CHECK(made.registry.bodies[0].id == "dvo");
  CHECK(made.registry.bodies[0].name == "Districtelijk Veiligheidsoverleg");
  CHECK(made.registry.bodies[0].aliases == Strings{"DVO"});
  CHECK(made.registry.bodies[0].description == "Bespreekt de veiligheid.");
  REQUIRE(made.registry.subjects.size() == 1);
  CHECK(made.registry.subjects[0].title == "Windpark Brakerveld");
  CHECK(made.registry.subjects[0].same_as == Strings{"Brakerveld"});
  REQUIRE(made.registry.themes.size() == 1);
  CHECK(made.registry.themes[0].id == "dijken");
  CHECK(made.registry.themes[0].label == "Dijken");
  CHECK(made.registry.themes[0].uri == "https://example.org/dijken");
  CHECK(made.registry.themes[0].keywords == Strings{"*dijk*", "hoog water"});
}

TEST_CASE("a misspelled key is an error with what was meant", "[archive]") {
  const Read made = read("[[person]]\nname = \"A. Aalst\"\npagge = false\nxyzzyxyzzy = 1\n");
  CHECK(made.reports ==
        Strings{"people.toml:3:1: Het woord 'pagge' kennen we hier niet. Deze regel telt niet mee. "
                "Bedoelt u 'page'?",
                "people.toml:4:1: Het woord 'xyzzyxyzzy' kennen we hier niet. Deze regel telt niet "
                "mee. Haal de regel weg, of kijk in de handleiding wat u hier kunt invullen."});
  REQUIRE(made.registry.people.size() == 1);
  CHECK(made.registry.people[0].page);
}

TEST_CASE("a value of the wrong type is an error that shows how to write it", "[archive]") {
  const Read made = read(
      "[[person]]\nname = \"A. Aalst\"\npage = \"nee\"\naliases = \"Aalst\"\n[[person.role]]\n"
      "from = \"gisteren\"\n");
  CHECK(made.reports ==
        Strings{"people.toml:3:8: De waarde van 'page' is van de verkeerde soort en telt niet mee. "
                "Schrijf het zo: page = true / false",
                "people.toml:4:11: De waarde van 'aliases' is van de verkeerde soort en telt niet "
                "mee. Schrijf het zo: aliases = […]",
                "people.toml:6:8: De waarde van 'from' is van de verkeerde soort en telt niet mee. "
                "Schrijf het zo: from = 2024-12-31"});
}

TEST_CASE("a body may name its category of the Woo", "[archive]") {
  const Read made = read("",
                         "[[body]]\nname = \"DB\"\nwoo = \"009\"\n"
                         "[[body]]\nname = \"AB\"\nwoo = \"8\"\n");
  CHECK(made.registry.bodies.at(0).woo == "009");
  CHECK(made.registry.bodies.at(1).woo == "");
  CHECK(made.reports ==
        Strings{"bodies.toml:6:7: De waarde van 'woo' is van de verkeerde soort en telt niet mee. "
                "Schrijf het zo: woo = \"008\" / \"009\" / \"no\""});
}

TEST_CASE("an entry without a name is an error and left out", "[archive]") {
  const Read made = read("[[person]]\npage = false\n", "[[body]]\naliases = [\"AB\"]\n",
                         "starter_themes = false\n[[theme]]\nkeywords = [\"a\"]\n");
  CHECK(
      made.reports ==
      Strings{"bodies.toml:1:1: Hier ontbreekt 'name'. Dit blok telt niet mee. Voeg een regel toe: "
              "name = \"…\"",
              "people.toml:1:1: Hier ontbreekt 'name'. Dit blok telt niet mee. Voeg een regel toe: "
              "name = \"…\"",
              "topics.toml:2:1: Hier ontbreekt 'label'. Dit blok telt niet mee. Voeg een regel "
              "toe: label = \"…\""});
  CHECK(made.registry.people.empty());
  CHECK(made.registry.bodies.empty());
  CHECK(made.registry.themes.empty());
}

TEST_CASE("an id twice is an error, and the second person keeps a page", "[archive]") {
  const Read made = read(
      "[[person]]\nid = \"a\"\nname = \"A. Aalst\"\n[[person]]\nid = \"a\"\nname = \"B. Bos\"\n");
  CHECK(made.reports ==
        Strings{"people.toml:4:1: De id 'a' staat er twee keer. 'B. Bos' krijgt een "
                "andere. Geef ieder een eigen id."});
  REQUIRE(made.registry.people.size() == 2);
  CHECK(made.registry.people[1].id.empty());
}

TEST_CASE("blocks of one name are one person, unless they have an id each", "[archive]") {
  const Read made = read(R"(
[[person]]
name = "A. Aalst"
aliases = ["Anna Aalst"]
[[person]]
name = "a.  aalst"
aliases = [{ name = "Mevr. Alst", body = "DVO" }]
page = false
[[person]]
id = "andere-aalst"
name = "A. Aalst"
)");
  CHECK(made.reports.empty());
  REQUIRE(made.registry.people.size() == 2);
  CHECK(made.registry.people[0].name == "A. Aalst");
  CHECK(made.registry.people[0].aliases.size() == 2);
  CHECK_FALSE(made.registry.people[0].page);
  CHECK(made.registry.people[1].id == "andere-aalst");
  CHECK(made.registry.people[1].page);
}

TEST_CASE("a file that is no TOML is an error with its line", "[archive]") {
  const Read made = read("[[person]]\nname = \"A. Aalst\n");
  REQUIRE(made.reports.size() == 1);
  CHECK(made.reports[0].starts_with("people.toml:2:"));
  CHECK(made.registry.people.empty());
}

TEST_CASE("without files there are the starter themes only", "[archive]") {
  Diagnostics diagnostics;
  const Registry registry = read_registry({}, {}, {}, diagnostics);
  CHECK(diagnostics.empty());
  CHECK(registry.people.empty());
  CHECK(registry.themes.size() == 35);
  for (const RegisteredTheme& theme : registry.themes) {
    CHECK(theme.uri.starts_with("https://identifier.overheid.nl/tooi/def/thes/top/c_"));
    CHECK_FALSE(theme.keywords.empty());
  }
}

TEST_CASE("a theme of the site takes the place of the starter theme with its label", "[archive]") {
  const Read made = read("", "", "[[theme]]\nlabel = \"water\"\nkeywords = [\"dijk\"]\n");
  CHECK(made.registry.themes.size() == 35);
  CHECK(made.registry.themes[0].label == "water");
  CHECK(made.registry.themes[0].keywords == Strings{"dijk"});
}
