#include "render/feed_check.h"

#include <catch2/catch.hpp>

#include "render/feed_fixture.h"
#include "render/site_fixture.h"
#include "text/failure.h"

namespace openverslag {
namespace {

bool is_accepted(const std::string& path, const std::string& bytes, std::size_t entries) {
  try {
    const OutputFile file{path, bytes};
    return &accepted_feed(file, entries) == &file;
  } catch (const Failure& failure) {
    CHECK(failure.key() == "failure.render.feed");
    return false;
  }
}

std::string without(std::string bytes, const std::string& words) {
  const std::size_t at = bytes.find(words);
  REQUIRE(at != bytes.npos);
  return bytes.erase(at, words.size());
}

}  // namespace

TEST_CASE("a feed that cannot be read back is not accepted", "[render]") {
  const SiteFixture fixture;
  const auto files = files_of(fixture.site, fixture.site.feeds[0]);
  const std::string& rss = files.at("feed.xml");
  CHECK(is_accepted("feed.xml", rss, 2));
  CHECK_FALSE(is_accepted("feed.xml", rss, 3));
  for (const char* lost : {"</title>", "<item>", "\"2.0\"", "<guid isPermaLink=\"true\">", "]]>",
                           "</rss>", "<pubDate>Fri, 20 Nov 2020 00:00:00 +0100</pubDate>"}) {
    INFO(lost);
    CHECK_FALSE(is_accepted("feed.xml", without(rss, lost), 2));
  }
  CHECK_FALSE(is_accepted("feed.xml", "", 0));
  CHECK_FALSE(is_accepted("feed.xml", "<rss/>", 0));
  const std::string& json = files.at("feed.json");
  CHECK(is_accepted("feed.json", json, 2));
  CHECK_FALSE(is_accepted("feed.json", json, 1));
  CHECK_FALSE(is_accepted("feed.json", json, 3));
  CHECK_FALSE(is_accepted("feed.json", "{}", 0));
  CHECK_FALSE(is_accepted("feed.json", "{\"items\": {}, \"x\": {\"items\": []}}", 0));
  CHECK_FALSE(is_accepted("feed.json", without(json, ","), 2));
  CHECK_FALSE(is_accepted("feed.json", json.substr(0, json.size() / 2), 2));
}

// Whatever another parser refuses is refused: here for each byte that is lost or another one.
TEST_CASE("a feed with one wrong byte that is no XML is not accepted", "[render]") {
  const SiteFixture fixture;
  const std::string rss = files_of(fixture.site, fixture.site.feeds[0]).at("feed.xml");
  std::size_t refused = 0;
  for (std::size_t at = 0; at < rss.size(); ++at) {
    for (const char* instead : {"", "<", "&", ">", "\""}) {
      const std::string bytes = rss.substr(0, at) + instead + rss.substr(at + 1);
      tinyxml2::XMLDocument document;
      if (document.Parse(bytes.data(), bytes.size()) == tinyxml2::XML_SUCCESS) continue;
      ++refused;
      if (is_accepted("feed.xml", bytes, 2)) FAIL_CHECK(bytes.substr(at < 20 ? 0 : at - 20, 60));
    }
  }
  CHECK(refused > 500);
  std::string named = rss;
  named.insert(named.find("</title>"), "&nbsp;");
  CHECK_FALSE(is_accepted("feed.xml", named, 2));
}

}  // namespace openverslag
