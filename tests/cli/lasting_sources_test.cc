// Sources and data at addresses of long ago, and addresses of which the clerk says that they are
// gone.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

struct Served {
  Served() {
    site.program.write("content/site.toml",
                       "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                       "[hosting]\nnginx = true\n[outputs]\nitems = true\nframes = true\n");
  }

  void council(const std::string& file, const std::string& date) const {
    const bool is_plain = file.ends_with(".txt");
    const std::string heading = is_plain ? "" : "## ";
    site.program.write("content/meetings/" + file,
                       (is_plain ? "" : "# ") + ("Verslag Raad, " + date) +
                           "\n\nAanwezig: mevrouw A. Valk (voorzitter)\n\n" + heading +
                           "1. Brug\n\nDe brug is groen.\n\n" + heading +
                           "2. Molen\n\nDe molen draait.\n");
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  void withdraw(const std::string& meeting) const {
    REQUIRE(site.program.run({"withdraw", meeting, "--reason", "Een fout", "DIR/content"}).code ==
            0);
  }

  bool leads(const std::string& from, const std::string& to) const {
    return site.holds("_hosting/nginx.conf",
                      "location = /" + from + " { return 301 /" + to + "; }");
  }

  PublishFixture site;
};

TEST_CASE("a source leads on from every address and ending that it had, however long ago",
          "[cli][publish][lasting]") {
  const Served served;
  served.council("een.md", "9 januari 2023");
  served.publish("2024-05-01");
  fs::remove(served.site.program.path("content/meetings/een.md"));
  served.council("een.txt", "9 januari 2023");
  served.publish("2024-05-02");
  served.council("een.txt", "10 januari 2023");
  const std::string page = "vergaderingen/2023-01-10-raad/";
  for (const char* day : {"2024-05-03", "2024-05-04", "2024-05-05"}) {
    INFO(day);
    served.publish(day);
    CHECK(served.leads("bron/2023-01-09-raad.md", page));
    CHECK(served.leads("bron/2023-01-09-raad.txt", "bron/2023-01-10-raad.txt"));
    CHECK(served.leads("bron/2023-01-10-raad.md", page));
  }
  served.withdraw("2023-01-10-raad");
  for (const char* day : {"2024-05-06", "2024-05-07"}) {
    INFO(day);
    served.publish(day);
    CHECK(served.leads("bron/2023-01-09-raad.md", page));
    CHECK(served.leads("bron/2023-01-09-raad.txt", page));
  }
}

TEST_CASE("data of a year that is withdrawn leads on without a history, too", "[cli][lasting]") {
  const Served served;
  served.council("oud.md", "14 maart 2022");
  served.council("nieuw.md", "9 januari 2023");
  REQUIRE(served.site.program.build().code == 0);
  served.withdraw("oud");
  for (int build = 1; build <= 3; ++build) {
    INFO(build);
    REQUIRE(served.site.program.build({"--no-cache"}).code == 0);
    CHECK(served.leads("data/popolo-2022.json", "data/"));
  }
}

TEST_CASE("an index for the Woo that vanishes is told", "[cli][publish][lasting]") {
  const PublishFixture site;
  const std::string settings = "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n";
  site.program.write("content/site.toml",
                     settings +
                         "[woo]\norganisation = "
                         "\"https://identifier.overheid.nl/tooi/id/gemeente/gm9999\"\nname = "
                         "\"gemeente Voorbeeld\"\n");
  site.program.write("content/meetings/een.md",
                     "---\nstatus: vastgesteld\n---\n# Verslag Raad, 9 januari 2023\n\n"
                     "## 1. Brug\n\nDe brug is groen.\n");
  site.program.write("content/meetings/twee.md",
                     "# Verslag Raad, 13 februari 2023\n\n## 1. Verslag 9 januari 2023\n\nHet "
                     "verslag wordt vastgesteld.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  REQUIRE(site.program.site().contains("sitemaps/sitemapindex-diwoo-infocat008.xml"));
  site.program.write("content/site.toml", settings);
  const ProgramResult told = site.publish("2024-05-02");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.err.find("site.toml: waarschuwing: De index voor de Woo op "
                      "sitemaps/sitemapindex-diwoo-infocat008.xml is er niet meer.") !=
        std::string::npos);
}

TEST_CASE("what the clerk says is gone below a page leads nowhere", "[cli][publish][lasting]") {
  const Served served;
  served.council("een.md", "9 januari 2023");
  served.council("twee.md", "13 februari 2023");
  served.publish("2024-05-01");
  served.council("een.txt", "9 januari 2023");
  fs::remove(served.site.program.path("content/meetings/een.md"));
  const std::string gone[] = {"vergaderingen/2023-01-09-raad/2/", "kader/2023-01-09-raad/2/",
                              "bron/2023-01-09-raad.md"};
  std::string blocks;
  for (const std::string& address : gone) blocks += "[[gone]]\naddress = \"" + address + "\"\n";
  served.site.program.write("content/redirects.toml", blocks);
  // Pages of items alone are made no more.
  served.site.program.write("content/site.toml",
                            "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                            "[hosting]\nnginx = true\n");
  for (const char* day : {"2024-05-02", "2024-05-03"}) {
    INFO(day);
    served.publish(day);
    const auto site = served.site.program.site();
    for (const std::string& address : gone) {
      INFO(address);
      CHECK_FALSE(site.contains(address + "index.html"));
      CHECK(site.at("_hosting/nginx.conf").find("/" + address + " ") == std::string::npos);
    }
    CHECK(site.contains("vergaderingen/2023-01-09-raad/1/index.html"));
    CHECK(site.contains("kader/2023-02-13-raad/2/index.html"));
  }
}

}  // namespace
}  // namespace openverslag
