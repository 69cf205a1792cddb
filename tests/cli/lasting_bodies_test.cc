// The page of a body stays when all that it had is withdrawn.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

struct TwoBodies {
  TwoBodies() {
    site.minutes("## 1. Brug\n\nDe raad stemt in met de brug.\n");
    site.program.write("content/meetings/dvo.md",
                       "# Verslag DVO, 13 februari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                       "## 1. Weg\n\nHet DVO stemt in met de weg.\n");
    REQUIRE(site.publish("2024-05-01").code == 0);
  }
  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
    CHECK(told.err.find("[body-lost]") == std::string::npos);
  }
  void check() const {
    CHECK(site.holds("organen/dvo/index.html",
                     "De verslagen van dit orgaan zijn van de site gehaald."));
    CHECK_FALSE(site.holds("organen/dvo/index.html", "Er zijn nog geen verslagen."));
    CHECK(site.holds("organen/dvo/feed.xml", "DVO, 13 februari 2023"));
    CHECK(site.holds("organen/dvo/laatste-besluiten/index.html",
                     "Van dit orgaan staan hier nu geen besluiten."));
    CHECK(site.program.site().contains("organen/dvo/calendar.ics"));
    CHECK(site.holds("organen/index.html", "DVO"));
  }

  PublishFixture site;
};

TEST_CASE("a body of which all minutes are withdrawn keeps its page, feed and calendar",
          "[cli][withdraw][lasting]") {
  const TwoBodies bodies;
  SECTION("today") {
    REQUIRE(
        bodies.site.program.run({"withdraw", "dvo", "DIR/content", "--reason", "Een fout"}).code ==
        0);
  }
  SECTION("by a term that was over before the last publication") {
    bodies.site.program.write("content/privacy.toml",
                              "[[term]]\nfile = \"meetings/dvo.md\"\nuntil = 2024-01-01\n");
  }
  SECTION("by a block that does not tell of which body they were") {
    bodies.site.program.write("content/withdrawn.toml",
                              "[[withdrawn]]\nfile = \"meetings/dvo.md\"\naddress = "
                              "\"vergaderingen/2023-02-13-dvo/\"\ntitle = \"DVO, 13 februari 2023\""
                              "\ndate = 2024-01-01\nreason = \"Een fout\"\nbody = \"dvo\"\n");
  }
  bodies.publish("2024-05-02");
  bodies.check();
  bodies.publish("2024-05-03");
  bodies.check();
  // And goes on when it is published again.
  std::filesystem::remove(bodies.site.program.path("content/withdrawn.toml"));
  std::filesystem::remove(bodies.site.program.path("content/privacy.toml"));
  bodies.publish("2024-05-04");
  CHECK(bodies.site.holds("organen/dvo/index.html", "13 februari 2023"));
}

TEST_CASE("a body without minutes keeps no page that spells a hidden name", "[cli][withdraw]") {
  const TwoBodies bodies;
  bodies.site.program.write("content/meetings/jansen.md",
                            "# Verslag Commissie Jansen, 13 maart 2023\n\n**Aanwezig:** mevrouw A. "
                            "Valk, de heer D. Jansen\n\n## 1. Pad\n\nNiets.\n");
  bodies.publish("2024-05-02");
  REQUIRE(bodies.site.program.site().contains("organen/commissie-jansen/index.html"));
  REQUIRE(bodies.site.program.run({"withdraw", "jansen", "DIR/content", "--reason", "Op verzoek"})
              .code == 0);
  REQUIRE(bodies.site.program
              .run({"withdraw", "--person", "D. Jansen", "DIR/content", "--reason", "Op verzoek"})
              .code == 0);
  bodies.publish("2024-05-03");
  CHECK_FALSE(bodies.site.program.site().contains("organen/commissie-jansen/index.html"));
  CHECK(bodies.site.files_with("D. Jansen").empty());
}

}  // namespace
}  // namespace openverslag
