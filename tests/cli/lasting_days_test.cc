// When something came on the site, for who subscribes to it or harvests it.
#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

const std::string kSite = "https://verslagen.example/";

class Days {
 public:
  Days() {
    site.program.write("content/site.toml",
                       "title = \"Verslagen\"\nbase_url = \"" + kSite +
                           "\"\n[woo]\norganisation = "
                           "\"https://identifier.overheid.nl/tooi/id/gemeente/gm9999\"\n"
                           "name = \"gemeente Voorbeeld\"\n");
  }

  void write(const std::string& file, const std::string& date, const std::string& more = "",
             const std::string& items = "## 1. Brug\n\nDe brug is groen.\n") const {
    site.program.write("content/meetings/" + file, "# Verslag Raad, " + date + "\n\n" + more +
                                                       "**Aanwezig:** mevrouw A. Valk\n\n" + items);
  }

  // A meeting on each of the first days of a month of 2020.
  void write_many(int month, const std::string& name, int count) const {
    for (int day = 1; day <= count; ++day)
      write(fmt::format("{}-{:02}.md", name, day), fmt::format("{} {} 2020", day, name), "",
            fmt::format("## 1. Zaak {}-{}\n\nGoed.\n", month, day));
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  // The entry of that meeting in a feed; "": there is none.
  std::string entry(const std::string& feed, const std::string& address) const {
    const std::string bytes = site.program.page(feed);
    const std::size_t at = bytes.find("<link>" + kSite + address);
    return at == std::string::npos ? "" : bytes.substr(at, bytes.find("</item>", at) - at);
  }

  // The first VEVENT of a calendar.
  std::string event(const std::string& file) const {
    const std::string calendar = site.program.page(file);
    return calendar.substr(calendar.find("BEGIN:VEVENT"));
  }

  PublishFixture site;
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("an entry is of the day on which it was published first", "[cli][publish][days]") {
  const Days days;
  // What is there when the history begins may have been there for years.
  const auto is_of_its_day = [&] {
    CHECK(has(days.entry("feed.xml", "vergaderingen/2023-01-09-raad/"),
              "<pubDate>Mon, 09 Jan 2023 00:00:00 +0100</pubDate>"));
  };
  days.write("b.md", "9 januari 2023");
  REQUIRE(days.site.program.build().code == 0);
  is_of_its_day();
  days.publish("2024-04-01");
  is_of_its_day();
  days.write("a.md", "16 januari 2023");
  const auto is_of_may = [&] {
    const std::string day = "<pubDate>Wed, 01 May 2024 00:00:00 +0200</pubDate>";
    CHECK(has(days.entry("feed.xml", kRaad), day));
    CHECK(has(days.entry("organen/raad/feed.xml", kRaad), day));
    CHECK(has(days.entry("onderwerpen/brug/feed.xml", kRaad), day));
    CHECK(days.site.holds("feed.json", "\"date_published\":\"2024-05-01T00:00:00+02:00\""));
    CHECK(days.site.holds(kRaad + "debate.xml",
                          "<FRBRdate date=\"2024-05-01\" name=\"publication\""));
    CHECK(days.site.holds(kRaad + "debate.xml", "<FRBRdate date=\"2023-01-16\" name=\"meeting\""));
  };
  days.publish("2024-05-01");
  is_of_its_day();
  is_of_may();
  days.write("a.md", "16 januari 2023", "", "## 1. Brug\n\nDe brug is blauw.\n");
  days.publish("2024-06-02");
  is_of_may();
  CHECK(has(days.entry("feed.xml", kRaad), "<atom:updated>2024-06-02T00:00:00+02:00<"));
  REQUIRE(days.site.program.build().code == 0);
  is_of_may();
  // What the record says itself counts.
  days.site.program.write("content/meetings/a.md.toml", "gepubliceerd = 2023-03-01\n");
  days.publish("2024-06-03");
  CHECK(has(days.entry("feed.xml", kRaad), "<pubDate>Wed, 01 Mar 2023 00:00:00 +0100</pubDate>"));
}

TEST_CASE("an entry of before the history keeps its day when the date of the meeting is corrected",
          "[cli][publish][days]") {
  const Days days;
  days.write("a.md", "9 januari 2023", "**Tijd:** 20.00 uur\n\n");
  days.write("b.md", "16 januari 2023", "**Tijd:** 20.00 uur\n\n");
  days.publish("2024-04-01");
  days.write("b.md", "2 januari 2023", "**Tijd:** 19.00 uur\n\n");
  const auto stays = [&] {
    const std::string now = "vergaderingen/2023-01-02-raad/";
    for (const std::string feed : {"feed.xml", "organen/raad/feed.xml"}) {
      INFO(feed);
      const std::string entry = days.entry(feed, now);
      CHECK(has(entry, "<guid isPermaLink=\"false\">" + kSite + kRaad + "</guid>"));
      CHECK(has(entry, "<pubDate>Mon, 16 Jan 2023 20:00:00 +0100</pubDate>"));
      // Nor do others get another place beside it.
      const std::string bytes = days.site.program.page(feed);
      CHECK(bytes.find(kSite + now) < bytes.find(kSite + "vergaderingen/2023-01-09-raad/"));
    }
    CHECK(days.site.holds("feed.json", "\"date_published\":\"2023-01-16T20:00:00+01:00\""));
  };
  REQUIRE(days.site.program.build().code == 0);
  stays();
  days.publish("2024-05-01");
  stays();
  days.publish("2024-05-02");
  stays();
  CHECK(days.site.holds("vergaderingen/2023-01-02-raad/index.html", "2 januari 2023"));
}

TEST_CASE("late minutes are the newest entry, and no archive changes", "[cli][publish][days]") {
  const Days days;
  days.write_many(1, "maart", 30);
  days.write_many(2, "april", 30);
  days.write_many(3, "mei", 30);
  days.write_many(4, "juni", 20);
  days.publish("2024-05-01");
  const auto before = days.site.program.site();
  REQUIRE(before.contains("organen/raad/feed-2.xml"));
  const std::string late = "vergaderingen/2019-01-16-raad/";
  days.write("laat.md", "16 januari 2019");
  days.publish("2024-06-02");
  for (const std::string feed : {"feed.xml", "organen/raad/feed.xml"}) {
    INFO(feed);
    CHECK(has(days.entry(feed, late), "<guid isPermaLink=\"true\">" + kSite + late + "</guid>"));
    CHECK(days.site.program.page(feed).find("<item>") <
          days.site.program.page(feed).find(kSite + late));
    CHECK(days.site.program.page(feed).find(kSite + late) <
          days.site.program.page(feed).find("</item>"));
  }
  const auto after = days.site.program.site();
  for (const std::string archive :
       {"feed-1.xml", "feed-2.xml", "organen/raad/feed-1.xml", "organen/raad/feed-2.xml"}) {
    INFO(archive);
    CHECK(after.at(archive) == before.at(archive));
  }
}

TEST_CASE("a held meeting in calendars is revised when it is corrected", "[cli][publish][days]") {
  const Days days;
  const std::string own = kRaad + "calendar.ics";
  days.write("a.md", "16 januari 2023", "**Tijd:** 20.00 - 22.00 uur\n\n");
  days.publish("2024-05-01");
  const auto check = [&](const std::string& file, const std::string& sequence,
                         const std::string& stamp) {
    CHECK(has(days.event(file), "SEQUENCE:" + sequence + "\r\n"));
    CHECK(has(days.event(file), "DTSTAMP:" + stamp + "T000000Z\r\n"));
    CHECK(has(days.event(file), "UID:2023-01-16-raad@verslagen.example\r\n"));
  };
  check(own, "2", "20230116");
  days.write("a.md", "16 januari 2023", "**Tijd:** 20.00 - 22.30 uur\n\n");
  REQUIRE(days.site.program.build().code == 0);
  check(own, "3", "20230116");
  days.publish("2024-05-02");
  check(own, "3", "20240502");
  days.write("a.md", "16 januari 2023", "**Tijd:** 20.00 - 22.30 uur\n\n**Locatie:** Raadzaal\n\n");
  days.publish("2024-05-03");
  check(own, "4", "20240503");
  days.write("a.md", "9 januari 2023", "**Tijd:** 20.00 - 22.30 uur\n\n**Locatie:** Raadzaal\n\n");
  days.publish("2024-05-04");
  check("vergaderingen/2023-01-09-raad/calendar.ics", "5", "20240504");
  check("calendar.ics", "5", "20240504");
  days.write("a.md", "16 januari 2023", "**Tijd:** 20.00 - 22.00 uur\n\n");
  days.publish("2024-05-05");
  check(own, "6", "20240505");
}

TEST_CASE("the Woo's harvester finds a record at the address that it knows it by",
          "[cli][publish][days][woo]") {
  const Days days;
  const std::string sitemap = "sitemaps/sitemap-diwoo-infocat008-2023.xml";
  const std::string moved = "vergaderingen/2023-01-17-raad/";
  const auto adopt = [&](const std::string& day) {
    days.write("b.md", "13 februari 2023", "",
               "## 1. Verslag " + day + " januari 2023\n\nHet verslag wordt vastgesteld.\n");
  };
  days.write("a.md", "16 januari 2023");
  adopt("16");
  days.publish("2024-05-01");
  const std::string loc = "<loc>" + kSite + kRaad + "</loc>\n<lastmod>";
  CHECK(days.site.holds(sitemap, loc + "2023-02-13T"));
  days.write("a.md", "17 januari 2023");
  adopt("17");
  days.publish("2024-06-02");
  CHECK(days.site.holds(sitemap, loc + "2024-06-02T"));
  CHECK(days.site.holds(sitemap, "<diwoo:identifier>2023-01-16-raad</diwoo:identifier>"));
  CHECK(days.site.holds(sitemap, "<diwoo:creatiedatum>2023-01-17</diwoo:creatiedatum>"));
  // The record itself, not a way to it.
  CHECK(days.site.holds(kRaadPage, "De brug is groen."));
  CHECK_FALSE(days.site.holds(kRaadPage, "http-equiv"));
  CHECK(days.site.holds(kRaadPage, "<link rel=\"canonical\" href=\"" + kSite + moved + "\">"));
  CHECK(days.site.holds("sitemap.xml", kSite + moved));
  CHECK_FALSE(days.site.holds("sitemap.xml", kSite + kRaad));
  CHECK(days.site.program.page(kRaadPage) == days.site.program.page(moved + "index.html"));
  CHECK(days.site.holds(kRaad + "calendar.ics", "URL:" + kSite + moved));
  SECTION("also of a web server, which is told to send nobody on from there") {
    days.site.program.write("content/site.toml",
                            days.site.file("content/site.toml") + "[hosting]\nnetlify = true\n");
    days.publish("2024-06-03");
    CHECK_FALSE(days.site.holds("_redirects", "/" + kRaad + " "));
    CHECK(days.site.holds("_redirects", "/" + kRaad + "calendar.ics "));
  }
  SECTION("and is told by that address that it is withdrawn") {
    REQUIRE(days.site.program
                .run({"withdraw", "a.md", "DIR/content", "--reason", "x", "--woo", "privacy"})
                .code == 0);
    days.publish("2024-06-03");
    CHECK(days.site.holds(sitemap, "<loc>" + kSite + kRaad + "</loc>"));
    CHECK_FALSE(days.site.holds(sitemap, "<loc>" + kSite + moved + "</loc>"));
    CHECK(days.site.holds(sitemap, "redenVerwijderingVervanging"));
    CHECK_FALSE(days.site.holds(kRaadPage, "De brug is groen."));
  }
}

}  // namespace
}  // namespace openverslag
