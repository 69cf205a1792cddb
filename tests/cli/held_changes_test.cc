// openverslag publish --hold: what a program that nobody looks at may publish, and what must wait.
#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBridge = "## 1. Brug\n\nDe brug is groen.\n";

class Held {
 public:
  Held() {
    site.minutes(kBridge);
    REQUIRE(hold().code == 0);
  }

  ProgramResult hold() const {
    return site.program.run({"publish", "--hold", "DIR/content", "DIR/public"});
  }

  PublishFixture site;
};

TEST_CASE("new minutes are published when nobody looks", "[cli][publish][hold]") {
  const Held held;
  held.site.program.write("content/meetings/twee.md", kMinutes);
  const ProgramResult told = held.hold();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(held.site.program.site().contains("vergaderingen/2024-03-04-veiligheidsraad/index.html"));
  CHECK(
      fs::exists(held.site.program.path("content/history/minutes/2024-03-04-veiligheidsraad.txt")));
}

TEST_CASE("changed words wait until somebody has seen them", "[cli][publish][hold]") {
  const Held held;
  const auto before = held.site.program.site();
  held.site.minutes("## 1. Brug\n\nDe brug is blauw.\n");
  held.site.program.write("content/meetings/twee.md", kMinutes);
  const ProgramResult told = held.hold();
  CHECK(told.code == 1);
  CHECK(told.out ==
        "Dit is veranderd (weg: [-zo-], nieuw: {+zo+}). Het staat nog niet op de site:\n\n"
        "2023-01-16-raad#1 Brug\n  De brug is [-groen.-] {+blauw.+}\n\n"
        "Staat er iets tussen wat weg moet? openverslag publish --forget VERSLAG\n\n");
  CHECK(told.err ==
        "meetings/een.md: fout: In dit verslag zijn woorden veranderd die al op de site staan. "
        "Aantal plekken: 1. Dat moet eerst iemand zien. [change-held]\n"
        "  tip: Bekijk het verschil met: openverslag publish --dry-run\n"
        "  Klopt het? Publiceer dan zelf: openverslag publish, zonder --hold\n"
        "  Zolang wacht al het andere ook, zoals wat u van de site haalde.\n\n"
        "1 fout in 1 bestand.\n");
  CHECK(held.site.program.site() == before);
  CHECK_FALSE(
      fs::exists(held.site.program.path("content/history/minutes/2024-03-04-veiligheidsraad.txt")));

  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK(held.site.holds(kRaadPage, "blauw."));
  CHECK(held.hold().code == 0);
  // The file is the same in another place: a version of the same day, in which nothing changed.
  fs::rename(held.site.program.path("content/meetings/een.md"),
             held.site.program.path("content/meetings/drie.md"));
  CHECK(held.hold().code == 0);
}

TEST_CASE("what is withdrawn or hidden never waits", "[cli][publish][hold]") {
  const Held held;
  REQUIRE(held.site.program
              .run({"withdraw", "2023-01-16-raad", "--item", "1", "--reason", "Een adres",
                    "DIR/content"})
              .code == 0);
  const ProgramResult told = held.hold();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(held.site.files_with("groen").empty());
}

TEST_CASE("a build that nothing was added to the history by is no publication",
          "[cli][publish][hold]") {
  const Held held;
  held.site.program.write("content/meetings/twee.md", kMinutes);
  REQUIRE(held.site.program.build().code == 0);
  REQUIRE(held.hold().code == 0);
  CHECK(
      fs::exists(held.site.program.path("content/history/minutes/2024-03-04-veiligheidsraad.txt")));
}

}  // namespace
}  // namespace openverslag
