// A record that was corrected, in the feeds: the same entry, with the day and the way to what is
// different.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "render/feed_fixture.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

const std::string kMeeting = "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/";

MinutesChange change(const char* day, const char* id, std::vector<std::string> anchors) {
  MinutesChange made;
  made.id = id;
  made.date = *parse_iso_date(day);
  for (std::string& anchor : anchors) {
    PartChange part;
    part.anchor = std::move(anchor);
    made.parts.push_back(std::move(part));
  }
  return made;
}

// The first meeting of the fixture, which was adopted on 2 November 2020, corrected twice.
Site corrected(const SiteFixture& fixture) {
  Writings writings;
  writings.changes = {change("2021-02-03", "2020-10-05-vo.3", {"b1", ".absent"}),
                      change("2020-10-20", "2020-10-05-vo.2", {"b2"})};
  Diagnostics diagnostics;
  return build_site(fixture.archive, fixture.config, fixture.language, diagnostics, writings);
}

struct Entry {
  std::string updated, description, html;
};

// Of the meeting, or of that item of it.
Entry entry_of(const Site& site, FeedKind kind, std::uint32_t subject, const std::string& id) {
  const Feed& feed = feed_of(site, kind, subject);
  const auto files = files_of(site, feed);
  const ReadFeed read(files.at(feed.address));
  const auto ids = read.of_items("guid");
  const auto at = static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
  REQUIRE(at < ids.size());
  CHECK(nlohmann::json::parse(files.at(Routes::json_feed_of(feed.address)))
            .at("items")[at]
            .at("date_modified") == read.of_items("atom:updated")[at]);
  return {read.of_items("atom:updated")[at], read.of_items("description")[at],
          read.of_items("content:encoded")[at]};
}

}  // namespace

TEST_CASE("an entry of a corrected meeting says when, and leads to each difference", "[render]") {
  const SiteFixture fixture;
  const Site site = corrected(fixture);
  for (const auto& [kind, subject] :
       {std::pair(FeedKind::site, 0U), std::pair(FeedKind::body, 0U)}) {
    const Entry entry = entry_of(site, kind, subject, kMeeting);
    CHECK(entry.updated == "2021-02-03T00:00:00+01:00");
    CHECK(entry.description.starts_with(
        "Gewijzigd op 3 februari 2021: B1 Jaarwisseling &lt;2020-2021&gt;; Afwezig. Besluit: "));
    CHECK(entry.html.find(
              "</p><p>Gewijzigd op 3 februari 2021: <a href=\"" + kMeeting +
              "#b1.wijziging-3\">B1 Jaarwisseling &lt;2020-2021&gt;</a>; <a href=\"" + kMeeting +
              "#wijziging.3-2\">Afwezig</a>.</p>"
              "<p>Gewijzigd op 20 oktober 2020: <a href=\"" +
              kMeeting + "#b2.wijziging-2\">B2 Brug over de Aa</a>.</p><ul>") != std::string::npos);
  }
}

TEST_CASE("a corrected record is no new entry: id, day and order stay", "[render]") {
  const SiteFixture fixture;
  const Site site = corrected(fixture);
  const auto read = [](const Site& of) {
    return ReadFeed(files_of(of, feed_of(of, FeedKind::site)).at("feed.xml"));
  };
  const ReadFeed before = read(fixture.site);
  const ReadFeed after = read(site);
  for (const char* name : {"guid", "pubDate", "title", "link"})
    CHECK(after.of_items(name) == before.of_items(name));
  CHECK(before.of("lastBuildDate") == "Fri, 20 Nov 2020 00:00:00 +0100");
  CHECK(after.of("lastBuildDate") == "Wed, 03 Feb 2021 00:00:00 +0100");
}

TEST_CASE("an entry of one item tells what was changed in that item alone", "[render]") {
  const SiteFixture fixture;
  const Site site = corrected(fixture);
  const Entry changed = entry_of(site, FeedKind::subject, 1, kMeeting + "#b1");
  CHECK(changed.updated == "2021-02-03T00:00:00+01:00");
  CHECK(changed.description.starts_with("Gewijzigd op 3 februari 2021. Besluit: "));
  CHECK(changed.html.find("<p><a href=\"" + kMeeting +
                          "#b1.wijziging-3\">Gewijzigd op 3 februari 2021</a>.</p>") !=
        std::string::npos);
  // The record of this one was adopted after its own change.
  const Entry adopted = entry_of(site, FeedKind::subject, 0, kMeeting + "#b2");
  CHECK(adopted.updated == "2020-11-02T00:00:00+01:00");
  CHECK(adopted.description.starts_with("Gewijzigd op 20 oktober 2020. Actie: "));
}

TEST_CASE("an entry is newer when an item of its record was withdrawn", "[render]") {
  const SiteFixture fixture;
  Withdrawal item;
  item.file = fixture.archive.meetings[0].source;
  item.item = "b1";
  item.address = "vergaderingen/2020-10-05-vo/";
  item.title = "Punt B1";
  item.date = *parse_iso_date("2021-02-03");
  item.reason = "x";
  Writings writings;
  writings.withdrawals = {item};
  Diagnostics diagnostics;
  const Site site =
      build_site(fixture.archive, fixture.config, fixture.language, diagnostics, writings);
  CHECK(entry_of(site, FeedKind::body, 0, kMeeting).updated == "2021-02-03T00:00:00+01:00");
  // Nothing was changed in the other item.
  CHECK(entry_of(site, FeedKind::subject, 0, kMeeting + "#b2").updated ==
        "2020-11-02T00:00:00+01:00");
}

TEST_CASE("an entry is newer when words were hidden, and does not say in which item", "[render]") {
  SiteFixture fixture;
  KnownPast& past = fixture.archive.links[0].past;
  past.revised = parse_iso_date("2021-02-03");
  past.reread = past.revised;
  const Entry whole = entry_of(fixture.site, FeedKind::body, 0, kMeeting);
  CHECK(whole.updated == "2021-02-03T00:00:00+01:00");
  CHECK(whole.description.find("Gewijzigd") == std::string::npos);
  CHECK(entry_of(fixture.site, FeedKind::subject, 0, kMeeting + "#b2").updated ==
        "2021-02-03T00:00:00+01:00");
}

TEST_CASE("no feed tells of a correction when nothing was corrected", "[render]") {
  const SiteFixture fixture;
  for (const Feed& feed : fixture.site.feeds) {
    for (const auto& [path, bytes] : files_of(fixture.site, feed))
      CHECK(bytes.find("Gewijzigd op") == std::string::npos);
  }
}

}  // namespace openverslag
