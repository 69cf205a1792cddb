// A publication that takes something off the site while there are errors in other minutes.
#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBridge = "## 1. Brug\n\nDe brug is groen, aldus de heer Duin.\n";
const std::string kOther = "vergaderingen/2023-02-13-raad/index.html";

class Aside {
 public:
  Aside() {
    site.minutes(kBridge);
    other("De haven is diep.");
    third("De sluis is nauw.");
    REQUIRE(publish().code == 0);
  }

  void other(const std::string& words) const { write("twee", "13 februari 2023", words); }
  void third(const std::string& words) const { write("drie", "13 maart 2023", words); }
  void write(const std::string& name, const std::string& day, const std::string& words) const {
    site.program.write("content/meetings/" + name + ".md",
                       "# Verslag Raad, " + day +
                           "\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin\n\n"
                           "## 1. Water\n\n" +
                           words + "\n");
  }

  ProgramResult publish() const {
    return site.program.run({"publish", "--hold", "DIR/content", "DIR/public"});
  }

  void withdraw(std::vector<std::string> what) const {
    what.insert(what.begin(), "withdraw");
    what.insert(what.end(), {"--reason", "Een adres", "DIR/content"});
    REQUIRE(site.program.run(what).code == 0);
  }

  PublishFixture site;
};

TEST_CASE("an error in new minutes does not hold up what is withdrawn", "[cli][publish]") {
  const Aside aside;
  aside.write("vier", "10 april 2023", "Bel 06-24681357.");
  const auto [how, gone] = GENERATE(table<std::vector<std::string>, std::string>({
      {{"2023-01-16-raad"}, "De brug"},
      {{"2023-01-16-raad", "--item", "1"}, "De brug"},
      {{"--person", "B. Duin"}, "Duin"},
  }));
  aside.withdraw(how);
  const ProgramResult told =
      aside.site.program.run({"publish", "DIR/content", "DIR/public"});  // somebody looks
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("fout: Hier staat een telefoonnummer. [leak-phone]") != std::string::npos);
  CHECK(told.err.find("meetings/vier.md: waarschuwing: In dit verslag staat een fout. Het komt "
                      "daarom nog niet op de site. Wat u van de site haalt, wacht daar niet op. "
                      "[error-left-out]") != std::string::npos);
  CHECK(aside.site.files_with(gone).empty());
  CHECK(aside.site.files_with("24681357").empty());
  CHECK(aside.site.holds(kOther, "De haven is diep."));
  CHECK_FALSE(aside.site.program.site().contains("vergaderingen/2023-04-10-raad/index.html"));
  CHECK(aside.site.program.run({"verify", "DIR/public"}).code == 0);

  // Once it is gone, an error holds up all of it again.
  aside.third("De sluis is breed.");
  const auto before = aside.site.program.site();
  CHECK(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 1);
  CHECK(aside.site.program.site() == before);
  aside.write("vier", "10 april 2023", "Bel de griffie.");
  CHECK(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK(aside.site.program.site().contains("vergaderingen/2023-04-10-raad/index.html"));
}

TEST_CASE("minutes with a new error stay as they were published while something is withdrawn",
          "[cli][publish][hold]") {
  const Aside aside;
  aside.other("De haven is diep. Bel 06-24681357.");
  aside.withdraw({"2023-01-16-raad"});
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("meetings/twee.md:7:23: fout: ") != std::string::npos);
  CHECK(told.err.find("meetings/twee.md: waarschuwing: In dit verslag staat een fout. Tot die is "
                      "hersteld, blijft het op de site zoals het was. Wat u van de site haalt, "
                      "wacht daar niet op. [error-aside]") != std::string::npos);
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.files_with("24681357").empty());
  CHECK(aside.site.holds(kOther, "De haven is diep."));
  CHECK(aside.site.holds("bron/2023-02-13-raad.md", "De haven is diep."));
  CHECK(aside.site.program.run({"verify", "DIR/public"}).code == 0);
}

TEST_CASE("what the rules find in words that are on the site already holds up no withdrawal",
          "[cli][publish]") {
  const Aside aside;
  aside.site.program.write("content/privacy.toml", "own_domains = [\"post.nl\"]\n");
  aside.other("De haven is diep. Mail j.tamsma@post.nl.");
  REQUIRE(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  aside.site.program.write("content/privacy.toml", "own_domains = []\n");
  const auto before = aside.site.program.site();
  CHECK(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 1);
  CHECK(aside.site.program.site() == before);
  aside.withdraw({"2023-01-16-raad"});
  const ProgramResult told = aside.site.program.run({"publish", "DIR/content", "DIR/public"});
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("[leak-email]") != std::string::npos);
  CHECK(told.err.find("[error-aside]") != std::string::npos);
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.holds(kOther, "tamsma@post.nl"));
}

TEST_CASE("an error in anything else holds up a withdrawal", "[cli][publish]") {
  const Aside aside;
  aside.withdraw({"2023-01-16-raad"});
  const auto before = aside.site.program.site();
  SECTION("a file that is no minutes") { aside.site.program.write("content/people.toml", "[[\n"); }
  SECTION("an item that is not there") {
    aside.site.program.write(
        "content/withdrawn.toml",
        aside.site.file("content/withdrawn.toml") +
            "\n[[withdrawn]]\nfile = \"meetings/twee.md\"\nitem = \"9\"\n"
            "address = \"vergaderingen/2023-02-13-raad/\"\n"
            "title = \"Raad\"\nbody = \"raad\"\ndate = 2023-05-01\nreason = \"Een adres\"\n");
  }
  SECTION("minutes of which no copy is kept") {
    fs::remove_all(aside.site.program.path(".openverslag"));
    aside.other("De haven is ondiep. Bel 06-24681357.");
  }
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(aside.site.program.site() == before);
}

}  // namespace
}  // namespace openverslag
