// What may be published until a day is withdrawn from that day on.
#include <catch2/catch.hpp>
#include <chrono>

#include "cli/publish_fixture.h"
#include "cli/today.h"
#include "text/dates.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

std::string in_days(int days) {
  return iso_date(Date(std::chrono::sys_days(today()) + std::chrono::days(days)));
}

class Terms {
 public:
  Terms() {
    site.minutes("## 1. Brug\n\nDe heer Duin noemt de kazerne.\n");
    site.program.write("content/meetings/later.md",
                       "# Verslag Raad, 13 februari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                       "## 1. Weg\n\nNiets.\n");
  }
  ProgramResult build() const { return site.program.build(); }

  PublishFixture site;
};

TEST_CASE("a name goes when its term is over", "[cli][privacy]") {
  const Terms terms;
  const auto write = [&](const std::string& until) {
    const std::string where = GENERATE("privacy.toml", "people.toml");
    terms.site.program.write("content/" + where,
                             (where == "privacy.toml" ? "[[term]]\nperson" : "[[person]]\nname") +
                                 std::string(" = \"B. Duin\"\nuntil = ") + until + "\n");
    return where;
  };
  SECTION("today") {
    write(in_days(0));
    const ProgramResult told = terms.build();
    INFO(told);
    CHECK(told.code == 0);
    CHECK(told.err == "");
    CHECK(terms.site.files_with("Duin") == Files{});
    CHECK(terms.site.holds(kRaadPage, "[geanonimiseerd]</span> noemt de kazerne"));
  }
  SECTION("soon") {
    const std::string where = write(in_days(20));
    const ProgramResult told = terms.build();
    INFO(told);
    CHECK(terms.site.holds(kRaadPage, "Duin"));
    CHECK(told.err.find(where + ":1:1: opmerking: Vanaf " + in_days(20) +
                        " staat dit niet meer op de site. [term-ends]") != std::string::npos);
  }
  SECTION("much later") {
    write(in_days(400));
    CHECK(terms.build().err == "");
    CHECK(terms.site.holds(kRaadPage, "Duin"));
  }
}

TEST_CASE("minutes go when their term is over, and a notice stands there", "[cli][privacy]") {
  const Terms terms;
  REQUIRE(terms.site.publish("2024-05-01").code == 0);
  SECTION("by privacy.toml") {
    terms.site.program.write("content/privacy.toml",
                             "[[term]]\nfile = \"meetings/een.md\"\nuntil = 2024-06-01\n");
  }
  SECTION("by their front matter") {
    terms.site.minutes("## 1. Brug\n\nDe heer Duin noemt de kazerne.\n");
    terms.site.program.write("content/meetings/een.md.toml", "tot = 2024-06-01\n");
  }
  const ProgramResult told = terms.site.publish("2024-06-02");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(terms.site.files_with("kazerne") == Files{});
  CHECK(terms.site.holds(kRaadPage, "1 juni 2024"));
  CHECK(terms.site.holds(kRaadPage, "De termijn is voorbij."));
  CHECK(terms.site.holds("wijzigingen/index.html", "De termijn is voorbij."));
  CHECK(terms.site.holds("vergaderingen/2023-02-13-raad/index.html", "Niets."));
  CHECK(terms.build().code == 0);
}

TEST_CASE("minutes stay until their day, and the clerk is told a month before", "[cli][privacy]") {
  const Terms terms;
  terms.site.program.write("content/meetings/een.md.toml", "tot = " + in_days(3) + "\n");
  terms.site.program.write(
      "content/withdrawn.toml",
      "[[withdrawn]]\nperson = \"A. Valk\"\ndate = " + in_days(31) + "\nreason = \"Verzoek\"\n");
  const ProgramResult told = terms.build();
  INFO(told);
  CHECK(terms.site.holds(kRaadPage, "kazerne"));
  CHECK(told.err.find("meetings/een.md: opmerking: Vanaf " + in_days(3)) != std::string::npos);
  CHECK(told.err.find("withdrawn.toml:1:1: opmerking: Vanaf " + in_days(31)) != std::string::npos);
}

TEST_CASE("a term of nobody or of a file that is not there is told", "[cli][privacy]") {
  const Terms terms;
  terms.site.program.write("content/privacy.toml",
                           "[[term]]\nfile = \"meetings/geen.md\"\nuntil = 2024-06-01\n");
  CHECK(terms.build().err.find("[term-no-file]") != std::string::npos);
  terms.site.program.write("content/privacy.toml", "[[term]]\nuntil = 2024-06-01\n");
  const ProgramResult told = terms.build();
  CHECK(told.code == 1);
  CHECK(told.err.find("Van wie of wat is dit een termijn? [term-what]") != std::string::npos);
  terms.site.program.write("content/privacy.toml",
                           "[[term]]\nperson = \"Z. Niemand\"\nuntil = 2024-06-01\n");
  CHECK(terms.build().err.find("privacy.toml:1:1: waarschuwing: Wie hier is ingetrokken") !=
        std::string::npos);
}

TEST_CASE("a redirect from an address that spells a hidden name is written nowhere",
          "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n[hosting]\n"
                "nginx = true\napache = true\nnetlify = true\n");
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk, de heer B. Duin"
                "\n\n**Insprekers:** mevrouw P. Zandstra\n\n## 1. Heg\n\nNiets.\n");
  program.write("content/redirects.toml",
                "[[redirect]]\nfrom = \"onderwerpen/heg-van-zandstra/\"\nto = \"onderwerpen/\"\n"
                "[[redirect]]\nfrom = \"personen/b-duin-oud/\"\nto = \"personen/b-duin/\"\n"
                "[[gone]]\naddress = \"personen/p-zandstra/\"\n");
  const ProgramResult told = program.build();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(program.files_with("zandstra") == Files{});
  for (const auto& [path, bytes] : program.site())
    CHECK(path.find("zandstra") == std::string::npos);
  CHECK(program.site().contains("personen/b-duin-oud/index.html"));
  CHECK(told.err.find(
            "redirects.toml:1:1: waarschuwing: In dit oude adres staat een naam die niet op "
            "de site komt.") != std::string::npos);
  CHECK(told.err.find("zandstra") == std::string::npos);
}

}  // namespace
}  // namespace openverslag
