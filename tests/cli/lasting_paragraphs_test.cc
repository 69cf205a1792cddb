// A link to a paragraph, or to an item without a number, leads to it whatever is put around it.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

const std::string kFirst = "De brug over de vaart is in het voorjaar groen geverfd.";
const std::string kSecond = "De sluis wordt pas na de zomer van het volgend jaar gemaakt.";
const std::string kThird = "Over de molen is die avond door niemand iets gezegd.";
const std::string kNew = "Er is ook gevraagd wie dat heeft betaald en wanneer.";

std::string item(const std::vector<std::string>& paragraphs) {
  std::string words = "## 1. Water\n\n";
  for (const std::string& each : paragraphs) words += each + "\n\n";
  return words;
}

class Paragraphs {
 public:
  void publish(const std::vector<std::string>& paragraphs, const std::string& date) const {
    site.minutes(item(paragraphs));
    publish(date);
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  void check(const std::string& anchor, const std::string& words) const {
    INFO(anchor << " " << words);
    CHECK(site.holds(kRaadPage, "<p id=\"" + anchor + "\">" + words));
  }
  // The place is there, without words of its own.
  void check_former(const std::string& anchor) const {
    INFO(anchor);
    CHECK(site.holds(kRaadPage, "<span id=\"" + anchor + "\"></span>"));
  }

  PublishFixture site;
};

TEST_CASE("a paragraph keeps its anchor when another is put before it", "[cli][publish][places]") {
  const Paragraphs record;
  record.publish({kFirst, kSecond}, "2024-05-01");
  record.publish({kFirst, kNew, kSecond}, "2024-05-02");
  record.check("1-1", kFirst);
  record.check("1-2", kSecond);
  record.check("1-3", kNew);
  CHECK(record.site.holds(kRaad + "data.json", "\"id\":\"1-3\""));
  CHECK(record.site.holds(kRaad + "debate.xml", "eId=\"1-3\""));

  SECTION("and when it is published again") {
    const std::string before = record.site.program.page(kRaadPage);
    record.publish("2024-05-03");
    CHECK(record.site.program.page(kRaadPage) == before);
  }
  SECTION("and when a word of it changes, or they change places") {
    record.publish({kSecond, "Ook: " + kFirst, kNew}, "2024-05-03");
    record.check("1-1", "Ook: " + kFirst);
    record.check("1-2", kSecond);
    record.check("1-3", kNew);
  }
  SECTION("and an anchor is never another paragraph's") {
    record.publish({kFirst, kSecond}, "2024-05-03");
    record.check_former("1-3");
    record.publish({kFirst, kThird, kSecond}, "2024-05-04");
    record.check("1-4", kThird);
    record.check_former("1-3");
    record.check("1-2", kSecond);
  }
  SECTION("and when one that is much like it is put right before it") {
    const std::string like = "De brug over de vaart is in het najaar groen geverfd en gelakt.";
    record.publish({like, "Ook: " + kFirst, kNew, kSecond}, "2024-05-03");
    record.check("1-1", "Ook: " + kFirst);
    record.check("1-4", like);
    record.publish({like, like, "Ook: " + kFirst, kNew, kSecond}, "2024-05-04");
    record.check("1-1", "Ook: " + kFirst);
    record.check("1-4", like);
  }
  SECTION("and in a build") {
    REQUIRE(record.site.program.build().code == 0);
    record.check("1-2", kSecond);
  }
}

TEST_CASE("what stands before and behind the items keeps its anchors", "[cli][publish][places]") {
  const Paragraphs record;
  const std::string items = "## 1. Water\n\n" + kFirst +
                            "\n\n| Wat | Wie |\n|---|---|\n| Brug | Oord |\n| Sluis | Duin |\n\n" +
                            kSecond + "\n";
  record.site.minutes(kThird + "\n\n" + items);
  record.publish("2024-05-01");
  CHECK(record.site.holds(kRaadPage, "id=\"begin.1\""));
  record.check("1-3", kSecond);
  record.site.minutes(kNew + "\n\n" + kThird + "\n\n" + items + "\n" + kNew + "\n");
  record.publish("2024-05-02");
  record.check("begin.1", kThird);
  record.check("begin.2", kNew);
  record.check("1-3", kSecond);
  record.check("1-4", kNew);
}

TEST_CASE("links to an item from before the first publication lead to it",
          "[cli][publish][places]") {
  const Paragraphs record;
  record.site.minutes("## Molen\n\n" + kThird + "\n\n## Brug\n\n" + kFirst + "\n");
  REQUIRE(record.site.program.build().code == 0);
  CHECK(record.site.holds(kRaadPage, "<article class=\"item\" id=\"molen\">"));
  record.publish("2024-05-01");
  CHECK(record.site.holds(kRaadPage, "<article class=\"item\" id=\"x1\">"));
  record.check_former("molen");
  record.check_former("brug");
  SECTION("and when its title changes") {
    record.site.minutes("## Windmolen\n\n" + kThird + "\n\n## Brug\n\n" + kFirst + "\n");
    record.publish("2024-05-02");
    record.check_former("molen");
    record.check_former("windmolen");
  }
  SECTION("but not when it is withdrawn, as they spell its title") {
    REQUIRE(record.site.program
                .run({"withdraw", "2023-01-16-raad", "--item", "x1", "--reason", "Een naam",
                      "DIR/content"})
                .code == 0);
    record.site.program.write("content/redirects.toml",
                              "[[gone]]\naddress = \"onderwerpen/molen/\"\n");
    record.publish("2024-05-02");
    CHECK_FALSE(record.site.holds(kRaadPage, "\"molen\""));
  }
}

TEST_CASE("an item that was taken out of a record leaves a notice", "[cli][publish][places]") {
  const Paragraphs record;
  record.site.program.write("content/site.toml",
                            "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                            "[outputs]\nitems = true\nframes = true\n");
  record.site.minutes("## 1. Molen\n\n" + kThird + "\n\n## 2. Brug\n\n" + kFirst + "\n");
  record.publish("2024-05-01");
  record.site.minutes("## 1. Molen\n\n" + kThird + "\n");
  const ProgramResult told = record.site.program.run({"check", "DIR/content"});
  INFO(told);
  CHECK(told.err.find("meetings/een.md: waarschuwing: In het gepubliceerde verslag stond ook: #2. "
                      "Dat staat er niet meer in.") != std::string::npos);
  record.site.program.write("content/redirects.toml",
                            "[[gone]]\naddress = \"onderwerpen/brug/\"\n");
  record.publish("2024-05-02");
  record.check_former("2");
  record.check_former("2-1");
  CHECK(record.site.holds(kRaadPage,
                          "Een agendapunt dat in dit verslag stond, staat er niet meer in."));
  CHECK(record.site.holds(kRaad + "2/index.html", "url=../../../" + kRaad + "#2\""));
  const std::string frame = record.site.program.page("kader/2023-01-16-raad/2/index.html");
  CHECK(frame.find("Dit agendapunt staat niet meer in het verslag.</h1>") != std::string::npos);
  CHECK(frame.find("href=\"../../../" + kRaad + "\"") != std::string::npos);
  CHECK(record.site.program.run({"check", "DIR/content"}).err.find("stond ook") ==
        std::string::npos);
}

}  // namespace
}  // namespace openverslag
