#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program_fixture.h"
#include "text/language.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_of(const std::map<std::string, std::string>& tree) {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : tree) names.push_back(name);
  return names;
}

// Many meetings, so that threads have something to race for.
void write_meetings(const ProgramFixture& program, int count) {
  for (int i = 0; i < count; ++i) {
    std::string minutes(kMinutes);
    const std::string day = std::to_string(1 + i % 28);
    const std::string year = std::to_string(1990 + i / 28);
    for (std::size_t at = 0; (at = minutes.find("4 maart 2024", at)) != minutes.npos;)
      minutes.replace(at, 12, day + " maart " + year);
    program.write("content/meetings/" + std::to_string(i) + ".md", minutes);
  }
}

}  // namespace

TEST_CASE("a folder with one record becomes a site", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2024-03-04-raad.md", kMinutes);
  CHECK(program.build() == ProgramResult{0, "1 verslag en 25 pagina's staan in DIR/public.\n", ""});
  CHECK(names_of(program.site()) == std::vector<std::string>{
                                        "404.html",
                                        "abonneren/feeds.opml",
                                        "abonneren/index.html",
                                        "acties/2024/index.html",
                                        "acties/feed.json",
                                        "acties/feed.xml",
                                        "acties/index.html",
                                        "afkortingen/index.html",
                                        "besluiten/feed.json",
                                        "besluiten/feed.xml",
                                        "besluiten/index.html",
                                        "bron/2024-03-04-veiligheidsraad.md",
                                        "calendar.ics",
                                        "data/aanwezigheid.csv",
                                        "data/acties.csv",
                                        "data/agendapunten.csv",
                                        "data/besluiten.csv",
                                        "data/csv-metadata.json",
                                        "data/index.html",
                                        "data/meeting.schema.json",
                                        "data/popolo-2024.json",
                                        "data/popolo.json",
                                        "data/popolo.schema.json",
                                        "feed.json",
                                        "feed.xml",
                                        "icon.svg",
                                        "index.html",
                                        "manifest.sha256",
                                        "onderwerpen/index.html",
                                        "onderwerpen/thema/openbare-orde-en-veiligheid/feed.json",
                                        "onderwerpen/thema/openbare-orde-en-veiligheid/feed.xml",
                                        "onderwerpen/thema/openbare-orde-en-veiligheid/index.html",
                                        "onderwerpen/vuurwerk/feed.json",
                                        "onderwerpen/vuurwerk/feed.xml",
                                        "onderwerpen/vuurwerk/index.html",
                                        "organen/index.html",
                                        "organen/veiligheidsraad/calendar.ics",
                                        "organen/veiligheidsraad/feed.json",
                                        "organen/veiligheidsraad/feed.xml",
                                        "organen/veiligheidsraad/index.html",
                                        "over/index.html",
                                        "personen/a-aalbers/feed.json",
                                        "personen/a-aalbers/feed.xml",
                                        "personen/a-aalbers/index.html",
                                        "personen/b-brand/feed.json",
                                        "personen/b-brand/feed.xml",
                                        "personen/b-brand/index.html",
                                        "personen/c-coster/acties/feed.json",
                                        "personen/c-coster/acties/feed.xml",
                                        "personen/c-coster/feed.json",
                                        "personen/c-coster/feed.xml",
                                        "personen/c-coster/index.html",
                                        "personen/d-dekker/feed.json",
                                        "personen/d-dekker/feed.xml",
                                        "personen/d-dekker/index.html",
                                        "personen/index.html",
                                        "privacy/index.html",
                                        "read.js",
                                        "robots.txt",
                                        "search-hits.js",
                                        "search-names.js",
                                        "search-ranking.js",
                                        "search-words.js",
                                        "search.js",
                                        "sitemap.xml",
                                        "sources.sha256",
                                        "theme.css",
                                        "toegankelijkheid/index.html",
                                        "vergaderingen/2024-03-04-veiligheidsraad/calendar.ics",
                                        "vergaderingen/2024-03-04-veiligheidsraad/citations.json",
                                        "vergaderingen/2024-03-04-veiligheidsraad/data.json",
                                        "vergaderingen/2024-03-04-veiligheidsraad/debate.xml",
                                        "vergaderingen/2024-03-04-veiligheidsraad/index.html",
                                        "vergaderingen/2024/index.html",
                                        "vergaderingen/index.html",
                                        "zoeken/index.html",
                                        "zoeken/index.js",
                                        "zoeken/l-0.js",
                                        "zoeken/m-0-0.js",
                                        "zoeken/n-0.js",
                                        "zoeken/o-0.js",
                                        "zoeken/p-0.js",
                                    });
  CHECK(program.page("bron/2024-03-04-veiligheidsraad.md") == kMinutes);
}

TEST_CASE("a folder of records without any settings becomes a site", "[cli]") {
  const ProgramFixture program;
  program.write("minutes/raad.md", kMinutes);
  const ProgramResult outcome = program.run({"build", "DIR/minutes", "DIR/public"});
  CHECK(outcome.code == 0);
  CHECK(outcome.err ==
        "site.toml: opmerking: Er is geen base_url: de site krijgt geen feeds en geen sitemap "
        "[no-base-url]\n"
        "  tip: Zet in site.toml het adres waar de site komt te staan: base_url = "
        "\"https://verslagen.example.nl/\"\n\n1 opmerking in 1 bestand.\n");
}

TEST_CASE("a wrong base URL is told once, and not that there is none", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/site.toml",
                "title = \"V\"\nbase_url = \"verslagen.example\"\n[contact]\nurl = "
                "\"https://verslagen.example/\"\n[woo]\norganisation = "
                "\"https://identifier.overheid.nl/tooi/id/so/so0679\"\nname = "
                "\"Veiligheidsregio Twente\"\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(outcome.err ==
        "site.toml:2:12: waarschuwing: 'verslagen.example' is geen webadres waar de site kan staan "
        "[config-base-url]\n"
        "  base_url = \"verslagen.example\"\n"
        "             ^\n"
        "  tip: Schrijf het hele adres, bijvoorbeeld base_url = "
        "\"https://verslagen.example.nl/\". Spaties en letters met een accent mogen er niet in "
        "staan\n\n1 waarschuwing in 1 bestand.\n");
  CHECK(program.build({"--base-url", "https://verslagen.example/"}).code == 0);
  CHECK(program.page_holds("index.html", "https://verslagen.example/"));
}

TEST_CASE("one thread and several make the same bytes", "[cli]") {
  const ProgramFixture program;
  write_meetings(program, 60);
  CHECK(program.run({"build", "DIR/content", "DIR/one", "--jobs", "1"}).code == 0);
  CHECK(program.run({"build", "DIR/content", "DIR/many", "--jobs", "4"}).code == 0);
  CHECK(tree_of(program.path("one")).size() > 120);
  CHECK(tree_of(program.path("one")) == tree_of(program.path("many")));
}

TEST_CASE("records with other names, found in another order, make the same pages", "[cli]") {
  const ProgramFixture program;
  const ProgramFixture shuffled;
  write_meetings(program, 10);
  write_meetings(shuffled, 10);
  // The folder lists what was made last in another place.
  for (int i = 0; i < 10; i += 3) {
    const std::string name = "content/meetings/" + std::to_string(i) + ".md";
    const std::string bytes = bytes_of(shuffled.path(name));
    fs::remove(shuffled.path(name));
    shuffled.write(name, bytes);
  }
  CHECK(program.build().code == 0);
  CHECK(shuffled.build().code == 0);
  CHECK(program.site() == shuffled.site());
}

TEST_CASE("a second build writes nothing and prints the same", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  const ProgramResult first = program.build();
  const auto site = program.site();
  struct stat before {};
  struct stat after {};
  REQUIRE(stat(program.path("public/index.html").c_str(), &before) == 0);
  CHECK(program.build({"--no-cache"}) == first);
  CHECK(program.site() == site);
  REQUIRE(stat(program.path("public/index.html").c_str(), &after) == 0);
  CHECK(before.st_ino == after.st_ino);
  CHECK(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
}

TEST_CASE("a record that is gone is gone from the site", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kMinutes);
  program.write("content/meetings/b.md", "# Verslag Werkgroep 5 mei 2023\n\n## 1. Opening\n\nX.\n");
  program.build();
  CHECK(program.site().contains("vergaderingen/2023-05-05-werkgroep/index.html"));
  fs::remove(program.path("content/meetings/b.md"));
  program.build();
  CHECK_FALSE(program.site().contains("vergaderingen/2023-05-05-werkgroep/index.html"));
}

TEST_CASE("check makes everything and writes nothing", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(program.run({"check", "DIR/content"}) ==
        ProgramResult{0, "1 verslag en 25 pagina's nagekeken. Er is niets geschreven.\n", ""});
  CHECK(program.site().empty());
}

TEST_CASE("a theme of one's own replaces the file of that name", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "base_url = \"https://verslagen.example/\"\ntheme = \"eigen\"\n");
  program.write("content/meetings/raad.md", kMinutes);
  program.write("themes/eigen/theme.css", "body { color: teal }\n");
  CHECK(program.build().code == 0);
  CHECK(program.page("theme.css") == "body { color: teal }\n");
}

TEST_CASE("for a theme that is not there the built-in one stands in", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "base_url = \"https://verslagen.example/\"\ntheme = \"eigen\"\n");
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(program.build() ==
        ProgramResult{
            0, "1 verslag en 25 pagina's staan in DIR/public.\n",
            "site.toml: waarschuwing: Het thema 'eigen' is er niet. [no-theme]\n"
            "  tip: Nu geldt het gewone uiterlijk. Zet het thema in de map themes/eigen, naast de "
            "map met verslagen, of haal de regel weg.\n\n1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("a broken link in a theme is an error, and the site stays as it was", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.build();
  const auto before = program.site();
  program.write("themes/default/not_found.mustache", "<!doctype html><a href=\"gone/\">x</a>\n");
  CHECK(program.build() ==
        ProgramResult{
            1, "",
            "404.html: fout: De link naar 'gone/' leidt nergens heen. [broken-link]\n"
            "  tip: Deze pagina van de site verwijst naar een plaats die niet bestaat. Hebt u "
            "een eigen thema? Kijk dan daarin. Anders is het een fout in openverslag.\n\n"
            "1 fout in 1 bestand.\n"});
  CHECK(program.site() == before);
}

TEST_CASE("the site can be in English, and so is the program then", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "base_url = \"https://minutes.example/\"\nlanguage = \"en\"\n"
                "minutes_language = \"nl\"\n");
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(program.build() == ProgramResult{0, "1 record and 25 pages are in DIR/public.\n", ""});
  CHECK(program.site().contains("meetings/2024-03-04-veiligheidsraad/index.html"));
}

TEST_CASE("the base URL of the command line goes before that of the settings", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(program.build({"--base-url", "https://anders.example"}).code == 0);
  CHECK(program.page("sitemap.xml").find("https://anders.example/") != std::string::npos);
  CHECK(program.page("sitemap.xml").find("verslagen.example") == std::string::npos);
  CHECK(program.build({"--base-url", "anders"}) ==
        ProgramResult{
            2, "",
            "openverslag: 'anders' is geen webadres waar de site kan staan. Schrijf het hele "
            "adres, bijvoorbeeld https://verslagen.example.nl/\n"});
}

TEST_CASE("timings are told when asked for", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  const ProgramResult outcome = program.build({"--timings"});
  CHECK(outcome.out == "1 verslag en 25 pagina's staan in DIR/public.\n");
  std::vector<std::string> names;
  std::istringstream lines(outcome.err);
  for (std::string line; std::getline(lines, line);)
    names.push_back(line.substr(0, line.find(' ')));
  CHECK(names ==
        std::vector<std::string>{"gather", "site", "render", "publish", "remember", "memory"});
}

TEST_CASE("a trace tells when each file was read and each page drawn, and on which thread",
          "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  REQUIRE(program.build({"--trace", program.path("trace.json").string()}).code == 0);
  const auto trace = nlohmann::json::parse(bytes_of(program.path("trace.json")));
  std::map<std::string, nlohmann::json> events;
  for (const auto& event : trace["traceEvents"]) {
    events[event["name"]] = event;
    CHECK(event["ph"] == "X");
    CHECK(event["dur"] >= 0);
  }
  for (const char* part : {"gather", "site", "render", "publish"}) {
    REQUIRE(events.contains(part));
    CHECK(events[part]["tid"] == 0);
  }
  REQUIRE(events.contains("meetings/raad.md"));
  const auto& read = events["meetings/raad.md"];
  CHECK(read["tid"] >= 1);
  CHECK(read["ts"] >= events["gather"]["ts"]);
  CHECK(read["ts"].get<long>() + read["dur"].get<long>() <= events["site"]["ts"].get<long>() + 1);
  CHECK(events.contains("vergaderingen/"));  // a page
  CHECK(events.contains("feed.xml"));

  CHECK(program.build({"--trace", "DIR/not-there/trace.json"}) ==
        ProgramResult{
            2, "",
            "openverslag: DIR/not-there/trace.json kan niet worden gebruikt: No such file or "
            "directory. De site is gebleven zoals hij was.\n"});
}

}  // namespace openverslag
