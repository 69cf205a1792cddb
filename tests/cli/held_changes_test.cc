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

TEST_CASE("changed words wait until somebody has seen them, and nothing else does",
          "[cli][publish][hold]") {
  const Held held;
  held.site.minutes("## 1. Brug\n\nDe brug is blauw.\n");
  held.site.program.write("content/meetings/twee.md", kMinutes);
  const ProgramResult dry =
      held.site.program.run({"publish", "--hold", "--dry-run", "DIR/content", "DIR/public"});
  CHECK(dry.out.ends_with("Er is niets geschreven.\n"));
  const ProgramResult told = held.hold();
  CHECK(told.code == 0);
  CHECK(dry.err == told.err);
  CHECK(told.out.starts_with(
      "Dit is veranderd (weg: [-zo-], nieuw: {+zo+}). Het staat nog niet op de site:\n\n"
      "2023-01-16-raad#1 Brug\n  De brug is [-groen.-] {+blauw.+}\n\n"));
  CHECK(told.err ==
        "meetings/een.md: waarschuwing: In dit verslag zijn woorden veranderd die al op de site "
        "staan. Aantal plekken: 1. Dat moet eerst iemand zien. Tot dan blijft dit verslag op de "
        "site zoals het was. [change-waits]\n"
        "  tip: Bekijk het verschil met: openverslag publish --dry-run\n"
        "  Klopt het? Publiceer dan zelf: openverslag publish, zonder --hold\n"
        "  Al het andere komt wel op de site, en wat u met withdraw of privacy.toml weghaalt gaat "
        "eraf.\n"
        "  Moet er iets uit dit verslag meteen af? Zet het in privacy.toml, of gebruik openverslag "
        "withdraw: dat wacht niet. Wat u in het verslag zelf weghaalde, staat er tot dan nog.\n\n"
        "1 waarschuwing in 1 bestand.\n");
  const auto waits = held.site.program.site();
  CHECK(waits.contains("vergaderingen/2024-03-04-veiligheidsraad/index.html"));
  CHECK(held.site.holds(kRaadPage, "De brug is groen."));
  CHECK(held.site.holds("bron/2023-01-16-raad.md", "De brug is groen."));
  CHECK(held.site.files_with("blauw").empty());
  CHECK(held.site.file(kRaadVersions).find("blauw") == std::string::npos);
  // It is told as long as it waits.
  CHECK(held.hold().err == told.err);
  CHECK(held.site.program.site() == waits);

  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK(held.site.holds(kRaadPage, "blauw."));
  CHECK(held.hold().err == "");
  held.site.minutes("## 1. Brug\n\nDe brug is rood.\n");
  CHECK(held.hold().code == 0);
  CHECK(held.site.holds("bron/2023-01-16-raad.md", "De brug is blauw."));
}

TEST_CASE("what is withdrawn or hidden does not wait for changes in other words",
          "[cli][publish][hold]") {
  const Held held;
  const std::string lock = "## 2. Sluis\n\nDe heer Duin noemt de sluis.\n";
  held.site.minutes(std::string(kBridge) + lock);
  held.site.program.write("content/meetings/twee.md", kMinutes);
  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  held.site.minutes("## 1. Brug\n\nDe brug is blauw.\n\n" + lock);
  const auto withdraw = [&](std::vector<std::string> what) {
    what.insert(what.begin(), "withdraw");
    what.insert(what.end(), {"--reason", "Een adres", "DIR/content"});
    REQUIRE(held.site.program.run(what).code == 0);
  };
  std::string words;
  SECTION("other minutes") {
    withdraw({"2024-03-04-veiligheidsraad"});
    words = "2024-03-04-veiligheidsraad/data.json";
  }
  SECTION("an item of the same minutes") {
    withdraw({"2023-01-16-raad", "--item", "2"});
    words = "noemt de sluis";
  }
  SECTION("somebody") {
    withdraw({"--person", "B. Duin"});
    words = "Duin";
  }
  CHECK_FALSE(held.site.files_with(words).empty());
  const ProgramResult told = held.hold();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.err.find("[change-waits]") != std::string::npos);
  CHECK(held.site.files_with(words).empty());
  CHECK(held.site.holds(kRaadPage, "De brug is groen."));
  CHECK(held.site.files_with("blauw").empty());
}

TEST_CASE("who is a resident by a change of the file is hidden at once, while other words wait",
          "[cli][publish][hold]") {
  const Held held;
  held.site.minutes(std::string(kBridge) + "De heer Kemper vraagt om een bank.\n");
  held.site.program.write(
      "content/meetings/twee.md",
      std::string(kMinutes) + "\n## 9. Bank\n\nDe heer Kemper krijgt een bank.\n");
  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  REQUIRE_FALSE(held.site.files_with("Kemper").empty());
  held.site.minutes(
      "## 1. Brug\n\nDe brug is blauw.\nInspreker de heer Kemper vraagt om een bank.\n");
  const ProgramResult told = held.hold();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(held.site.files_with("Kemper") == std::vector<std::string>{});
  CHECK(held.site.holds(kRaadPage, "vraagt om een bank."));
  const bool waits = told.err.find("[change-waits]") != std::string::npos;
  CHECK(held.site.holds(kRaadPage, "De brug is groen.") == waits);
}

TEST_CASE("what is marked in the file does not wait, whatever else does", "[cli][publish][hold]") {
  const Held held;
  const std::string lock = "## 2. Sluis\n\nDe heer Duin noemt de kazernestraat.\n";
  held.site.minutes(std::string(kBridge) + lock);
  const auto harbour = [&](const std::string& is) {
    held.site.program.write("content/meetings/twee.md",
                            "# Verslag Raad, 13 februari 2023\n\n**Aanwezig:** mevrouw A. Valk "
                            "(voorzitter), de heer B. Duin\n\n## 1. Haven\n\nDe haven is " +
                                is + ".\n");
  };
  harbour("diep");
  held.site.program.write("content/meetings/drie.md", kMinutes);
  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK_FALSE(held.site.files_with("kazernestraat").empty());
  std::string marked = lock;
  marked.replace(marked.find("kazernestraat"), 13, "[[kazernestraat]]{.gelakt}");
  held.site.minutes(std::string(kBridge) + marked);
  SECTION("alone") {
    const ProgramResult told = held.hold();
    INFO(told);
    CHECK(told.code == 0);
    CHECK(told.err.find("[change-waits]") == std::string::npos);
    CHECK(told.out.find("Het staat nog niet op de site") == std::string::npos);
  }
  SECTION("while other minutes wait") {
    harbour("ondiep");
    const ProgramResult told = held.hold();
    INFO(told);
    CHECK(told.code == 0);
    CHECK(told.err.find("meetings/twee.md: waarschuwing: In dit verslag zijn woorden veranderd") !=
          std::string::npos);
    CHECK(told.err.find("meetings/een.md: waarschuwing: In dit verslag zijn woorden") ==
          std::string::npos);
    CHECK(held.site.files_with("ondiep").empty());
  }
  CHECK(held.site.files_with("kazernestraat").empty());
}

TEST_CASE("where no copy is kept of what was published, all waits for changed words",
          "[cli][publish][hold]") {
  const Held held;
  fs::remove_all(held.site.program.path(".openverslag/content.published"));
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
        "  Zolang wacht al het andere ook, zoals wat u van de site haalde: op deze computer is "
        "geen kopie van wat er het laatst is gepubliceerd die nu te gebruiken is.\n\n"
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
