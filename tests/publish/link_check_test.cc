#include "publish/link_check.h"

#include <catch2/catch.hpp>

#include "publish/html_links.h"

namespace openverslag {
namespace {

constexpr const char* kBase = "https://minutes.example/site/";

std::vector<BrokenLink> broken_in(const std::vector<OutputFile>& files) {
  LinkCheck check(kBase);
  for (const OutputFile& file : files) check.add(file);
  if (!check.is_broken()) return {};
  for (const OutputFile& file : files) check.add(file);
  return check.broken();
}

}  // namespace

TEST_CASE("links and ids of a page are found in its tags only", "[publish]") {
  const HtmlLinks links = html_links(
      "<!doctype html><!-- <a href=no> --><a class=x href='a/?b=1&amp;c'>1 < 2 href=\"no\"</a>"
      "<script src=s.js>\"<a href='no'>\"</script><style>a{}<a href=no></style>"
      "<h2 id=\"b5\">x</h2><br/><img alt src = i.png><form action=f><p id='x");
  CHECK(links.targets == std::vector<std::string_view>{"a/?b=1&amp;c", "s.js", "i.png", "f"});
  CHECK(links.ids == std::vector<std::string_view>{"b5", "x"});
}

TEST_CASE("a link that leads nowhere is known on whatever page it stands", "[publish]") {
  LinkCheck check(kBase);
  const std::vector<OutputFile> files = {{"a/index.html", "<a href=../b/>b</a>", {}},
                                         {"c/index.html", "<a href=../b/#x>b</a>", {}}};
  for (const OutputFile& file : files) check.add(file);
  REQUIRE(check.is_broken());
  CHECK(check.leads_nowhere("c/index.html", "../b/"));
  CHECK(check.leads_nowhere("index.html", "b/index.html"));
  CHECK(check.leads_nowhere("index.html", "https://minutes.example/site/b/"));
  CHECK_FALSE(check.leads_nowhere("index.html", "a/"));
  CHECK_FALSE(check.leads_nowhere("index.html", "https://elsewhere.example/b/"));
}

TEST_CASE("of many places each is kept once, and 0 is one of them", "[publish]") {
  PlaceSet places;
  std::vector<std::uint64_t> expected;
  for (std::uint64_t i = 0; i < 10'000; ++i) {
    const std::uint64_t place = i * i << 20U;  // the same last bits, of which many meet
    for (int time = 0; time < 2; ++time) places.insert(place);
    expected.push_back(std::max<std::uint64_t>(place, 1));
  }
  CHECK(places.take() == expected);
  CHECK(places.take().empty());
}

TEST_CASE("of a page that spells one broken link in two ways, the first spelling is told",
          "[publish]") {
  const std::vector<BrokenLink> broken = broken_in(
      {{"b/index.html", "<a href=../x/index.html></a><a href=../x/></a><a href=#y></a>", {}},
       {"a/index.html", "<a href=../x/index.html></a><a href=../x/></a><p id=y>", {}}});
  CHECK(broken == std::vector<BrokenLink>{{"a/index.html", "../x/"}, {"b/index.html", "#y"}});
}

TEST_CASE("a link means a file and perhaps a place in it", "[publish]") {
  const auto resolved_in = [](std::string_view page, std::string_view target,
                              std::string_view base_url) {
    std::string place = "of the link before";
    resolve_link(page, target, base_url, place);
    return place;
  };
  const auto resolved = [&](std::string_view target) {
    return resolved_in("people/o-van-aa/index.html", target, kBase);
  };
  CHECK(resolved("") == "people/o-van-aa/index.html");
  CHECK(resolved("#b5") == "people/o-van-aa/index.html#b5");
  CHECK(resolved("#top") == "people/o-van-aa/index.html");
  CHECK(resolved("../") == "people/index.html");
  CHECK(resolved("../../") == "index.html");
  CHECK(resolved("../../meetings/x/#d4a") == "meetings/x/index.html#d4a");
  CHECK(resolved("feed.xml?x#") == "people/o-van-aa/feed.xml");
  CHECK(resolved("./caf%C3%A9.md") == "people/o-van-aa/café.md");
  CHECK(resolved("100%") == "people/o-van-aa/100%");
  CHECK(resolved("/site/theme.css") == "theme.css");
  CHECK(resolved("/theme.css") == "");  // beside our site, on the same server
  CHECK(resolved_in("404.html", "/theme.css", "") == "theme.css");
  CHECK(resolved_in("404.html", "/theme.css", "https://minutes.example/") == "theme.css");
  CHECK(resolved("../../../x") == "../x");
  CHECK(resolved("https://minutes.example/site/") == "index.html");
  CHECK(resolved("https://minutes.example/site/people/#a") == "people/index.html#a");
  CHECK(resolved("https://minutes.example/") == "");
  CHECK(resolved("//minutes.example/") == "");
  CHECK(resolved("mailto:clerk@minutes.example") == "");
}

TEST_CASE("links that lead somewhere are not reported", "[publish]") {
  CHECK(broken_in({{"index.html",
                    "<a href='a/?p=1&amp;q#b1'>x</a><a href=theme.css>y</a><p id=z>"
                    "<a href='#z'>z</a><a href='https://elsewhere.example/q'>w</a>"},
                   {"a/index.html", "<h2 id='b1'>x</h2><a href='../#z'>z</a>"},
                   {"theme.css", ""},
                   {"feed.xml",
                    "<link>https://minutes.example/site/a/#b1</link><guid "
                    "isPermaLink=\"false\">https://minutes.example/site/once/#b1</guid>"}}) ==
        std::vector<BrokenLink>{});
}

TEST_CASE("a missing file and a missing place are reported once, at the first page", "[publish]") {
  CHECK(broken_in({{"b/index.html", "<a href='../gone/'>x</a>"},
                   {"a/index.html", "<a href='../gone/'>x</a><a href='#nowhere'>y</a>"},
                   {"c/index.html", "<a href='../a/#other'>z</a><a href='../b'>w</a>"},
                   {"feed.xml", "<guid>https://minutes.example/site/lost/</guid>"}}) ==
        std::vector<BrokenLink>{{"a/index.html", "#nowhere"},
                                {"a/index.html", "../gone/"},
                                {"c/index.html", "../a/#other"},
                                {"c/index.html", "../b"},
                                {"feed.xml", "https://minutes.example/site/lost/"}});
}

}  // namespace openverslag
