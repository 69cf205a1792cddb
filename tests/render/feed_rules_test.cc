// Every feed of the fixture, and of hostile records, by the rules of the feed validator.
#include <catch2/catch.hpp>

#include "render/feed_fixture.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

using Texts = std::vector<std::string>;

Texts messages_of(const Site& site) {
  Texts all;
  for (const Feed& feed : site.feeds) {
    for (const auto& [path, bytes] : files_of(site, feed)) {
      if (!path.ends_with(".xml")) continue;
      for (const std::string& message : validator_messages(bytes, site.config.base_url + path)) {
        all.push_back(path + ": " + message);
      }
    }
  }
  return all;
}

}  // namespace

TEST_CASE("the validator has nothing to say about any feed", "[render]") {
  const SiteFixture fixture;
  REQUIRE(fixture.site.feeds.size() == 12);
  CHECK(messages_of(fixture.site) == Texts{});
}

TEST_CASE("hostile titles make valid feeds", "[render]") {
  SiteFixture fixture("nl", "https://verslagen.example.nl/a&b/");
  Item& item = fixture.archive.meetings.change(0).items[1];
  for (const std::string& title :
       {std::string("]]> <script>alert(1)</script> &nbsp;"), std::string("\x01\x08 \x1b[0m"),
        std::string("\xEF\xBF\xBE\xEF\xBF\xBF"),
        std::string("🚒 \xE2\x80\xAE"
                    "gnisseiwraaj"),
        std::string(500, 'w'), std::string()}) {
    item.title = title;
    item.decisions[0].text = title;
    item.actions[0].text = title;
    item.actions[0].owners[1].printed = title;
    fixture.archive.subjects[1].title = title;
    fixture.archive.bodies[0].name = title.empty() ? "VO" : title;
    INFO(title);
    CHECK(messages_of(fixture.site) == Texts{});
  }
}

TEST_CASE("the fixture of the validator finds what is wrong", "[render]") {
  const std::string wrong =
      "<rss><channel><title>A &amp; B</title><link>x</link><item><guid>a</guid>"
      "<content:encoded>&lt;a href=\"/b\" onclick=\"x\"></content:encoded>"
      "<pubDate>Mon, 06 Oct 2020 09:00:00 +0200</pubDate></item>"
      "<item><guid isPermaLink=\"false\">a</guid><title>\x01</title><link>https://a</link>"
      "<pubDate>ma, 5 okt 2020</pubDate></item><language>Nederlands</language></channel></rss>";
  CHECK(validator_messages(wrong, "https://a/feed.xml") ==
        Texts{"BadCharacters", "CharacterData: A &amp; B", "EncodingMismatch",
              "Missing: description", "InvalidLanguage: Nederlands", "MisplacedItem: language",
              "MissingAtomSelfLink", "InvalidHttpGUID: a", "MissingTitle: a", "InvalidLink: a",
              "IncorrectDOW: Mon, 06 Oct 2020 09:00:00 +0200", "ContainsRelRef: /b",
              "SecurityRisk: <a href=\"/b\" onclick=\"x\">", "NeedDescriptionBeforeContent",
              "DuplicateValue: a", "InvalidRFC2822Date: ma, 5 okt 2020"});
}

TEST_CASE("decisions and actions have a feed of their own that tells nothing else", "[render]") {
  const SiteFixture fixture;
  const auto read = [&](FeedKind kind) {
    const Feed& feed = feed_of(fixture.site, kind);
    return ReadFeed(files_of(fixture.site, feed).at(feed.address));
  };
  const std::string meeting = "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/";
  CHECK(read(FeedKind::decisions).of("title") == "Besluiten – Openbare verslagen Waterkant");
  CHECK(read(FeedKind::decisions).of_items("description") ==
        Texts{"Besluit: verworpen: De ontheffing wordt verworpen. Op de agenda: 3 Jaarwisseling "
              "2020-2021.",
              "Besluit: Het overleg stemt in met de campagne. Op de agenda: B1 Jaarwisseling "
              "&lt;2020-2021&gt;."});
  CHECK(read(FeedKind::actions).of_items("guid") == Texts{meeting + "#b2", meeting + "#b1"});
  CHECK(read(FeedKind::actions).of_items("description")[1] ==
        "Actie: K. Oosterhof, Bureau Veiligheid: de toolkit delen met de gemeenten (Uiterlijk vóór "
        "1 december). Op de agenda: B1 Jaarwisseling &lt;2020-2021&gt;.");
  CHECK(read(FeedKind::holder).of("title") ==
        "Acties van K. Oosterhof – Openbare verslagen Waterkant");
  CHECK(read(FeedKind::holder).of("link") == "https://verslagen.example.nl/personen/k-oosterhof/");
  CHECK(read(FeedKind::holder).of_items("guid") == Texts{meeting + "#b1"});
}

TEST_CASE("a meeting told by two files is in a feed once", "[render]") {
  SiteFixture fixture;
  fixture.archive.links[1].same_as = 0;
  for (const FeedKind kind : {FeedKind::site, FeedKind::body}) {
    const Feed& feed = feed_of(fixture.site, kind);
    const ReadFeed read(files_of(fixture.site, feed).at(feed.address));
    CHECK(read.of_items("title") == Texts{"Veiligheidsoverleg, 5 oktober 2020"});
  }
  const Feed& subject = feed_of(fixture.site, FeedKind::subject, 1);
  const ReadFeed read(files_of(fixture.site, subject).at(subject.address));
  CHECK(read.of_items("guid") ==
        Texts{"https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1"});
}

TEST_CASE("an entry stays the same entry when the minutes are corrected or people renamed",
          "[render]") {
  SiteFixture fixture;
  const auto ids = [&] {
    Texts all;
    for (const Feed& feed : fixture.site.feeds) {
      for (const auto& id :
           ReadFeed(files_of(fixture.site, feed).at(feed.address)).of_items("guid"))
        all.push_back(feed.address + " " + id);
    }
    return all;
  };
  const Texts before = ids();
  fixture.archive.meetings.change(0).items[1].title = "Oud en nieuw";
  fixture.archive.meetings.change(0).items[1].names[0].printed = "Dhr. Elders";
  fixture.archive.people[3].name = "D. Tigelaar-Bee";
  fixture.archive.people[3].contributions[0].block = 7;
  fixture.archive.bodies[0].name = "Bestuurlijk overleg";
  CHECK(ids() == before);
}

}  // namespace openverslag
