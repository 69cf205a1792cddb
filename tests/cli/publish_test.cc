// What was published, and what changed in it afterwards.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"
#include "text/digest.h"

namespace openverslag {
namespace {

constexpr std::string_view kGreen = "## 1. Brug\n\nDe brug wordt groen.\n\n## 2. Haven\n\nNiets.\n";
constexpr std::string_view kBlue = "## 1. Brug\n\nDe brug wordt blauw.\n\n## 2. Haven\n\nNiets.\n";

TEST_CASE("a build needs no history and makes none", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  CHECK(site.program.build().code == 0);
  CHECK_FALSE(std::filesystem::exists(site.program.path("content/history")));
  CHECK(site.files_with("wijzigingen/").empty());
}

TEST_CASE("what is published stands in the history, in words", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  const ProgramResult told = site.publish("2024-05-01");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.out.find("wijzigingen kan iedereen") == std::string::npos);
  CHECK(site.file(kRaadVersions) ==
        "# Wat er van dit verslag is gepubliceerd. Dit schrijft openverslag publish; verander het "
        "niet zelf.\n\n== 1 2024-05-01\n= .head\n  Verslag Raad, 16 januari 2023\n  2023-01-16\n"
        "  mevrouw A. Valk (voorzitter)\n= .present\n  mevrouw A. Valk (voorzitter)\n"
        "  de heer B. Duin\n  mevrouw C. Oord\n= 1 Brug\n  De brug wordt groen.\n= 2 Haven\n"
        "  Niets.\n");
  const std::string journal = site.file("content/history/2024.txt");
  for (const char* line :
       {"\n2024-05-01 minutes 2023-01-16-raad 1 ", " - meetings/een.md\n",
        "\n2024-05-01 page vergaderingen/2023-01-16-raad/ meetings/een.md\n",
        "\n2024-05-01 page personen/b-duin/ B. Duin\n",
        "\n2024-05-01 page onderwerpen/brug/ Brug\n", "\n2024-05-01 page organen/raad/ Raad\n"}) {
    INFO(line);
    CHECK(journal.find(line) != std::string::npos);
  }
  // Once more adds nothing.
  CHECK(site.publish("2024-05-02").code == 0);
  CHECK(site.file("content/history/2024.txt") == journal);
  CHECK(site.holds("wijzigingen/index.html", "We houden dit bij sinds 1 mei 2024."));
  CHECK(site.holds("wijzigingen/index.html", "Er is nog niets gewijzigd of weggehaald."));
}

TEST_CASE("a newer program that reads a file better corrects nothing", "[cli][publish]") {
  const std::string words =
      "# Verslag Raad, 16 januari 2023\r\n\r\n## 1. Brug\r\n\r\nCaf\xC3\xA9 de brug.\r\n";
  std::string windows = words;
  windows.replace(windows.find("\xC3\xA9"), 2, "\xE9");
  const std::string bytes =
      std::vector{words, windows, "\xEF\xBB\xBF" + words}[GENERATE(0U, 1U, 2U)];
  const std::string sidecar = GENERATE(false, true) ? "location = \"Raadzaal\"\r\n" : "";
  const PublishFixture site;
  site.program.write("content/meetings/een.md", bytes);
  if (!sidecar.empty()) site.program.write("content/meetings/een.md.toml", sidecar);
  REQUIRE(site.publish("2024-05-01").code < 2);
  // Known by its bytes as they stand on the disk: so every version of the program knows it.
  const std::string file = sidecar.empty() ? bytes : bytes + '\0' + sidecar;
  CHECK(site.file("content/history/2024.txt")
            .find(" minutes 2023-01-16-raad 1 " + sha256_hex(file).substr(0, 16) + " ") !=
        std::string::npos);
  std::string read = site.file(kRaadVersions);
  REQUIRE(read.find(" de brug.") != std::string::npos);
  site.program.write(kRaadVersions, read.erase(read.find(" de brug."), 3));
  REQUIRE(site.publish("2024-06-02").code < 2);
  CHECK(site.file("content/history/2024.txt").find(" changed ") == std::string::npos);
  CHECK_FALSE(site.holds(kRaadPage, "Gewijzigd op"));
}

TEST_CASE("an item whose words changed says so, and what was different", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.minutes(kBlue);
  const ProgramResult dry = site.publish("2024-06-02", {"--dry-run"});
  CHECK(dry == ProgramResult{0,
                             "Deze wijzigingen kan iedereen zien, met de woorden die er eerst "
                             "stonden:\n\n2023-01-16-raad#1 Brug\n  De brug wordt [-groen.-] "
                             "{+blauw.+}\n\nStaat er iets tussen wat weg moet? openverslag publish "
                             "--forget VERSLAG\n\n1 verslag en " +
                                 dry.out.substr(dry.out.find(" verslag en ") + 12),
                             ""});
  CHECK(site.holds(kRaadPage, "groen"));
  CHECK_FALSE(site.holds(kRaadPage, "blauw"));

  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(site.file(kRaadVersions).find("\n\n== 2 2024-06-02\n= 1 Brug\n  De brug wordt blauw.\n") !=
        std::string::npos);
  CHECK(site.holds(kRaadPage,
                   "<details class=\"change\"><summary>Gewijzigd op 2 juni 2024</summary>\n"
                   "<div class=\"difference\" id=\"1.wijziging-2\">\n<p>De brug wordt "
                   "<del><span class=\"hidden\">[weggehaald: </span>groen.<span class=\"hidden\">]"
                   "</span></del> <ins><span class=\"hidden\">[toegevoegd: </span>blauw.<span "
                   "class=\"hidden\">]</span></ins></p>\n</div></details>"));
  CHECK(site.holds(kRaadPage,
                   "</strong> op <time datetime=\"2024-06-02\">2 juni 2024</time>: "
                   "<a href=\"#1.wijziging-2\">1 Brug</a></p>"));
  CHECK(site.holds("wijzigingen/index.html",
                   "<a href=\"../vergaderingen/2023-01-16-raad/#1.wijziging-2\">1 Brug</a>"));
  for (const char* feed : {"wijzigingen/feed.xml", "wijzigingen/feed.json"}) {
    INFO(feed);
    CHECK(site.holds(feed, "Gewijzigd: Raad, 16 januari 2023"));
    CHECK(site.holds(feed, "https://verslagen.example/wijzigingen/#2023-01-16-raad.2"));
  }
  CHECK(site.holds("wijzigingen/feed.xml", "groen."));
  for (const char* feed : {"feed.xml", "organen/raad/feed.xml"}) {
    CHECK(site.holds(feed, "<description>Gewijzigd op 2 juni 2024: 1 Brug. "));
    CHECK(site.holds(feed, "<lastBuildDate>Sun, 02 Jun 2024 00:00:00 +0200</lastBuildDate>"));
  }
  CHECK(site.holds("abonneren/index.html", "href=\"../wijzigingen/feed.xml\""));
  CHECK(site.holds("abonneren/feeds.opml", "https://verslagen.example/wijzigingen/feed.xml"));
  // A build from the same content and history gives the same site.
  const auto published = site.program.site();
  CHECK(site.program.build().code == 0);
  CHECK(site.program.site() == published);
}

TEST_CASE("every change stays, the newest first", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.minutes(kBlue);
  site.publish("2024-06-02");
  site.minutes(kGreen);
  REQUIRE(site.publish("2025-01-03").code == 0);
  const std::string page = site.program.page(kRaadPage);
  CHECK(page.find("Gewijzigd op 3 januari 2025") < page.find("Gewijzigd op 2 juni 2024"));
  CHECK(site.file("content/history/2025.txt").find("2025-01-03 changed 2023-01-16-raad 3 1\n") !=
        std::string::npos);
  const std::string list = site.program.page("wijzigingen/index.html");
  CHECK(list.find("2023-01-16-raad.3") < list.find("2023-01-16-raad.2"));
}

TEST_CASE("what stands outside the items, and items that come and go, are told", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.program.write("content/meetings/een.md",
                     "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk "
                     "(voorzitter), mevrouw C. Oord\n\n## 1. Brug\n\nDe brug wordt groen.\n\n"
                     "## 3. Molen\n\nDe molen draait.\n");
  site.program.write("content/redirects.toml",
                     "[[gone]]\naddress = \"personen/b-duin/\"\n[[gone]]\naddress = "
                     "\"onderwerpen/haven/\"\n");
  const ProgramResult told = site.publish("2024-06-02");
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(site.holds(kRaadPage, "<summary>Aanwezig · Gewijzigd op 2 juni 2024</summary>"));
  CHECK(site.holds(kRaadPage, "<summary>Haven · Weggehaald op 2 juni 2024</summary>"));
  CHECK(site.holds(kRaadPage, "<summary>Toegevoegd op 2 juni 2024</summary>"));
}

TEST_CASE("an item that got another number keeps its history", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.minutes(kBlue);
  site.publish("2024-06-02");
  site.minutes(
      "## 1. Molen\n\nDe molen draait.\n\n## 2. Brug\n\nDe brug wordt blauw.\n\n"
      "## 3. Haven\n\nNiets.\n");
  const ProgramResult told = site.publish("2024-07-03");
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(site.file("content/history/2024.txt")
            .find("2024-07-03 items 2023-01-16-raad 3 1_2=1 1=2 2=3\n"
                  "2024-07-03 paragraphs 2023-01-16-raad 3 1_2:1 1:1 2:1\n"
                  "2024-07-03 changed 2023-01-16-raad 3 1_2\n") != std::string::npos);
  CHECK(site.holds(kRaadPage, "id=\"1.wijziging-2\""));
  CHECK(site.holds(kRaadPage, "id=\"1_2.wijziging-3\""));
  CHECK_FALSE(site.holds(kRaadPage, "id=\"1.wijziging-3\""));
}

TEST_CASE("a draft that was adopted is compared item by item", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug wordt groen.\n");
  site.program.write("content/meetings/een.md.toml", "status = \"concept\"\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  CHECK(site.file("content/history/2024.txt").find(" draft meetings/een.md") != std::string::npos);
  site.minutes("## 1. Brug\n\nDe brug wordt blauw.\n");
  site.program.write("content/meetings/een.md.toml", "status = \"vastgesteld\"\n");
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(site.holds(kRaadPage, "<summary>Gewijzigd op 2 juni 2024, na het concept</summary>"));
}

TEST_CASE("a day before the last one of the history is refused", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  CHECK(site.publish("2024-04-30") ==
        ProgramResult{2, "",
                      "openverslag: 2024-04-30 is eerder dan 2024-05-01, de laatste dag in de "
                      "geschiedenis. Kies een latere dag.\n"});
  CHECK(site.publish("gisteren").code == 2);
}

TEST_CASE("a damaged history holds up the site and says where", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.minutes(kBlue);
  site.publish("2024-06-02");
  const auto before = site.program.site();
  const std::string journal = site.file("content/history/2024.txt");
  site.program.write("content/history/2024.txt", "<<<<<<< HEAD\n" + journal);
  const ProgramResult told = site.program.build();
  CHECK(told.code == 1);
  CHECK(
      told.err.find("history/2024.txt:1:1: fout: Deze regel van de geschiedenis is niet te lezen, "
                    "of past niet bij de regels erboven. [history-line]") != std::string::npos);
  CHECK(site.program.site() == before);
  site.program.write("content/history/2024.txt", journal);
  site.program.write(kRaadVersions, site.file(kRaadVersions) + "zomaar\n");
  CHECK(site.program.build().err.find("history/minutes/2023-01-16-raad.txt:") != std::string::npos);
  CHECK(site.program.site() == before);
}

TEST_CASE("old words that are lost are not made up", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.minutes(kBlue);
  site.publish("2024-06-02");
  std::filesystem::remove(site.program.path(kRaadVersions));
  const ProgramResult told = site.program.build();
  CHECK(told.code == 0);
  CHECK(told.err.find("[history-words]") != std::string::npos);
  CHECK(site.holds(kRaadPage,
                   "<p class=\"change\" id=\"1.wijziging-2\">Gewijzigd op 2 juni 2024. Wat er "
                   "eerst stond, wordt niet bewaard.</p>"));
}

TEST_CASE("words of a publication that was interrupted do not count", "[cli][publish]") {
  const PublishFixture site;
  site.minutes(kGreen);
  site.publish("2024-05-01");
  site.program.write(kRaadVersions,
                     site.file(kRaadVersions) + "\n== 2 2024-05-20\n= 1 Brug\n  Half.\n");
  site.minutes(kBlue);
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(site.file(kRaadVersions).find("Half.") == std::string::npos);
  CHECK(site.holds(kRaadPage, "groen."));
}

TEST_CASE("items keep their addresses when the others change", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nEen.\n\nTwee.\n\n## Molen\n\nDrie.\n\n## 4. Haven\n\nVier.\n");
  site.program.build();
  for (const char* id : {"id=\"1\"", "id=\"1-2\"", "id=\"molen\"", "id=\"molen-1\"", "id=\"4-1\""})
    CHECK(site.holds(kRaadPage, id));
  site.minutes(
      "## 1. Brug\n\nEen.\n\nTwee.\n\n## 2. Sluis\n\nNieuw.\n\n## 3. Dijk\n\nNieuw.\n\n"
      "## Molen\n\nDrie.\n\n## 4. Haven\n\nVier.\n\n## 5. Sluiting\n\nDag.\n");
  site.program.build();
  for (const char* id : {"id=\"1\"", "id=\"1-2\"", "id=\"molen\"", "id=\"molen-1\"", "id=\"4-1\""})
    CHECK(site.holds(kRaadPage, id));
}

TEST_CASE("a correction makes the page newer for who harvests it", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  const std::string page = "<loc>https://verslagen.example/" + kRaad + "</loc><lastmod>";
  CHECK(site.holds("sitemap.xml", page + "2023-01-16</lastmod>"));
  site.minutes("## 1. Brug\n\nDe brug is blauw.\n");
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(site.holds("sitemap.xml", page + "2024-06-02</lastmod>"));
}

TEST_CASE("when the history cannot be written, the site stays as it was", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  site.minutes("## 1. Brug\n\nDe brug is blauw.\n");
  site.program.write("content/history/2024.txt.new/in-the-way", "");
  CHECK(site.publish("2024-06-02").code == 2);
  CHECK(site.holds(kRaadPage, "De brug is groen."));
  std::filesystem::remove_all(site.program.path("content/history/2024.txt.new"));
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(site.holds(kRaadPage, "Gewijzigd op 2 juni 2024"));
}

TEST_CASE("nothing is published on a day to come, and a name that is none forgets nothing",
          "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  CHECK(site.publish("2099-05-01").err ==
        "openverslag: 2099-05-01 is een dag die nog komt. Kies vandaag, of een dag ervoor.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  const std::string before = site.file("content/history/2024.txt");
  CHECK(site.publish("2024-06-02", {"--forget", "/"}).code == 2);
  CHECK(site.file("content/history/2024.txt") == before);
}

}  // namespace
}  // namespace openverslag
