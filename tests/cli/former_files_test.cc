// Feeds, calendars and frames at the addresses that they had once.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

constexpr std::string_view kItems =
    "## 1. Brug\n\nDe heer Duijn noemt de brug.\n\n**Besluit:** de brug wordt groen.\n\n"
    "**Actie:** De heer Duijn schrijft een brief.\n";

class Moved {
 public:
  Moved() {
    site.program.write("content/site.toml",
                       "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                       "[outputs]\nitems = true\n[hosting]\nnginx = true\napache = true\n"
                       "netlify = true\n");
    write("Raad", "16 januari 2023");
    publish("2024-05-01");
    before = site.program.site();
    std::filesystem::remove_all(site.program.path("public"));
  }

  void write(std::string_view body, std::string_view date) const {
    site.program.write("content/meetings/a.md",
                       "# Verslag " + std::string(body) + ", " + std::string(date) +
                           "\n\n**Aanwezig:** mevrouw A. Valk, de heer B. Duijn\n\n" +
                           std::string(kItems));
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  // At the old address stands what stands at the new one, and web servers know where that is.
  void check_file(const std::string& from, const std::string& to) const {
    INFO(from << " -> " << to);
    CHECK(before.contains(from));
    CHECK(site.program.page(from) == site.program.page(to));
    CHECK(site.program.site().contains(from));
    CHECK(site.holds("_redirects", "/" + from + " /" + to + " 301\n"));
    CHECK(site.holds("_hosting/nginx.conf",
                     "location = /" + from + " { return 301 /" + to + "; }\n"));
    std::string pattern = from;
    pattern.insert(pattern.rfind('.'), "\\");
    CHECK(site.holds(".htaccess", "RedirectMatch 301 \"^/" + pattern + "$\" \"/" + to + "\"\n"));
  }

  void check_copy(const std::string& from, const std::string& to) const {
    INFO(from << " -> " << to);
    CHECK(site.program.site().contains(from));
    CHECK(site.program.page(from) == site.program.page(to));
  }

  void check_page(const std::string& from, const std::string& to) const {
    INFO(from << " -> " << to);
    CHECK(before.contains(from + "index.html"));
    CHECK(site.holds(from + "index.html",
                     "<link rel=\"canonical\" href=\"https://verslagen.example/" + to + "\">"));
    CHECK(site.holds("_redirects", "/" + from + " /" + to + " 301\n"));
  }

  PublishFixture site;
  std::map<std::string, std::string> before;
};

TEST_CASE("who follows the feed of somebody who was renamed gets what is new",
          "[cli][publish][redirects]") {
  const Moved moved;
  moved.site.program.write("content/people.toml",
                           "[[person]]\nname = \"Bas van Duin\"\naliases = [\"B. Duijn\"]\n");
  moved.publish("2024-06-02");
  for (const char* file : {"feed.xml", "feed.json", "acties/feed.xml", "acties/feed.json"})
    moved.check_file(std::string("personen/b-duijn/") + file,
                     std::string("personen/bas-van-duin/") + file);
  CHECK(
      moved.site.holds("personen/b-duijn/feed.xml",
                       "<atom:link href=\"https://verslagen.example/personen/bas-van-duin/feed.xml"
                       "\" rel=\"self\""));
  CHECK(moved.site.holds("personen/b-duijn/feed.xml",
                         "<guid isPermaLink=\"true\">https://verslagen.example/vergaderingen/"
                         "2023-01-16-raad/#1</guid>"));
  // Nobody who looks for feeds is sent to the old one.
  CHECK_FALSE(moved.site.holds("abonneren/index.html", "b-duijn"));
  CHECK_FALSE(moved.site.holds("abonneren/feeds.opml", "b-duijn"));
  // Also when the clerk wrote where it went.
  std::filesystem::remove_all(moved.site.program.path("content/history"));
  moved.site.program.write("content/redirects.toml",
                           "[[redirect]]\nfrom = \"personen/b-duijn/\"\nto = "
                           "\"personen/bas-van-duin/\"\n");
  REQUIRE(moved.site.program.build().code == 0);
  moved.check_file("personen/b-duijn/feed.xml", "personen/bas-van-duin/feed.xml");
}

TEST_CASE("the feed of a topic with another title stands at both addresses",
          "[cli][publish][redirects]") {
  const Moved moved;
  moved.site.program.write("content/topics.toml",
                           "[[subject]]\ntitle = \"Bruggen\"\nsame_as = [\"Brug\"]\n");
  moved.publish("2024-06-02");
  moved.check_file("onderwerpen/brug/feed.xml", "onderwerpen/bruggen/feed.xml");
  moved.check_file("onderwerpen/brug/feed.json", "onderwerpen/bruggen/feed.json");
}

TEST_CASE("a body that the registry names anew keeps its old addresses and the guids",
          "[cli][publish][redirects][identity]") {
  const Moved moved;
  moved.write("Gemeenteraad", "16 januari 2023");
  moved.site.program.write("content/bodies.toml",
                           "[[body]]\nname = \"Gemeenteraad\"\naliases = [\"Raad\"]\n");
  moved.publish("2024-06-02");
  for (const char* file : {"feed.xml", "feed.json", "calendar.ics"})
    moved.check_file(std::string("organen/raad/") + file,
                     std::string("organen/gemeenteraad/") + file);
  moved.check_page("organen/raad/", "organen/gemeenteraad/");
  moved.check_page("organen/raad/laatste-besluiten/", "organen/gemeenteraad/laatste-besluiten/");
  CHECK(moved.site.holds("organen/raad/feed.xml",
                         "<guid isPermaLink=\"false\">https://verslagen.example/vergaderingen/"
                         "2023-01-16-raad/</guid>"));
  moved.check_page("vergaderingen/2023-01-16-raad/", "vergaderingen/2023-01-16-gemeenteraad/");
  moved.check_page("vergaderingen/2023-01-16-raad/1/", "vergaderingen/2023-01-16-gemeenteraad/1/");
  moved.check_file("vergaderingen/2023-01-16-raad/calendar.ics",
                   "vergaderingen/2023-01-16-gemeenteraad/calendar.ics");
  // What goes with a page is not told once more.
  CHECK(moved.site.file("content/history/2024.txt").find(" moved organen/raad/laatste") ==
        std::string::npos);
}

TEST_CASE("a body that is named otherwise keeps its address with an id of the registry",
          "[cli][publish][redirects][identity]") {
  const Moved moved;
  moved.write("Gemeenteraad", "16 januari 2023");
  moved.site.program.write("content/bodies.toml", "[[body]]\nname = \"Gemeenteraad\"\n");
  const ProgramResult told = moved.site.publish("2024-06-02");
  CHECK(told.code == 1);
  CHECK(told.err.find("bodies.toml bij dat orgaan:\n  id = \"raad\"\n") != std::string::npos);
  moved.site.program.write("content/bodies.toml",
                           "[[body]]\nname = \"Gemeenteraad\"\nid = \"raad\"\n");
  moved.publish("2024-06-02");
  CHECK(moved.site.holds("organen/raad/feed.xml",
                         "<guid isPermaLink=\"true\">https://verslagen.example/vergaderingen/"
                         "2023-01-16-raad/</guid>"));
}

TEST_CASE("only what belongs to the page that a redirect leads to is copied",
          "[cli][publish][redirects]") {
  const Moved moved;
  moved.site.program.write("content/redirects.toml",
                           "[[redirect]]\nfrom = \"personen/oude-valk/\"\nto = \"personen/\"\n"
                           "[[redirect]]\nfrom = \"oud/\"\nto = \"organen/\"\n"
                           "[[redirect]]\nfrom = \"oud/raad/\"\nto = \"organen/raad/\"\n");
  const ProgramResult told = moved.site.program.build();
  INFO(told);
  REQUIRE(told.code == 0);
  std::vector<std::string> old;
  for (const auto& [file, bytes] : moved.site.program.site()) {
    if (file.starts_with("oud/") || file.starts_with("personen/oude-valk/")) old.push_back(file);
  }
  CHECK(old == std::vector<std::string>{
                   "oud/index.html", "oud/raad/calendar.ics", "oud/raad/feed.json",
                   "oud/raad/feed.xml", "oud/raad/index.html",
                   "oud/raad/laatste-besluiten/index.html", "personen/oude-valk/index.html"});
  moved.check_copy("oud/raad/feed.xml", "organen/raad/feed.xml");
}

TEST_CASE("two redirects that lead on what stands at one address are no clash",
          "[cli][publish][redirects]") {
  const Moved moved;
  moved.site.program.write("content/redirects.toml",
                           "[[redirect]]\nfrom = \"x/\"\nto = \"personen/b-duijn/\"\n"
                           "[[redirect]]\nfrom = \"x/acties/\"\nto = \"organen/raad/\"\n"
                           "[[redirect]]\nfrom = \"personen/b-duijn/acties/\"\nto = "
                           "\"organen/raad/\"\n");
  const std::string before = moved.before.at("personen/b-duijn/acties/feed.xml");
  const ProgramResult told = moved.site.program.build();
  INFO(told);
  REQUIRE(told.code == 0);
  moved.check_copy("x/feed.xml", "personen/b-duijn/feed.xml");
  moved.check_copy("x/acties/feed.xml", "organen/raad/feed.xml");
  CHECK(moved.site.program.page("personen/b-duijn/acties/feed.xml") == before);
}

}  // namespace
}  // namespace openverslag
