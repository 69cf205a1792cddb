// A name that one record tells to hide is hidden in every text of the site.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

constexpr std::string_view kHearing = R"(# Verslag Raad, 16 januari 2023

**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin

## 1. Spreekrecht

Mevrouw P. Zandstra vraagt om een heg.
)";

std::string other_minutes(std::string_view words) {
  return "# Verslag Raad, 13 februari 2023\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), de heer "
         "B. "
         "Duin\n\n" +
         std::string(words) + "\n";
}

TEST_CASE("who spoke once is hidden in all other texts", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kHearing);
  program.write(
      "content/meetings/b.md",
      other_minutes("## 1. Heg van mevrouw Zandstra\n\nBesluit: wij helpen P. Zandstra.\n\n"
                    "| Actie | Wie |\n|---|---|\n| Zandstra bellen | P. Zandstra |\n\n"
                    "> Zandstra's heg\n\n- Fam. Zandstra\n"));
  program.write("content/planned.toml",
                "[[meeting]]\nbody = \"Raad\"\ndate = 2023-03-13\nplace = \"Bij Zandstra\"\n"
                "agenda = [\"1. Heg van mevrouw Zandstra\"]\n");
  program.write("content/pages/heg.md", "# De heg van Zandstra\n\nVan mw. Zandstra.\n");
  program.write("content/glossary.toml",
                "[[term]]\nterm = \"HEG\"\nmeaning = \"Heg van Zandstra\"\n");
  program.write("content/bodies.toml",
                "[[body]]\nname = \"Raad\"\ndescription = \"Van Zandstra.\"\n");
  program.write(
      "content/topics.toml",
      "[[subject]]\ntitle = \"De heg van mevrouw Zandstra\"\nsame_as = [\"Heg van mevrouw "
      "Zandstra\"]\n\n[[theme]]\nlabel = \"Heggen van Zandstra\"\nkeywords = [\"heg\"]\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(program.files_with("andstra") == Files{});
  CHECK(outcome.err.find("andstra") == std::string::npos);
  CHECK(program.page_holds("vergaderingen/2023-02-13-raad/index.html", "Heg van"));
}

TEST_CASE("who is hidden stays so when the record that told it is withdrawn", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kHearing);
  program.write("content/meetings/b.md", other_minutes("## 1. Heg\n\nMevrouw Zandstra belde.\n"));
  program.write("content/withdrawn.toml",
                "[[withdrawn]]\nfile = \"meetings/a.md\"\naddress = "
                "\"vergaderingen/2023-01-16-raad/\"\ntitle = \"Raad\"\ndate = 2024-01-01\nreason = "
                "\"Verzoek van mevrouw Zandstra\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(program.files_with("andstra") == Files{});
}

TEST_CASE("the notice of a withdrawn item hides names too", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kHearing);
  program.write("content/meetings/b.md",
                other_minutes("## 1. Heg\n\nNiets.\n\n## 2. Brug\n\nNiets.\n"));
  program.write("content/withdrawn.toml",
                "[[withdrawn]]\nfile = \"meetings/b.md\"\nitem = \"1\"\naddress = "
                "\"vergaderingen/2023-02-13-raad/\"\ntitle = \"Raad\"\ndate = 2024-01-01\nreason = "
                "\"Verzoek van mevrouw Zandstra\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(program.files_with("andstra") == Files{});
  CHECK(program.page_holds("vergaderingen/2023-02-13-raad/index.html", "Verzoek van [inspreker]"));
}

TEST_CASE("a name of somebody in office stays elsewhere, and the clerk is told", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kHearing);
  program.write("content/meetings/b.md",
                "# Verslag Raad, 13 februari 2023\n\n**Aanwezig:** mevrouw P. Zandstra\n\n"
                "## 1. Heg\n\nMevrouw Zandstra vraagt iets.\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(program.page_holds("vergaderingen/2023-02-13-raad/index.html",
                           "Mevrouw Zandstra</a> vraagt"));
  CHECK_FALSE(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "Zandstra"));
  CHECK(
      outcome.err.find(
          "meetings/a.md: waarschuwing: Iemand die hier niet met naam op de site komt, heet zoals "
          "iemand met een openbare functie in meetings/b.md. In andere verslagen blijft die naam "
          "daarom staan. [hidden-name-public]") != std::string::npos);
}

TEST_CASE("a report quotes no hidden name", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kHearing);
  program.write("content/meetings/b.md",
                other_minutes("## 1. Heg\n\nMevrouw Zandstra belt met de heer Duijn.\n"));
  for (const char* again : {"first", "unchanged"}) {
    INFO(again);
    const ProgramResult outcome = program.build();
    INFO(outcome);
    CHECK(outcome.err.find("Duijn") != std::string::npos);
    CHECK(outcome.err.find("Mevrouw •••••••• belt") != std::string::npos);
    CHECK(outcome.err.find("Zandstra") == std::string::npos);
  }
}

TEST_CASE("a letter of somebody in office hides nobody", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. Heg\n\n"
                "Brief van mevrouw Zandstra.\n");
  program.write("content/meetings/b.md",
                "# Verslag Raad, 13 februari 2023\n\n**Aanwezig:** mevrouw P. Zandstra\n\n"
                "## 1. Heg\n\nNiets.\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.err == "");
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "Zandstra"));
}

TEST_CASE("a namesake and a word that is no name stay", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                "**Insprekers:** mevrouw P. Brug, de heer K. Duin\n\n## 1. Heg\n\nNiets.\n");
  program.write(
      "content/meetings/b.md",
      other_minutes("## 1. Brug\n\nDe brug is af. Brug en dijk ook. Mevrouw Brug niet.\n\n"
                    "De heer Duin dankt K. Duin.\n"));
  const ProgramResult outcome = program.build();
  INFO(outcome);
  const std::string page = program.page("vergaderingen/2023-02-13-raad/index.html");
  CHECK(page.find("De brug is af. Brug en dijk ook. <span class=\"redacted\">[inspreker 1]</span> "
                  "niet.") != std::string::npos);
  CHECK(page.find(">De heer Duin</a> dankt <span class=\"redacted\">[inspreker 2]</span>.") !=
        std::string::npos);
  CHECK(outcome.err.find("hidden-name-shared") == std::string::npos);
}

TEST_CASE("old words do not tell who is hidden since", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug van mevrouw Zandstra is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  site.minutes("## 1. Brug\n\nDe brug is rood.\n");
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK_FALSE(site.files_with("Zandstra").empty());
  site.program.write("content/meetings/hoorzitting.md",
                     "# Verslag Raad, 20 maart 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                     "**Insprekers:** mevrouw P. Zandstra\n\n## 1. Heg\n\nNiets.\n");
  REQUIRE(site.publish("2024-07-03").code == 0);
  CHECK(site.files_with("Zandstra") == Files{});
}

}  // namespace
}  // namespace openverslag
