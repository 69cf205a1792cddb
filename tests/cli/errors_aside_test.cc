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

  // What was on the site is known, and not how.
  void lose_copies() const {
    for (const auto& each : fs::directory_iterator(site.program.path(".openverslag"))) {
      if (each.path().extension() != ".removed") fs::remove_all(each.path());
    }
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

std::string told_of(const ProgramResult& told, const std::string& rule, const std::string& file) {
  const std::size_t at = told.err.find("[" + rule + "]");
  const std::size_t line = at == std::string::npos ? at : told.err.rfind('\n', at) + 1;
  return at != std::string::npos && told.err.compare(line, file.size(), file) == 0
             ? "told"
             : "not told: " + rule;
}

TEST_CASE("an error in a file of the publisher does not hold up a withdrawal", "[cli][publish]") {
  const Aside aside;
  const auto& program = aside.site.program;
  program.write(
      "content/people.toml",
      "[[person]]\nname = \"B. Duin\"\n[[person.role]]\nrole = \"wethouder van havens\"\n");
  program.write("content/pages/contact.md", "# Contact\n\nBel de griffie gerust.\n");
  REQUIRE(program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  const auto [file, words] = GENERATE(table<std::string, std::string>({
      {"site.toml", "title = \n"},
      {"pages/contact.md", "# Contact\n\nBel 06-24681357.\n"},
      {"bodies.toml", "[[body]]\n"},
      {"redirects.toml", "[[redirect]]\nfrom = 3\n"},
      {"glossary.toml", "[[\n"},
  }));
  program.write("content/" + file, words);
  CAPTURE(file);
  const auto before = program.site();
  CHECK(program.run({"publish", "DIR/content", "DIR/public"}).code == 1);
  CHECK(program.site() == before);
  aside.withdraw({"2023-01-16-raad"});
  aside.third("De sluis is nauw en diep.");
  const ProgramResult told = program.run({"publish", "DIR/content", "DIR/public"});
  INFO(told);
  CHECK(told.code == 1);
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.files_with("24681357").empty());
  CHECK(aside.site.holds(kOther, "De haven is diep."));
  CHECK(aside.site.holds("vergaderingen/2023-03-13-raad/index.html", "nauw en diep"));
  CHECK_FALSE(aside.site.files_with("Bel de griffie gerust.").empty());
  CHECK(aside.site.files_with("wethouder van havens").size() >= 1);
  CHECK(aside.site.holds("index.html", "Verslagen"));
  const bool is_new = file == "bodies.toml" || file == "redirects.toml" || file == "glossary.toml";
  CHECK(told_of(told, is_new ? "error-left-out-file" : "error-aside-file", file) == "told");
  CHECK(program.run({"verify", "DIR/public"}).code == 0);
  CHECK_FALSE(fs::exists(program.path(".openverslag/content.aside")));
}

TEST_CASE("a page that was never published and is in error stays off while something leaves",
          "[cli][publish]") {
  const Aside aside;
  aside.site.program.write("content/pages/nieuw.md", "# Spelregels\n\nBel 06-24681357.\n");
  aside.withdraw({"2023-01-16-raad"});
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told_of(told, "error-left-out-file", "pages/nieuw.md") == "told");
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.files_with("Spelregels").empty());
}

TEST_CASE("minutes in error of which no copy is kept leave the site with what is withdrawn",
          "[cli][publish]") {
  const Aside aside;
  aside.lose_copies();
  const std::string words = "De haven is ondiep. Bel 06-24681357.";
  aside.other(words);
  aside.withdraw({"2023-01-16-raad"});
  const bool is_held = GENERATE(false, true);
  const ProgramResult told =
      is_held ? aside.publish() : aside.site.program.run({"publish", "DIR/content", "DIR/public"});
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told_of(told, "error-taken-off", "meetings/twee.md") == "told");
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.files_with("haven is").empty());
  CHECK(aside.site.program.run({"verify", "DIR/public"}).code == 0);
  // It comes back where it stood, and what changed is told.
  aside.other("De haven is ondiep.");
  REQUIRE(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK(aside.site.holds(kOther, "ondiep"));
  CHECK(aside.site.holds(kOther, "Gewijzigd op"));
}

TEST_CASE("an item that is withdrawn and not found takes its minutes off the site",
          "[cli][publish]") {
  const Aside aside;
  aside.withdraw({"2023-01-16-raad"});
  aside.site.program.write(
      "content/withdrawn.toml",
      aside.site.file("content/withdrawn.toml") +
          "\n[[withdrawn]]\nfile = \"meetings/twee.md\"\nitem = \"9\"\n"
          "address = \"vergaderingen/2023-02-13-raad/\"\n"
          "title = \"Raad\"\nbody = \"raad\"\ndate = 2023-05-01\nreason = \"Een adres\"\n");
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("[withdrawn-no-item]") != std::string::npos);
  CHECK(told_of(told, "error-taken-off", "meetings/twee.md") == "told");
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.files_with("De haven").empty());
}

TEST_CASE("addresses that are lost and links that lead nowhere hold up no withdrawal",
          "[cli][publish]") {
  const Aside aside;
  SECTION("minutes that were deleted") {
    fs::remove(aside.site.program.path("content/meetings/twee.md"));
  }
  SECTION("a link of a page") {
    aside.site.program.write("content/pages/contact.md", "# Contact\n\n[Daar](../weg/)\n");
  }
  CHECK(aside.publish().code == 1);
  CHECK_FALSE(aside.site.files_with("De brug").empty());
  aside.withdraw({"2023-01-16-raad"});
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("[error-passed-over]") != std::string::npos);
  CHECK(aside.site.files_with("De brug").empty());
}

TEST_CASE("whom minutes call a resident since does not wait for an error elsewhere",
          "[cli][publish]") {
  const Aside aside;
  aside.other("De haven is diep. Mevrouw Pimpernel vraagt om een muur.");
  REQUIRE(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  REQUIRE_FALSE(aside.site.files_with("Pimpernel").empty());
  aside.write("vier", "10 april 2023", "Bel 06-24681357.");
  CHECK(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 1);
  CHECK_FALSE(aside.site.files_with("Pimpernel").empty());
  aside.other("De haven is diep. Mevrouw Pimpernel (inspreker) vraagt om een muur.");
  const ProgramResult told = aside.site.program.run({"publish", "DIR/content", "DIR/public"});
  INFO(told);
  CHECK(told.code == 1);
  CHECK(aside.site.files_with("Pimpernel").empty());
  CHECK(aside.site.files_with("24681357").empty());
  // Once the name is gone, an error holds up all of it again.
  aside.third("De sluis is breed.");
  const auto before = aside.site.program.site();
  CHECK(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 1);
  CHECK(aside.site.program.site() == before);
}

TEST_CASE("words that are hidden in the file of a withdrawn item do not wait for anybody",
          "[cli][publish][hold]") {
  const Aside aside;
  const std::string items =
      "## 1. Brug\n\nDe brug is groen, aldus de heer Duin.\n\n## 2. Kade\n\nDe kade van ";
  aside.site.minutes(items + "Quibbel is lang.\n");
  REQUIRE(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  aside.site.minutes(items + "[[Quibbel]]{.gelakt} is lang.\n");
  aside.withdraw({"2023-01-16-raad", "--item", "1"});
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(aside.site.files_with("Quibbel").empty());
  CHECK(aside.site.files_with("De brug").empty());
}

TEST_CASE("a withdrawal does not wait for changed minutes of which no copy is kept",
          "[cli][publish][hold]") {
  const Aside aside;
  aside.lose_copies();
  aside.other("De haven is ondiep.");
  CHECK(aside.publish().code == 1);
  CHECK(aside.site.holds(kOther, "De haven is diep."));
  aside.withdraw({"2023-01-16-raad"});
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told_of(told, "change-taken-off", "meetings/twee.md") == "told");
  CHECK(aside.site.files_with("De brug").empty());
  CHECK(aside.site.files_with("haven is").empty());
  REQUIRE(aside.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK(aside.site.holds(kOther, "De haven is ondiep."));
}

TEST_CASE("an error in what says what leaves the site holds up a withdrawal", "[cli][publish]") {
  const Aside aside;
  aside.withdraw({"2023-01-16-raad"});
  const auto before = aside.site.program.site();
  SECTION("what is withdrawn") {
    aside.site.program.write("content/withdrawn.toml",
                             aside.site.file("content/withdrawn.toml") + "\n[[withdrawn]]\n");
  }
  SECTION("what is hidden") { aside.site.program.write("content/privacy.toml", "[[redact]\n"); }
  SECTION("who is in office") { aside.site.program.write("content/people.toml", "[[\n"); }
  SECTION("words for residents") {
    aside.site.program.write("content/vocabulary.toml", "[header\n");
  }
  SECTION("settings of which no copy is kept") {
    fs::remove_all(aside.site.program.path(".openverslag"));
    aside.site.program.write("content/site.toml", "title = \n");
  }
  const ProgramResult told = aside.publish();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(aside.site.program.site() == before);
}

TEST_CASE("minutes do not leave the site where nobody knows whether something is to",
          "[cli][publish]") {
  const Aside aside;
  aside.withdraw({"2023-01-16-raad"});
  REQUIRE(aside.publish().code == 0);
  const auto is_held = GENERATE(false, true);
  const auto publish = [&] {
    return is_held ? aside.publish()
                   : aside.site.program.run({"publish", "DIR/content", "DIR/public"});
  };
  SECTION("on another computer") {
    fs::remove_all(aside.site.program.path(".openverslag"));
    aside.other("De haven is ondiep. Bel 06-24681357.");
    CHECK(publish().code == 1);
    CHECK(aside.site.holds(kOther, "De haven is diep."));
  }
  SECTION("when something may be told again") {
    aside.site.program.write("content/privacy.toml",
                             "[[redact]]\nwords = \"nauw\"\nground = \"persoonsgegevens\"\n");
    REQUIRE(aside.publish().code == 0);
    aside.site.program.write("content/privacy.toml", "");
    aside.lose_copies();
    aside.other("De haven is ondiep. Bel 06-24681357.");
    CHECK(publish().code == 1);
    CHECK(aside.site.holds(kOther, "De haven is diep."));
  }
}

}  // namespace
}  // namespace openverslag
