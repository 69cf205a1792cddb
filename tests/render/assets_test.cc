#include <catch2/catch.hpp>

#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

std::string asset(const SiteFixture& fixture, std::string_view path) {
  for (const OutputFile& file : render_assets(fixture.site, fixture.theme)) {
    if (file.path == path) return file.bytes;
  }
  return {};
}

}  // namespace

TEST_CASE("the sitemap lists every page but the one that is not there and those for frames",
          "[render]") {
  const SiteFixture fixture;
  const std::string xml = asset(fixture, "sitemap.xml");
  std::size_t urls = 0;
  for (std::size_t at = xml.find("<url>"); at != std::string::npos;
       at = xml.find("<url>", at + 1)) {
    ++urls;
  }
  const auto for_frames = std::ranges::count(fixture.site.pages, PageKind::embed, &Page::kind);
  CHECK(for_frames == 1);
  CHECK(urls == fixture.site.pages.size() - 2);
  CHECK(xml.find("<url><loc>https://verslagen.example.nl/vergaderingen/2020-11-02-vo/</loc>"
                 "<lastmod>2020-11-20</lastmod></url>\n") != std::string::npos);
  CHECK(xml.find("404") == std::string::npos);
}

TEST_CASE("robots are shown the sitemap when there is one", "[render]") {
  CHECK(asset(SiteFixture(), "robots.txt") ==
        "User-agent: *\nAllow: /\nSitemap: https://verslagen.example.nl/sitemap.xml\n");
  CHECK(asset(SiteFixture("nl", ""), "robots.txt") == "User-agent: *\nAllow: /\n");
  CHECK(asset(SiteFixture("nl", ""), "sitemap.xml").empty());
}

TEST_CASE("what is no template is a file of the site", "[render]") {
  const SiteFixture fixture;
  CHECK_FALSE(asset(fixture, "theme.css").empty());
  CHECK_FALSE(asset(fixture, "icon.svg").empty());
  CHECK(asset(fixture, "meeting.mustache").empty());
}

}  // namespace openverslag
