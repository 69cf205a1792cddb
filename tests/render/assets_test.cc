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

TEST_CASE("robots are shown the sitemap when there is one", "[render]") {
  CHECK(asset(SiteFixture(), "robots.txt") ==
        "User-agent: *\nAllow: /\nSitemap: https://verslagen.example.nl/sitemap.xml\n");
  CHECK(asset(SiteFixture("nl", ""), "robots.txt") == "User-agent: *\nAllow: /\n");
}

TEST_CASE("what is no template is a file of the site", "[render]") {
  const SiteFixture fixture;
  CHECK_FALSE(asset(fixture, "theme.css").empty());
  CHECK_FALSE(asset(fixture, "icon.svg").empty());
  CHECK(asset(fixture, "meeting.mustache").empty());
}

}  // namespace openverslag
