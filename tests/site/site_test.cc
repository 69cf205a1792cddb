#include "site/site.h"

#include <catch2/catch.hpp>

#include "render/archive_fixture.h"

namespace openverslag {
namespace {

struct Built {
  explicit Built(Archive from, std::string base_url = "https://verslagen.example.nl/")
      : archive(std::move(from)), language(Language::load("nl")) {
    config.base_url = std::move(base_url);
  }
  std::vector<std::string> addresses() {
    std::vector<std::string> all;
    for (const Page& page : build().pages) all.push_back(page.address);
    return all;
  }
  Site build() { return build_site(archive, config, language, diagnostics); }

  Archive archive;
  Config config;
  Language language;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("every page has its address, and people without a public role have none", "[site]") {
  CHECK(Built(small_archive()).addresses() ==
        std::vector<std::string>{"",
                                 "vergaderingen/",
                                 "vergaderingen/2020/",
                                 "vergaderingen/zonder-datum/",
                                 "vergaderingen/2020-10-05-vo/",
                                 "vergaderingen/2020-11-02-vo/",
                                 "vergaderingen/werkgroep/",
                                 "vergaderingen/2020-12-07-vo/",
                                 "vergaderingen/2021-01-11-vo/",
                                 "organen/",
                                 "organen/vo/",
                                 "organen/vo/laatste-besluiten/",
                                 "organen/werkgroep-oever/",
                                 "personen/",
                                 "personen/n-van-elderen/",
                                 "personen/k-oosterhof/",
                                 "personen/d-tigelaar/",
                                 "onderwerpen/",
                                 "onderwerpen/brug-over-de-aa/",
                                 "onderwerpen/jaarwisseling/",
                                 "onderwerpen/thema/openbare-orde-en-veiligheid/",
                                 "besluiten/",
                                 "besluiten/2020/",
                                 "acties/",
                                 "acties/2020/",
                                 "abonneren/",
                                 "data/",
                                 "zoeken/",
                                 "over/",
                                 "toegankelijkheid/",
                                 "privacy/",
                                 "404.html"});
}

TEST_CASE("an empty archive still makes a whole site", "[site]") {
  CHECK(Built({}).addresses() ==
        std::vector<std::string>{"", "vergaderingen/", "organen/", "personen/", "onderwerpen/",
                                 "besluiten/", "acties/", "abonneren/", "data/", "zoeken/", "over/",
                                 "toegankelijkheid/", "privacy/", "404.html"});
}

TEST_CASE("years run from new to old, the meetings without a date last", "[site]") {
  Built built(small_archive());
  const Site site = built.build();
  const Page& meetings = site.pages[1];
  REQUIRE(meetings.kind == PageKind::meetings);
  REQUIRE(meetings.parts == 2);
  const Page& year = site.pages[meetings.first_part];
  CHECK(year.address == "vergaderingen/2020/");
  CHECK(year.slice == Slice{.heading = 2020, .begin = 0, .end = 2, .count = 2});
  const Page& undated = site.pages[meetings.first_part + 1];
  CHECK(undated.address == "vergaderingen/zonder-datum/");
  CHECK(undated.slice == Slice{.heading = 0, .begin = 2, .end = 3, .count = 1});
}

TEST_CASE("every page that grows has a feed below it, and so have those with actions", "[site]") {
  Built built(small_archive());
  std::vector<std::string> addresses;
  for (const Feed& feed : built.build().feeds) addresses.push_back(feed.address);
  CHECK(addresses == std::vector<std::string>{
                         "feed.xml", "organen/vo/feed.xml", "organen/werkgroep-oever/feed.xml",
                         "personen/n-van-elderen/feed.xml", "personen/k-oosterhof/feed.xml",
                         "personen/d-tigelaar/feed.xml", "onderwerpen/brug-over-de-aa/feed.xml",
                         "onderwerpen/jaarwisseling/feed.xml",
                         "onderwerpen/thema/openbare-orde-en-veiligheid/feed.xml",
                         "besluiten/feed.xml", "acties/feed.xml",
                         "personen/k-oosterhof/acties/feed.xml"});
}

TEST_CASE("without a base URL there are no feeds, and the clerk is told", "[site]") {
  Built built(small_archive(), "");
  CHECK(built.build().feeds.empty());
  CHECK(built.diagnostics.sorted() ==
        std::vector<Diagnostic>{{Severity::note, "no-base-url", "site.toml", {}, "", {}}});
}

TEST_CASE("two pages on one address are an error that names both", "[site]") {
  Built built(small_archive());
  built.archive.links[2].id = "2020";
  built.build();
  CHECK(built.diagnostics.sorted() ==
        std::vector<Diagnostic>{{Severity::error,
                                 "address-clash",
                                 "werkgroep.md",
                                 {},
                                 "",
                                 {"vergaderingen/2020/", "werkgroep.md", "vergaderingen/2020/"}}});
}

}  // namespace openverslag
