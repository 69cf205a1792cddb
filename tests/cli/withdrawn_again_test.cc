// Ways in which what is withdrawn could come back: other names of files, of people, of items.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

constexpr std::string_view kItems =
    "## 1. Brug\n\nDe brug over de Aa wordt in het voorjaar groen geschilderd, zegt de wethouder, "
    "en "
    "de leuning vernieuwd.\n\n## 2. Haven\n\nMevrouw Pimpernel klaagt over het lawaai van de "
    "schepen "
    "in de haven en vraagt om een muur van hout.\n";
constexpr std::string_view kThree =
    "## 1. Markt\n\nDe markt verhuist.\n\n## 2. Brug\n\nDe brug over de Aa wordt in het voorjaar "
    "groen geschilderd, zegt de wethouder, en de leuning vernieuwd.\n\n## 3. Haven\n\nMevrouw "
    "Pimpernel klaagt over het lawaai van de schepen in de haven en vraagt om een muur van "
    "steen.\n";

void publish(const PublishFixture& site, const std::string& date) {
  const ProgramResult told = site.publish(date);
  INFO(told);
  REQUIRE(told.code == 0);
}

// Its file will come back by another name.
void publish_and_take_away(const PublishFixture& site) {
  site.minutes(kItems);
  publish(site, "2024-05-01");
  std::filesystem::remove(site.program.path("content/meetings/een.md"));
}

std::string withdrawn(const std::string& file, const std::string& more) {
  return "[[withdrawn]]\nfile = \"meetings/" + file + "\"\ntitle = \"Raad\"\naddress = \"" + kRaad +
         "\"\ndate = 2024-06-01\nreason = \"Op verzoek\"\n" + more;
}

}  // namespace

TEST_CASE("an item that is withdrawn is found when its file gets another name and another day",
          "[cli][withdraw][publish]") {
  const PublishFixture site;
  publish_and_take_away(site);
  std::string items(kItems);
  items.replace(items.find("## 2."), 5, "## 3.");
  items.replace(items.find("## 1."), 5, "## 1. Begin\n\nDe voorzitter opent.\n\n## 2.");
  site.program.write(
      "content/meetings/twee.md",
      "# Verslag Raad, 19 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n" + items);
  site.program.write("content/withdrawn.toml", withdrawn("twee.md", "item = \"2\"\n"));
  publish(site, "2024-06-02");
  CHECK(site.files_with("Pimpernel") == Files{});
  CHECK(site.holds("vergaderingen/2023-01-19-raad/index.html", "groen geschilderd"));
  CHECK(site.holds(kRaadPage, "2023-01-19-raad"));
}

TEST_CASE("an item that is withdrawn is not published when its file gets another name and words",
          "[cli][withdraw][publish]") {
  const PublishFixture site;
  publish_and_take_away(site);
  site.minutes(
      "## 1. Markt\n\nDe markt verhuist naar het plein bij de kerk, waar meer plaats is "
      "voor de kramen en voor het publiek.\n\n" +
          std::string(kThree),
      "twee.md");
  site.program.write("content/withdrawn.toml", withdrawn("twee.md", "item = \"2\"\n"));
  const ProgramResult told = site.publish("2024-06-02");
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("[withdrawn-unknown]") != std::string::npos);
  CHECK(told.err.find("[error-left-out]") != std::string::npos);
  CHECK(told.err.find("[broken-link]") == std::string::npos);
  CHECK(told.err.find("Pimpernel") == std::string::npos);
  CHECK(site.files_with("Pimpernel") == Files{});
  CHECK(site.files_with("groen geschilderd") == Files{});
  // What it says to do helps.
  std::filesystem::remove(site.program.path("content/meetings/twee.md"));
  site.minutes(kThree);
  site.program.write("content/withdrawn.toml", withdrawn("een.md", "item = \"2\"\n"));
  publish(site, "2024-06-02");
  CHECK(site.files_with("Pimpernel") == Files{});
  CHECK(site.holds(kRaadPage, "groen geschilderd"));
}

TEST_CASE("what is told of a withdrawn item stands where its minutes are now",
          "[cli][withdraw][publish]") {
  const PublishFixture site;
  site.minutes(kItems);
  publish(site, "2024-05-01");
  site.program.write("content/withdrawn.toml", withdrawn("een.md", "item = \"2\"\n"));
  publish(site, "2024-06-02");
  const std::string feed = site.file("public/feed.xml");
  const std::size_t at = feed.find("2023-01-16-raad/#2");
  REQUIRE(at != std::string::npos);
  const std::size_t entry = feed.rfind("<item>", at);
  const std::size_t id = feed.find("<guid", entry);
  const std::string guid = feed.substr(id, feed.find("</guid>", id) - id);
  std::string moved = site.file("content/meetings/een.md");
  moved.replace(moved.find("16 januari"), 10, "19 januari");
  site.program.write("content/meetings/een.md", moved);
  publish(site, "2024-06-03");
  CHECK(site.holds("feed.xml", "2023-01-19-raad/#2"));
  CHECK_FALSE(site.holds("feed.xml", "2023-01-16-raad/#2"));
  CHECK(site.holds("feed.xml", guid));
  CHECK(site.files_with("Pimpernel") == Files{});
}

TEST_CASE("minutes that are withdrawn whole are not told as the old words of others",
          "[cli][withdraw][publish]") {
  const PublishFixture site;
  site.minutes(kItems);
  publish(site, "2024-05-01");
  site.program.write("content/withdrawn.toml", withdrawn("een.md", ""));
  std::string like(kItems);
  like.replace(like.find("Mevrouw Pimpernel"), 17, "Een bewoner");
  site.program.write("content/meetings/twee.md",
                     "# Verslag Raad, 17 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n" + like);
  const bool deleted = GENERATE(false, true);
  if (deleted) std::filesystem::remove(site.program.path("content/meetings/een.md"));
  publish(site, "2024-06-02");
  CHECK(site.holds("vergaderingen/2023-01-17-raad/index.html", "Een bewoner"));
  CHECK(site.files_with("Pimpernel") == Files{});
}

TEST_CASE("the title of a withdrawn item is in no anchor and no report", "[cli][withdraw]") {
  const PublishFixture site;
  site.minutes("## Opening\n\nDe raad begint.\n\n## J.P. 12-03-1961\n\nIets.\n");
  site.program.write("content/withdrawn.toml", withdrawn("een.md", "item = \"j-p-12-03-1961\"\n"));
  CHECK(site.program.build().code == 0);
  CHECK(site.files_with("12-03-1961") == Files{});
  site.program.write("content/withdrawn.toml", withdrawn("een.md", "item = \"x9\"\n"));
  const ProgramResult told = site.program.build();
  CHECK(told.err.find("[withdrawn-no-item]") != std::string::npos);
  CHECK(told.err.find("12-03-1961") == std::string::npos);
}

TEST_CASE("somebody who is withdrawn is hidden behind a word that is no first name",
          "[cli][withdraw]") {
  const PublishFixture site;
  const std::string words = GENERATE(as<std::string>{}, "Wethouder Droogsma", "Familie Droogsma",
                                     "Motie Droogsma", "Dhr. v.d. Droogsma", "mevrouw Droogsma",
                                     "Fractievoorzitter Droogsma", "Quirijn Droogsma");
  const std::string particle = GENERATE("", "van der ");
  if (particle.empty() == (words == "Dhr. v.d. Droogsma")) return;
  // By itself the surname may be a place.
  if (!particle.empty() && (words.starts_with("Familie") || words.starts_with("Motie"))) return;
  INFO(words << ", " << particle);
  site.minutes("## 1. Brug\n\nZo zegt " + words + " het.\n");
  site.program.write("content/withdrawn.toml",
                     "[[withdrawn]]\nperson = \"Q. " + particle +
                         "Droogsma\"\ndate = 2024-06-01\nreason = \"x\"\n");
  const ProgramResult told = site.program.build();
  INFO(told);
  CHECK(told.code == 0);
  CHECK_FALSE(site.holds(kRaadPage, words));
}

TEST_CASE("no redirect spells a name that was withdrawn since", "[cli][withdraw][redirects]") {
  const PublishFixture site;
  site.program.write("content/site.toml",
                     "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n[hosting]\n"
                     "nginx = true\nnetlify = true\n[security]\ncontact = \"a@verslagen.example\"\n"
                     "expires = 2099-12-31\n");
  site.minutes("## 1. Plan van mevrouw G. Quibbel\n\nHet plan is er.\n");
  publish(site, "2024-05-01");
  REQUIRE(site.program.site().contains("onderwerpen/plan-van-mevrouw-g-quibbel/index.html"));
  site.minutes("## 1. Plan voor de tuin\n\nHet plan is er.\n");
  publish(site, "2024-06-02");
  CHECK(site.holds("_redirects", "plan-van-mevrouw-g-quibbel"));
  SECTION("by her name") {
    site.program.write(
        "content/withdrawn.toml",
        "[[withdrawn]]\nperson = \"G. Quibbel\"\ndate = 2024-06-03\nreason = \"x\"\n");
  }
  SECTION("by a word that is redacted") {
    site.program.write("content/privacy.toml", "[[redact]]\nwords = \"Quibbel\"\n");
  }
  const ProgramResult told = site.publish("2024-07-03");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(site.files_with("quibbel") == Files{});
  for (const auto& [path, bytes] : site.program.site()) CHECK(path.find("quibbel") == path.npos);
  CHECK(told.err.find("quibbel") == std::string::npos);
}

TEST_CASE("why something was withdrawn is looked at like all that is published",
          "[cli][withdraw]") {
  const PublishFixture site;
  site.minutes(kItems);
  std::string toml = withdrawn("een.md", "item = \"2\"\n");
  toml.replace(toml.find("Op verzoek"), 10, "Op verzoek, bel 06-12345678");
  site.program.write("content/withdrawn.toml", toml);
  const ProgramResult told = site.program.build();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("withdrawn.toml") != std::string::npos);
  CHECK(told.err.find("12345678") == std::string::npos);
}

TEST_CASE("what was adopted goes on with the record of the draft beside it",
          "[cli][publish][identity]") {
  const PublishFixture site;
  site.minutes(kItems, "concept.md");
  publish(site, "2024-05-01");
  const std::string guid =
      "<guid isPermaLink=\"true\">https://verslagen.example/" + kRaad + "</guid>";
  CHECK(site.holds("feed.xml", guid));
  site.minutes(kItems, "vastgesteld.md");
  publish(site, "2024-06-02");
  CHECK(site.holds("feed.xml", guid));
  CHECK(site.holds("calendar.ics", "UID:2023-01-16-raad@verslagen.example\r\n"));
}

}  // namespace openverslag
