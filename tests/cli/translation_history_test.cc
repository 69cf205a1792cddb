// Translations and undated minutes in a site with a history.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

const std::string kDutch =
    "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** A. Valk\n\n## 1. Brug\n\nDe brug is groen.\n";
const std::string kEnglish =
    "# Minutes Council, 4 March 2024\n\n**Present:** A. Valk\n\n## 1. Bridge\n\nIt is green.\n";
const std::string kPage = "vergaderingen/2024-03-04-raad/index.html";
const std::string kTwin = "vergaderingen/2024-03-04-raad-en/index.html";

struct Translated : PublishFixture {
  Translated() {
    program.write("content/meetings/a.md", kDutch);
    program.write("content/meetings/a.en.md", kEnglish);
  }
};

}  // namespace

TEST_CASE("a translation has the same address with a history and without", "[cli][publish]") {
  const Translated site;
  REQUIRE(site.program.build().code == 0);
  CHECK(site.holds(kTwin, "It is green."));
  REQUIRE(site.publish("2024-05-01").code == 0);
  CHECK(site.holds(kTwin, "It is green."));
}

TEST_CASE("minutes and translation both renamed go on with their own records", "[cli][publish]") {
  const Translated site;
  REQUIRE(site.publish("2024-05-01").code == 0);
  const auto rename = [&](const std::string& from, const std::string& to) {
    std::filesystem::rename(site.program.path("content/meetings/" + from),
                            site.program.path("content/meetings/" + to));
  };
  rename("a.en.md", "b.en.md");
  rename("a.md", "b.md");
  std::string corrected = kDutch;
  corrected.replace(corrected.find("groen"), 5, "blauw");
  site.program.write("content/meetings/b.md", corrected);
  const ProgramResult told = site.publish("2024-06-02");
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(site.holds(kPage, "groen"));  // struck
  CHECK_FALSE(site.holds(kPage, "It is green."));
  CHECK(site.holds(kTwin, "It is green."));
}

TEST_CASE("who withdraws the minutes by hand withdraws the translation", "[cli][publish]") {
  const Translated site;
  site.program.write("content/meetings/c.md",
                     "# Verslag Raad, 5 april 2024\n\n**Aanwezig:** A. Valk\n\n## 1. X\n\nY.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  site.program.write("content/withdrawn.toml",
                     "[[withdrawn]]\nfile = \"meetings/a.md\"\naddress = "
                     "\"vergaderingen/2024-03-04-raad/\"\ntitle = \"Raad, 4 maart 2024\"\ndate = "
                     "2024-06-02\nreason = \"Op verzoek\"\n");
  const ProgramResult told = site.publish("2024-06-02");
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(site.files_with("It is green.").empty());
  CHECK(site.holds(kTwin, "Op verzoek"));
  // One notice tells it to subscribers.
  const std::string feed = site.program.page("feed.xml");
  const std::size_t first = feed.find("Op verzoek");
  REQUIRE(first != feed.npos);
  CHECK(feed.find("-raad-en/") == feed.npos);
}

TEST_CASE("two letters before the ending may be short for a body", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2024.md", kDutch);
  program.write("content/meetings/2024.db.md",
                "# Verslag Dagelijks bestuur, 4 maart 2024\n\n**Aanwezig:** A. Valk\n\n"
                "## 1. X\n\nY.\n");
  REQUIRE(program.build().code == 0);
  CHECK(program.page_holds("vergaderingen/2024-03-04-dagelijks-bestuur/index.html", "Y."));
}

TEST_CASE("minutes without a date are published first, too", "[cli][publish]") {
  const PublishFixture site;
  site.program.write("content/meetings/a.md", kDutch);
  site.program.write("content/meetings/b.md", "# Verslag Raad\n\n## 1. Molen\n\nHij draait.\n");
  CHECK(site.publish("2024-05-01").code == 0);
  CHECK(site.publish("2024-05-02").code == 0);
}

TEST_CASE("an id of before tells no name that is withdrawn", "[cli][publish][privacy]") {
  const PublishFixture site;
  site.program.write("content/site.toml",
                     "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                     "[outputs]\nitems = true\nframes = true\n");
  site.program.write("content/meetings/a.md",
                     "# Verslag Overleg met mevrouw O. Zwagemaker, 4 maart 2024\n\n**Aanwezig:** "
                     "mevrouw O. Zwagemaker, de heer B. Duin\n\n## 1. Brug\n\nDe brug is groen.\n");
  site.program.write("content/meetings/b.md",
                     "# Verslag Raad, 5 maart 2024\n\n**Aanwezig:** "
                     "A. Valk\n\n## 1. Brug\n\nDe brug is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  CHECK_FALSE(site.files_with("zwagemaker").empty());
  REQUIRE(
      site.program.run({"withdraw", "--person", "O. Zwagemaker", "DIR/content", "--reason", "x"})
          .code == 0);
  const ProgramResult told = site.publish("2026-06-02");
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(site.files_with("wagemaker") == std::vector<std::string>{});
}

}  // namespace openverslag
