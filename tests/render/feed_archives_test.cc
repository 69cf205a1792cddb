#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "render/feed_fixture.h"
#include "render/render.h"
#include "render/site_fixture.h"
#include "text/escape.h"

namespace openverslag {
namespace {

using Texts = std::vector<std::string>;

// `count` meetings more than the two with a date, all older: one a day from 1 January 2010.
void add_meetings(SiteFixture& fixture, int count) {
  Facts facts = fixture.archive.meetings[0];
  const MeetingLinks links = fixture.archive.links[0];
  std::chrono::sys_days day =
      Date{std::chrono::year{2010}, std::chrono::January, std::chrono::day{1}};
  for (int i = 0; i < count; ++i, day += std::chrono::days{1}) {
    facts.header.date = Date{day};
    fixture.archive.meetings.push_back(facts);
    fixture.archive.links.push_back(links);
    fixture.archive.links.back().id = fixture.archive.links.back().first_id =
        "oud-" + std::to_string(i);
  }
}

const std::string kBase = "https://verslagen.example.nl/";

}  // namespace

TEST_CASE("fifty entries fit one file", "[render]") {
  SiteFixture fixture;
  add_meetings(fixture, 48);
  const auto files = files_of(fixture.site, fixture.site.feeds[0]);
  CHECK(files.size() == 2);
  const ReadFeed read(files.at("feed.xml"));
  CHECK(read.of_items("title").size() == 50);
  CHECK(read.link("prev-archive").empty());
}

TEST_CASE("files of a feed that are made in two rounds are all of them, each once", "[render]") {
  SiteFixture fixture;
  add_meetings(fixture, 99);
  const Feed& feed = fixture.site.feeds[0];
  const auto all = files_of(fixture.site, feed);
  constexpr MeetingIndex kMiddle = 20;  // the newest entry of "feed-1.xml" tells of a later one
  std::map<std::string, std::string> both;
  Texts in_order;
  for (const MeetingRange& newest :
       {MeetingRange{.end = kMiddle}, MeetingRange{.begin = kMiddle}}) {
    render_feed(
        fixture.site, feed, PrintedEntries(fixture.site),
        [&](const OutputFile& file) {
          CHECK(both.emplace(file.path, file.bytes).second);
          in_order.push_back(file.path);
        },
        newest);
    in_order.emplace_back("|");
  }
  CHECK(both == all);
  CHECK(in_order == Texts{"feed.xml", "feed.json", "feed-2.xml", "|", "feed-1.xml", "|"});
}

TEST_CASE("a feed without entries is made in the first round alone", "[render]") {
  SiteFixture fixture;
  fixture.archive.decisions.clear();
  const Feed& feed = feed_of(fixture.site, FeedKind::decisions);
  const auto files_in = [&](const MeetingRange& newest) {
    Texts paths;
    render_feed(
        fixture.site, feed, PrintedEntries(fixture.site),
        [&](const OutputFile& file) { paths.push_back(file.path); }, newest);
    return paths;
  };
  CHECK(files_in({.end = 1}).size() == 2);
  CHECK(files_in({.begin = 1}).empty());
}

TEST_CASE("what is older stands in archives of fifty that lead to one another", "[render]") {
  SiteFixture fixture;
  add_meetings(fixture, 99);
  const auto files = files_of(fixture.site, fixture.site.feeds[0]);
  Texts paths;
  for (const auto& [path, bytes] : files) paths.push_back(path);
  CHECK(paths == Texts{"feed-1.xml", "feed-2.xml", "feed.json", "feed.xml"});
  const ReadFeed current(files.at("feed.xml"));
  const ReadFeed newer(files.at("feed-2.xml"));
  const ReadFeed oldest(files.at("feed-1.xml"));
  CHECK(current.link("prev-archive") == kBase + "feed-2.xml");
  CHECK(current.link("current").empty());
  CHECK(newer.link("current") == kBase + "feed.xml");
  CHECK(newer.link("prev-archive") == kBase + "feed-1.xml");
  CHECK(newer.link("next-archive").empty());
  CHECK(oldest.link("prev-archive").empty());
  CHECK(oldest.link("next-archive") == kBase + "feed-2.xml");
  CHECK(current.channel->FirstChildElement("fh:archive") == nullptr);
  CHECK(oldest.channel->FirstChildElement("fh:archive") != nullptr);
  CHECK(oldest.of_items("guid").back() == kBase + "vergaderingen/oud-0/");

  CHECK(current.of_items("content:encoded").front() != "");
  CHECK(oldest.of_items("content:encoded")
            .front()
            .find("<p><a href=\"" + kBase + "vergaderingen/oud-49/\">") == 0);
  CHECK(oldest.of_items("description").front() != "");

  std::set<std::string> told;
  for (const ReadFeed* each : {&current, &newer, &oldest}) {
    CHECK(each->of_items("guid").size() == 50);
    for (const std::string& id : each->of_items("guid")) told.insert(id);
  }
  CHECK(told.size() == 101);
}

TEST_CASE("a full archive stays as it is when meetings are added", "[render]") {
  SiteFixture fixture;
  add_meetings(fixture, 99);
  const std::string before = files_of(fixture.site, fixture.site.feeds[0]).at("feed-1.xml");
  Facts newest = fixture.archive.meetings[1];
  newest.header.published = Date{std::chrono::year{2021}, std::chrono::May, std::chrono::day{3}};
  fixture.archive.meetings.push_back(newest);
  fixture.archive.links.push_back(fixture.archive.links[1]);
  fixture.archive.links.back().id = fixture.archive.links.back().first_id = "nieuw";
  CHECK(files_of(fixture.site, fixture.site.feeds[0]).at("feed-1.xml") == before);
}

TEST_CASE("a JSON Feed beside each tells the same", "[render]") {
  SiteFixture fixture;
  add_meetings(fixture, 60);
  fixture.archive.links[0].adopted_in = ItemRef{1, 0};
  for (const Feed& feed : fixture.site.feeds) {
    const auto files = files_of(fixture.site, feed);
    const auto json = nlohmann::json::parse(files.at(Routes::json_feed_of(feed.address)));
    const ReadFeed rss(files.at(feed.address));
    CHECK(json.at("version") == "https://jsonfeed.org/version/1.1");
    CHECK(json.at("title") == rss.of("title"));
    CHECK(json.at("home_page_url") == rss.of("link"));
    CHECK(json.at("feed_url") == kBase + Routes::json_feed_of(feed.address));
    CHECK(json.at("language") == "nl");
    CHECK(json.at("authors")[0].at("name") == "Regio Waterkant");
    Texts ids;
    Texts contents;
    for (const auto& item : json.at("items")) {
      ids.push_back(item.at("id"));
      contents.push_back(escape_html(item.at("content_text").get<std::string>()));
    }
    CHECK(ids == rss.of_items("guid"));
    CHECK(contents == rss.of_items("description"));
  }
  const Feed& body = feed_of(fixture.site, FeedKind::body, 0);
  const auto files = files_of(fixture.site, body);
  const auto items = nlohmann::json::parse(files.at("organen/vo/feed.json")).at("items");
  CHECK(items[1].at("date_published") == "2020-10-05T09:45:00+02:00");
  CHECK(items[1].at("date_modified") == "2020-11-02T00:00:00+01:00");
}

}  // namespace openverslag
