#include <tinyxml2.h>

#include <catch2/catch.hpp>

#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

// A feed read back by an XML parser.
struct ReadFeed {
  explicit ReadFeed(const std::string& xml) {
    REQUIRE(document.Parse(xml.c_str()) == tinyxml2::XML_SUCCESS);
    channel = document.RootElement()->FirstChildElement("channel");
  }

  std::string of(const char* name) const { return text(channel, name); }

  std::vector<std::string> of_items(const char* name) const {
    std::vector<std::string> all;
    for (const auto* item = channel->FirstChildElement("item"); item != nullptr;
         item = item->NextSiblingElement("item")) {
      all.push_back(text(item, name));
    }
    return all;
  }

  static std::string text(const tinyxml2::XMLElement* parent, const char* name) {
    const auto* element = parent->FirstChildElement(name);
    return element != nullptr && element->GetText() != nullptr ? element->GetText() : "";
  }

  tinyxml2::XMLDocument document;
  const tinyxml2::XMLElement* channel = nullptr;
};

ReadFeed feed(const SiteFixture& fixture, FeedKind kind, std::uint32_t subject = 0) {
  for (const Feed& each : fixture.site.feeds) {
    if (each.kind == kind && each.subject == subject) {
      return ReadFeed(render_feed(fixture.site, each).bytes);
    }
  }
  throw std::logic_error("no such feed in the fixture");
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
  CHECK(feed(fixture, FeedKind::body).of_items("description")[1] ==
        "Besluit: Het overleg stemt in met de campagne. Actie: K. Oosterhof, Bureau Veiligheid: de "
        "toolkit delen met de gemeenten. Actie: de brug schouwen. Op de agenda: A Opening; B1 "
        "Jaarwisseling &lt;2020-2021&gt;; B1a Vakantieparken; B2 Brug over de Aa.");
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
        "Besluit: De ontheffing wordt verworpen. Op de agenda: 3 Jaarwisseling 2020-2021.");
}

TEST_CASE("the feed of a person leads to where that person speaks", "[render]") {
  const SiteFixture fixture;
  CHECK(feed(fixture, FeedKind::person, 3).of_items("link") ==
        Texts{"https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1-2"});
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
  const std::string xml = render_feed(fixture.site, fixture.site.feeds[0]).bytes;
  CHECK(xml.find("<title>A &#x26; B &#x3C;i&#x3E;, 5 oktober 2020</title>") != std::string::npos);
}

TEST_CASE("a feed holds the fifty newest", "[render]") {
  SiteFixture fixture;
  const Facts facts = fixture.archive.meetings[0];
  const MeetingLinks links = fixture.archive.links[0];
  for (unsigned day = 1; day <= 30; ++day) {
    for (const unsigned month : {3u, 5u}) {
      fixture.archive.meetings.push_back(facts);
      fixture.archive.meetings.back().header.date =
          Date{std::chrono::year{2022}, std::chrono::month{month}, std::chrono::day{day}};
      fixture.archive.links.push_back(links);
    }
  }
  const auto titles = feed(fixture, FeedKind::site).of_items("title");
  REQUIRE(titles.size() == 50);
  CHECK(titles.front() == "Veiligheidsoverleg, 30 mei 2022");
  CHECK(titles.back() == "Veiligheidsoverleg, 11 maart 2022");
}

}  // namespace openverslag
