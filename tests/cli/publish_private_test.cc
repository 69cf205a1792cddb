// What must not be published any more is not told by the history either.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

// Published with a word that should not have been there, and again without it.
class Regretted {
 public:
  Regretted() {
    site.minutes("## 1. Brug\n\nDe heer Duin noemt kazernestraat.\n\n## 2. Haven\n\nNiets.\n");
    REQUIRE(site.publish("2024-05-01").code == 0);
  }

  void correct(std::string_view words, const std::string& date = "2024-06-02") const {
    site.minutes("## 1. Brug\n\n" + std::string(words) + "\n\n## 2. Haven\n\nNiets.\n");
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  bool is_told_as_changed() const {
    return site.holds(kRaadPage, "Gewijzigd op 2 juni 2024") &&
           site.holds("wijzigingen/index.html", "#1.wijziging-2\">");
  }

  PublishFixture site;
};

TEST_CASE("old words that a later version redacts are not shown", "[cli][publish]") {
  const Regretted regretted;
  const PublishFixture& site = regretted.site;
  regretted.correct("De heer Duin noemt de kazernestraat.");
  CHECK_FALSE(site.files_with("kazernestraat").empty());
  regretted.correct("De heer Duin noemt de [[kazernestraat]]{.gelakt}.", "2024-07-03");
  CHECK(site.files_with("kazernestraat") == Files{});
  CHECK(regretted.is_told_as_changed());
  CHECK(
      site.holds(kRaadPage, "Wat er eerst stond, staat hier niet: er is iets in geanonimiseerd."));
}

TEST_CASE("old words are not shown when the redacted ones came or went in another item",
          "[cli][publish]") {
  const PublishFixture site;
  const auto publish = [&](std::string_view items, const std::string& date) {
    site.minutes(items);
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  };
  const std::string other = "## 1. Brug\n\nDe [[brug]]{.gelakt} is groen.\n\n";
  publish(other + "## 2. Haven\n\nNiets.\n", "2024-05-01");
  SECTION("in an item that was new") {
    publish(other + "## 2. Haven\n\nNiets.\n\n## 3. Straat\n\nIn de kazernestraat.\n",
            "2024-06-02");
    CHECK_FALSE(site.files_with("kazernestraat").empty());
    publish(other + "## 2. Haven\n\nNiets.\n\n## 3. Straat\n\nIn de [[kazernestraat]]{.gelakt}.\n",
            "2024-07-03");
  }
  SECTION("while another mark went") {
    publish("## 1. Brug\n\nDe brug is groen.\n\n## 2. Haven\n\nIn de kazernestraat.\n",
            "2024-06-02");
    publish("## 1. Brug\n\nDe brug is groen.\n\n## 2. Haven\n\nIn de [[kazernestraat]]{.gelakt}.\n",
            "2024-07-03");
  }
  SECTION("and they moved to another item") {
    publish(other + "## 2. Haven\n\nIn de kazernestraat.\n\n## 3. Rest\n\nNiets.\n", "2024-06-02");
    publish(other + "## 2. Haven\n\nNiets.\n\n## 3. Rest\n\nIn de [[kazernestraat]]{.gelakt}.\n",
            "2024-07-03");
  }
  SECTION("in a title that is an address too, to which another leads") {
    publish(other + "## 2. Klacht over kazernestraat\n\nNiets.\n", "2024-06-02");
    site.program.write("content/redirects.toml",
                       "[[gone]]\naddress = \"onderwerpen/klacht-over-kazernestraat/\"\n");
    publish(other + "## 2. Klacht over [[kazernestraat]]{.gelakt}\n\nNiets.\n", "2024-07-03");
  }
  CHECK(site.files_with("kazernestraat") == Files{});
}

TEST_CASE("a redaction that is not published yet counts too", "[cli][publish]") {
  const Regretted regretted;
  regretted.correct("De heer Duin noemt de kazernestraat.");
  regretted.site.minutes(
      "## 1. Brug\n\nDe heer Duin noemt de [[kazernestraat]]{.gelakt}.\n\n"
      "## 2. Haven\n\nNiets.\n");
  REQUIRE(regretted.site.program.build().code == 0);
  CHECK(regretted.site.files_with("kazernestraat") == Files{});
}

TEST_CASE("rules of redaction reach old words", "[cli][publish]") {
  const Regretted regretted;
  regretted.correct("De heer Duin noemt een straat.");
  CHECK(regretted.site.files_with("kazernestraat") == Files{kRaadPage, "wijzigingen/feed.xml"});
  regretted.site.program.write(
      "content/privacy.toml",
      "[[redact]]\nwords = \"kazernestraat\"\nfile = \"meetings/een.md\"\n");
  const ProgramResult told = regretted.site.program.build();
  CHECK(told.err == "");
  CHECK(regretted.site.files_with("kazernestraat") == Files{});
  CHECK(regretted.is_told_as_changed());
}

TEST_CASE("old words can be forgotten, and that they changed is still told", "[cli][publish]") {
  const Regretted regretted;
  const PublishFixture& site = regretted.site;
  site.minutes("## 1. Brug\n\nDe heer Duin noemt een straat.\n\n## 2. Haven\n\nNiets.\n");
  // Before anybody saw them.
  const ProgramResult dry =
      site.publish("2024-06-02", {"--dry-run", "--forget", "2023-01-16-raad"});
  CHECK(dry.out.find("kazernestraat") == std::string::npos);
  CHECK(dry.out.find("2023-01-16-raad#1\n  (dat het is gewijzigd; niet wat er eerst stond)\n") !=
        std::string::npos);
  CHECK(site.file(kRaadVersions).find("kazernestraat") != std::string::npos);
  REQUIRE(site.publish("2024-06-02", {"--forget", "2023-01-16-raad"}).code == 0);
  CHECK(site.file(kRaadVersions).find("kazernestraat") == std::string::npos);
  CHECK(site.files_with("kazernestraat") == Files{});
  CHECK(regretted.is_told_as_changed());
  // What comes after is told again.
  regretted.correct("De heer Duin noemt een plein.", "2024-08-04");
  CHECK(site.holds(kRaadPage, "<summary>Gewijzigd op 4 augustus 2024</summary>"));
  CHECK(regretted.is_told_as_changed());
  CHECK(site.program.build().err == "");
}

TEST_CASE("old words can be forgotten after they were told", "[cli][publish]") {
  const Regretted regretted;
  const PublishFixture& site = regretted.site;
  regretted.correct("De heer Duin noemt een straat.");
  CHECK_FALSE(site.files_with("kazernestraat").empty());
  REQUIRE(site.publish("2024-07-03", {"--forget", "een.md"}).code == 0);
  CHECK(site.files_with("kazernestraat") == Files{});
  CHECK(site.file(kRaadVersions).find("kazernestraat") == std::string::npos);
  CHECK(regretted.is_told_as_changed());
  CHECK(site.publish("2024-07-03", {"--forget", "iets"}) ==
        ProgramResult{2, "",
                      "openverslag: De geschiedenis kent geen verslag 'iets'. Schrijf het laatste "
                      "deel van het adres, zoals 2020-10-05-dvo, of de naam van het bestand.\n"});
}

TEST_CASE("a correction is not lost when forgetting is interrupted", "[cli][publish]") {
  const Regretted regretted;
  const PublishFixture& site = regretted.site;
  site.minutes("## 1. Brug\n\nDe heer Duin noemt een straat.\n\n## 2. Haven\n\nNiets.\n");
  const std::vector<std::string> forget = {"--forget", "2023-01-16-raad"};
  SECTION("before the journal is written") {
    site.program.write("content/history/2024.txt.new/in-the-way", "");
    CHECK(site.publish("2024-06-02", forget).code == 2);
    std::filesystem::remove_all(site.program.path("content/history/2024.txt.new"));
    CHECK(site.program.build().err == "");
    REQUIRE(site.publish("2024-06-02", forget).code == 0);
  }
  SECTION("after that") {
    // The file stays as it was before its words went.
    site.program.write(kRaadVersions + ".new/in-the-way", "");
    CHECK(site.publish("2024-06-02", forget).code == 2);
    std::filesystem::remove_all(site.program.path(kRaadVersions + ".new"));
    REQUIRE(site.publish("2024-06-02").code == 0);
    const std::string kept = site.file(kRaadVersions);
    site.program.write("content/history/2024.txt", site.file("content/history/2024.txt") +
                                                       "2024-06-02 forgotten 2023-01-16-raad 1\n");
    REQUIRE(kept.find("kazernestraat") != std::string::npos);
    const ProgramResult told = site.program.build();
    CHECK(told.err == "");
    CHECK(site.files_with("kazernestraat") == Files{});
    REQUIRE(site.publish("2024-06-03").code == 0);
  }
  CHECK(regretted.is_told_as_changed());
  CHECK(site.files_with("kazernestraat") == Files{});
  CHECK(site.file(kRaadVersions).find("kazernestraat") == std::string::npos);
  CHECK(site.program.build().err == "");
}

TEST_CASE("personal data in old words hold up the site", "[cli][publish]") {
  const Regretted regretted;
  const PublishFixture& site = regretted.site;
  regretted.correct("De heer Duin noemt een straat.");
  std::string versions = site.file(kRaadVersions);
  versions.replace(versions.find("kazernestraat"), 13, "BSN 111222333");
  site.program.write(kRaadVersions, versions);
  const auto before = site.program.site();
  const ProgramResult told = site.program.build();
  CHECK(told.code == 1);
  CHECK(told.err.find("history/minutes/2023-01-16-raad.txt:") != std::string::npos);
  CHECK(told.err.find("[history-leak]") != std::string::npos);
  CHECK(told.err.find("publish --forget 2023-01-16-raad") != std::string::npos);
  CHECK(told.err.find("111222333") == std::string::npos);
  CHECK(site.program.site() == before);
  CHECK(site.publish("2024-07-03", {"--forget", "2023-01-16-raad"}).code == 0);
}

TEST_CASE("what is withdrawn is in no output of the history", "[cli][publish]") {
  const Regretted regretted;
  const PublishFixture& site = regretted.site;
  regretted.correct("De heer Duin noemt een straat.");
  const auto withdraw = [&](std::vector<std::string> words) {
    words.insert(words.begin(), "withdraw");
    words.insert(words.end(), {"DIR/content", "--reason", "Op verzoek"});
    REQUIRE(site.program.run(words).code == 0);
    const ProgramResult told = site.program.build();
    INFO(told);
    REQUIRE(told.code == 0);
  };
  SECTION("a meeting") {
    site.program.write("content/meetings/twee.md",
                       "# Verslag Raad, 13 februari 2023\n\n## 1. Molen\n\nDe molen draait.\n");
    withdraw({"2023-01-16-raad"});
    CHECK(site.files_with("kazernestraat") == Files{});
    CHECK(site.files_with("Gewijzigd") == Files{});
  }
  SECTION("an item") {
    withdraw({"2023-01-16-raad", "--item", "1"});
    CHECK(site.files_with("kazernestraat") == Files{});
    CHECK_FALSE(site.holds(kRaadPage, "Gewijzigd op"));
    // Not even when it goes altogether and is withdrawn no longer.
    REQUIRE(site.publish("2024-07-03").code == 0);
    std::filesystem::remove(site.program.path("content/withdrawn.toml"));
    site.minutes("## 2. Haven\n\nNiets.\n");
    const ProgramResult told = site.publish("2024-08-04");
    INFO(told);
    REQUIRE(told.code == 0);
    CHECK(site.files_with("kazernestraat") == Files{});
  }
  SECTION("a person") {
    CHECK_FALSE(site.files_with("Duin").empty());
    withdraw({"--person", "B. Duin"});
    CHECK(site.files_with("Duin") == Files{});
    CHECK(site.files_with("b-duin") == Files{});
    CHECK(regretted.is_told_as_changed());
  }
}

TEST_CASE("nothing of old words is read as markup", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug \\<img src=x onerror=alert(1)> is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  site.minutes("## 1. Brug\n\nDe brug ]]&gt; is &lt;script>alert(1)&lt;/script> groen.\n");
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(site.files_with("<script>alert") == Files{});
  CHECK(site.files_with("<img src=x") == Files{});
  CHECK(site.holds(kRaadPage, "&lt;img src=x onerror=alert(1)&gt;"));
}

TEST_CASE("words that a rule hides since are a change that is told, without them",
          "[cli][publish][redaction]") {
  const PublishFixture site;
  site.minutes(
      "## 1. Brug\n\nDe brug van Dorpsstraat is groen.\n\n## 2. Molen\n\nDe molen draait.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  site.program.write("content/privacy.toml",
                     "[[redact]]\nwords = \"van Dorpsstraat\"\nground = \"Woo 5.1\"\n");
  const ProgramResult told = site.publish("2024-06-02", {"--hold"});
  INFO(told);
  CHECK(told.code == 0);
  CHECK(site.holds(kRaadPage, "Gewijzigd op 2 juni 2024"));
  CHECK(site.holds("wijzigingen/index.html", "2 juni 2024"));
  CHECK(site.holds("wijzigingen/index.html", kRaad + "#1"));
  CHECK_FALSE(site.holds("wijzigingen/index.html", kRaad + "#2"));
  CHECK(site.files_with("Dorpsstraat").empty());
  CHECK(site.file(kRaadVersions).find("== 2 2024-06-02\n= 1 Brug\n") != std::string::npos);
  const std::string journal = site.file("content/history/2024.txt");
  CHECK(site.publish("2024-06-03").code == 0);
  CHECK(site.file("content/history/2024.txt") == journal);
}

TEST_CASE("that a name was hidden since is told nowhere", "[cli][publish][redaction]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nMevrouw Oord vindt de brug mooi.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  REQUIRE(
      site.program.run({"withdraw", "--person", "C. Oord", "DIR/content", "--reason", "Verzoek"})
          .code == 0);
  CHECK(site.publish("2024-06-02").code == 0);
  CHECK(site.files_with("Oord").empty());
  CHECK_FALSE(site.holds(kRaadPage, "Gewijzigd op"));
}

}  // namespace
}  // namespace openverslag
