#include <catch2/catch.hpp>

#include "render/feed_fixture.h"
#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

ReadFeed feed(const SiteFixture& fixture, FeedKind kind, std::uint32_t subject = 0) {
  const Feed& found = feed_of(fixture.site, kind, subject);
  return ReadFeed(files_of(fixture.site, found).at(found.address));
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the feed of the site has an entry a meeting, newest first, undated ones left out",
          "[render]") {
  const SiteFixture fixture;
  const ReadFeed read = feed(fixture, FeedKind::site);
  CHECK(read.of("title") == "Openbare verslagen Waterkant");
  CHECK(read.of("link") == "https://verslagen.example.nl/");
  CHECK(read.of("language") == "nl");
  CHECK(read.of("lastBuildDate") == "Fri, 20 Nov 2020 00:00:00 +0100");
  CHECK(read.of_items("title") ==
        Texts{"Veiligheidsoverleg, 2 november 2020", "Veiligheidsoverleg, 5 oktober 2020"});
  CHECK(read.of_items("guid") ==
        Texts{"https://verslagen.example.nl/vergaderingen/2020-11-02-vo/",
              "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/"});
}

TEST_CASE("an entry dates from its publication, or else from the start of the meeting",
          "[render]") {
  const SiteFixture fixture;
  CHECK(feed(fixture, FeedKind::body).of_items("pubDate") ==
        Texts{"Fri, 20 Nov 2020 00:00:00 +0100", "Mon, 05 Oct 2020 09:45:00 +0200"});
}

TEST_CASE("a description tells what was decided and promised, as HTML that shows as text",
          "[render]") {
  const SiteFixture fixture;
  CHECK(
      feed(fixture, FeedKind::body).of_items("description")[1] ==
      "Besluit: Het overleg stemt in met de campagne. Actie: K. Oosterhof, Bureau Veiligheid: de "
      "toolkit delen met de gemeenten (Uiterlijk vóór 1 december). Actie: de brug schouwen. Op de "
      "agenda: A Opening; B1 Jaarwisseling &lt;2020-2021&gt;; B1a Vakantieparken (Vervallen); B2 "
      "Brug over de Aa.");
}

TEST_CASE("the feed of a subject has an entry an item, with the meeting in its title", "[render]") {
  const SiteFixture fixture;
  const ReadFeed read = feed(fixture, FeedKind::subject, 1);
  CHECK(read.of("title") == "Jaarwisseling – Openbare verslagen Waterkant");
  CHECK(read.of_items("title") ==
        Texts{"Jaarwisseling 2020-2021 (Veiligheidsoverleg, 2 november 2020)",
              "Jaarwisseling <2020-2021> (Veiligheidsoverleg, 5 oktober 2020)"});
  CHECK(read.of_items("guid") ==
        Texts{"https://verslagen.example.nl/vergaderingen/2020-11-02-vo/#3",
              "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1"});
  CHECK(read.of_items("description")[0] ==
        "Besluit: verworpen: De ontheffing wordt verworpen. Op de agenda: 3 Jaarwisseling "
        "2020-2021.");
}

TEST_CASE(
    "the feed of a person leads to where that person speaks, and knows the item by its own "
    "address",
    "[render]") {
  const SiteFixture fixture;
  const ReadFeed read = feed(fixture, FeedKind::person, 3);
  CHECK(read.of_items("link") ==
        Texts{"https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1-2"});
  CHECK(read.of_items("guid") ==
        Texts{"https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1"});
}

TEST_CASE("every link in the HTML of an entry is absolute", "[render]") {
  const SiteFixture fixture;
  for (const std::string& html : feed(fixture, FeedKind::site).of_items("content:encoded")) {
    for (std::size_t at = html.find("href=\""); at != std::string::npos;
         at = html.find("href=\"", at + 1)) {
      CHECK(html.compare(at + 6, 29, "https://verslagen.example.nl/") == 0);
    }
  }
}

TEST_CASE("titles hold markup as numeric references and no control characters", "[render]") {
  SiteFixture fixture;
  fixture.archive.bodies[0].name = "A & B\x01 <i>";
  const std::string xml = files_of(fixture.site, fixture.site.feeds[0]).at("feed.xml");
  CHECK(xml.find("<title>A &#x26; B\uFFFD &#x3C;i&#x3E;, 5 oktober 2020</title>") !=
        std::string::npos);
}

TEST_CASE("a feed that is switched off is not there", "[render]") {
  SiteFixture fixture;
  fixture.config.outputs.feeds = false;
  Diagnostics diagnostics;
  const Site site = build_site(fixture.archive, fixture.config, fixture.language, diagnostics);
  CHECK(site.feeds.empty());
  CHECK(diagnostics.empty());
  const Page& page = fixture.page(PageKind::feeds);
  const std::string html = render_page(site, page, fixture.templates, nullptr).bytes;
  CHECK(html.find("Deze site heeft geen feeds.") != html.npos);
  CHECK(html.find("feed.xml") == html.npos);
}

}  // namespace openverslag
