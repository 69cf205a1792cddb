// Somebody whose name is spelled otherwise in the files keeps the old address by the history.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

struct Renaming {
  explicit Renaming(const std::string& name) {
    write(name);
    REQUIRE(site.publish("2024-05-01").code == 0);
  }

  void write(const std::string& name, const std::string& beside = "mevrouw A. Valk") const {
    site.program.write("content/meetings/raad.md", "# Verslag Raad, 16 januari 2023\n\n" +
                                                       listed(beside + ", " + name) + "Brug.\n");
    site.program.write("content/meetings/dvo.md", "# Verslag DVO, 13 februari 2023\n\n" +
                                                      listed(beside + ", " + name) + "Weg.\n");
  }
  static std::string listed(const std::string& names) {
    return "**Aanwezig:** " + names + "\n\n## 1. Werk\n\nHet gaat over het werk aan de ";
  }

  ProgramResult check() const { return site.program.run({"check", "DIR/content", "DIR/public"}); }

  // Whether the old address leads to the new one, for the next build and every later one.
  bool leads(const std::string& from, const std::string& to) const {
    const std::string file = "personen/" + from + "/index.html";
    const std::string words = "url=../../personen/" + to + "/\"";
    const ProgramResult checked = check();
    const bool is_published = site.publish("2024-05-02").code == 0;
    const bool at_once = is_published && site.holds(file, words);
    const ProgramResult again = site.publish("2024-05-03");
    const bool later = site.holds(file, words);
    INFO(checked << again);
    CHECK(at_once == later);
    CHECK((checked.code == 0) == at_once);
    CHECK(again.err.find("person-renamed") == std::string::npos);
    return at_once;
  }

  PublishFixture site;
};

TEST_CASE("a person who is spelled otherwise in the files leaves a redirect", "[cli][redirects]") {
  const auto [before, now, from, to] =
      GENERATE(table<std::string, std::string, std::string, std::string>({
          {"de heer B. Duijn", "de heer B. Duin", "b-duijn", "b-duin"},
          {"de heer B. Duijn", "de heer B. van Duijn", "b-duijn", "b-van-duijn"},
          {"de heer B. Duijn", "de heer R. Duijn", "b-duijn", "r-duijn"},
          {"mevrouw Y. Celik", "mevrouw J. Çelik", "y-celik", "j-celik"},
          {"mevrouw C. Oort", "mevrouw C. Mulder-Oort", "c-oort", "c-mulder-oort"},
          {"mevrouw C. Oort", "mevrouw C. Oort-van der Meer", "c-oort", "c-oort-van-der-meer"},
          {"de heer B. Brandsma", "de heer Bas Brandsema", "b-brandsma", "bas-brandsema"},
      }));
  INFO(before << " " << now);
  const Renaming renaming(before);
  renaming.write(now);
  CHECK(renaming.leads(from, to));
}

TEST_CASE("that somebody was renamed is told as a guess, with what to write", "[cli][redirects]") {
  const Renaming renaming("de heer B. Duijn");
  renaming.write("de heer B. Duin");
  const std::string told =
      "people.toml: waarschuwing: B. Duijn heet nu B. Duin, zo lijkt het: B. Duin staat in de "
      "lijsten waar eerst B. Duijn stond. personen/b-duijn/ leidt daarom naar personen/b-duin/. "
      "[person-renamed]\n"
      "  tip: Klopt het? Zet in people.toml:\n"
      "  [[person]]\n"
      "  name = \"B. Duin\"\n"
      "  aliases = [\"B. Duijn\"]\n"
      "  Zijn het twee mensen, of mag de oude naam niet meer te lezen zijn? Zet in "
      "redirects.toml:\n"
      "  [[gone]]\n"
      "  address = \"personen/b-duijn/\"\n";
  for (const ProgramResult& result :
       {renaming.check(), renaming.site.program.build(), renaming.site.publish("2024-05-02")}) {
    INFO(result);
    CHECK(result.code == 0);
    CHECK(result.err.find(told) != std::string::npos);
  }
  renaming.site.program.write("content/people.toml",
                              "[[person]]\nname = \"B. Duin\"\naliases = [\"B. Duijn\"]\n");
  CHECK(renaming.site.publish("2024-05-03").err.find("[person-renamed]") == std::string::npos);
  CHECK(renaming.site.holds("personen/b-duijn/index.html", "personen/b-duin/"));
}

TEST_CASE("the clerk may say that it was somebody else", "[cli][redirects]") {
  const Renaming renaming("de heer B. Duijn");
  renaming.write("de heer B. Duin");
  const bool is_published = GENERATE(false, true);
  if (is_published) REQUIRE(renaming.site.publish("2024-05-02").code == 0);
  renaming.site.program.write("content/redirects.toml",
                              "[[gone]]\naddress = \"personen/b-duijn/\"\n");
  const ProgramResult result = renaming.site.publish("2024-05-02");
  INFO(result);
  CHECK(result.code == 0);
  CHECK(result.err.find("[person-renamed]") == std::string::npos);
  CHECK_FALSE(renaming.site.program.site().contains("personen/b-duijn/index.html"));
}

TEST_CASE("somebody else in the place of a person gets no redirect", "[cli][redirects]") {
  const auto [before, now] = GENERATE(table<std::string, std::string>({
      {"de heer B. Duijn", "de heer K. Oord"},
      {"de heer B. Duijn", "de heer K. van Duin"},
      {"de heer B. Duijn", "mevrouw B. Duin"},
      {"mevrouw Anna Kramer", "mevrouw Loes Kramer"},
      {"de heer B. Vos", "de heer B. Bos"},
      {"de heer B. Duijn", "de heer B. Duin, de heer B. Duijm"},
      {"de heer B. Duijn, de heer B. Duijm", "de heer B. Duijt"},
      {"de heer B. Duijn", "[[de heer B. Duijn]]{.gelakt}, de heer B. Duin"},
  }));
  INFO(before << " -> " << now);
  const Renaming renaming(before);
  renaming.write(now);
  const ProgramResult result = renaming.site.publish("2024-05-02");
  INFO(result);
  CHECK(result.code == 0);
  CHECK(result.err.find("[person-renamed]") == std::string::npos);
  CHECK(result.err.find("[people-lost]") != std::string::npos);
  CHECK(renaming.site.files_with("personen/b-duijn/").empty());
  CHECK(renaming.site.files_with("personen/anna-kramer/").empty());
}

TEST_CASE("somebody who came where another was listed elsewhere gets no redirect",
          "[cli][redirects]") {
  const Renaming renaming("de heer B. Duijn");
  renaming.write("mevrouw C. Oort");
  renaming.site.program.write(
      "content/meetings/c.md",
      "# Verslag Commissie, 6 maart 2023\n\n" + Renaming::listed("de heer B. Duin") + "dijk.\n");
  CHECK(renaming.site.publish("2024-05-02").err.find("[people-lost]") != std::string::npos);
  CHECK(renaming.site.files_with("b-duijn").empty());
}

TEST_CASE("whom the policy hides or who is withdrawn is not spelled by a redirect",
          "[cli][redirects][withdraw]") {
  const Renaming renaming("de heer B. Duijn");
  renaming.write("de heer B. Duin");
  const std::string how = GENERATE("withdrawn", "redacted", "resident", "before", "after");
  INFO(how);
  if (how == "after") REQUIRE(renaming.site.publish("2024-05-02").code == 0);
  if (how == "redacted")
    renaming.site.program.write("content/privacy.toml", "[[redact]]\nwords = \"Duijn\"\n");
  else if (how == "resident")
    renaming.site.program.write("content/meetings/c.md",
                                "# Verslag Commissie, 6 maart 2023\n\n" +
                                    Renaming::listed("mevrouw A. Valk") +
                                    "dijk.\n\nInspreker: de heer B. Duijn.\n");
  else
    REQUIRE(renaming.site.program
                .run({"withdraw", "--person", "B. Duijn", "DIR/content", "--reason", "Verzoek"})
                .code == 0);
  if (how == "before") REQUIRE(renaming.check().code == 0);
  const ProgramResult result = renaming.site.publish("2024-05-03");
  INFO(result);
  CHECK(result.code == 0);
  CHECK(result.err.find("Duijn") == std::string::npos);
  CHECK(renaming.site.files_with("b-duijn").empty());
  CHECK(renaming.site.files_with("Duijn").empty());
  CHECK_FALSE(renaming.site.program.site().contains("personen/b-duijn/index.html"));
}

TEST_CASE("check knows that a topic with another title leads on, as publishing does",
          "[cli][redirects]") {
  const Renaming renaming("de heer B. Duijn");
  const std::string minutes =
      "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk, de "
      "heer B. Duijn\n\n## 1. ";
  renaming.site.program.write("content/meetings/raad.md",
                              minutes + "Brug\n\nHet gaat over de brug.\n");
  REQUIRE(renaming.site.publish("2024-05-02").code == 0);
  renaming.site.program.write("content/meetings/raad.md",
                              minutes + "Oeververbinding\n\nHet gaat over de brug.\n");
  const ProgramResult checked = renaming.check();
  INFO(checked);
  CHECK(checked.code == 0);
  CHECK(checked.err.find("[address-lost]") == std::string::npos);
  CHECK(renaming.site.program.build().err == "");
  CHECK(renaming.site.holds("onderwerpen/brug/index.html",
                            "url=../../onderwerpen/oeververbinding/\""));
  REQUIRE(renaming.site.publish("2024-05-03").code == 0);
  CHECK(renaming.site.holds("onderwerpen/brug/index.html",
                            "url=../../onderwerpen/oeververbinding/\""));
}

}  // namespace
}  // namespace openverslag
