#include <algorithm>
#include <catch2/catch.hpp>
#include <utility>

#include "render/render.h"
#include "render/site_fixture.h"
#include "render/sitemaps.h"
#include "site/embeds.h"

namespace openverslag {
namespace {

bool holds(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

bool has_embed(const Archive& archive, const Config& config, const Language& language) {
  Diagnostics diagnostics;
  const Site site = build_site(archive, config, language, diagnostics);
  return std::ranges::count(site.pages, PageKind::embed, &Page::kind) > 0;
}

}  // namespace

TEST_CASE("a body has a small page of its latest decisions, for frames of other sites",
          "[render]") {
  const SiteFixture fixture;
  const Page& page = fixture.page(PageKind::embed, 0);
  CHECK(page.address == "organen/vo/laatste-besluiten/");
  const std::string html = fixture.html(PageKind::embed, 0);
  CHECK(holds(html,
              "<h1 class=\"nl-heading nl-heading--level-1\">Laatste besluiten: "
              "Veiligheidsoverleg</h1>"));
  const std::size_t newer = html.find("De ontheffing wordt verworpen.");
  const std::size_t older = html.find("Het overleg stemt in met de campagne.");
  CHECK(newer < older);
  CHECK(older != html.npos);
  CHECK(holds(html, "<base target=\"_top\">"));
  CHECK(holds(html, "<link rel=\"canonical\" href=\"https://verslagen.example.nl/organen/vo/\">"));
  for (const char* part : {"<script", "<nav", "<header", "<footer"}) CHECK_FALSE(holds(html, part));
}

TEST_CASE("the page of a body shows how to put its decisions on another site", "[render]") {
  SiteFixture fixture;
  CHECK(
      holds(fixture.html(PageKind::body, 0),
            "&lt;iframe src=&quot;https://verslagen.example.nl/organen/vo/laatste-besluiten/&quot;"
            " title=&quot;Laatste besluiten: Veiligheidsoverleg&quot; width=&quot;100%&quot; "
            "height=&quot;480&quot;&gt;&lt;/iframe&gt;"));
  CHECK_FALSE(holds(fixture.html(PageKind::body, 1), "iframe"));
  fixture.archive.bodies[0].name = "A \"B\" <c>";
  CHECK(
      holds(fixture.html(PageKind::body, 0), ": A &amp;quot;B&amp;quot; &amp;lt;c&amp;gt;&quot;"));
}

TEST_CASE(
    "decisions on a meeting itself are the latest only where there are no others, and without "
    "any, or a base URL, there is no frame",
    "[render]") {
  SiteFixture fixture;
  CHECK(has_embed(fixture.archive, fixture.config, fixture.language));
  fixture.archive.meetings.change(0).items[1].generic = true;
  fixture.archive.meetings.change(1).items[1].adoptions.push_back({});
  CHECK(has_embed(fixture.archive, fixture.config, fixture.language));
  const auto latest = [&] {
    return latest_decisions(fixture.archive, fixture.archive.bodies[0], 10);
  };
  const auto on_meetings = latest();
  REQUIRE_FALSE(on_meetings.empty());
  CHECK(on_meetings.front().item.meeting == 1);
  fixture.archive.meetings.change(0).items[1].generic = false;
  REQUIRE_FALSE(latest().empty());
  CHECK(latest().front().item.meeting == 0);
  const auto decisions = std::exchange(fixture.archive.decisions, {});
  CHECK_FALSE(has_embed(fixture.archive, fixture.config, fixture.language));
  fixture.archive.decisions = decisions;
  CHECK(has_embed(fixture.archive, fixture.config, fixture.language));
  fixture.config.outputs.embeds = false;
  CHECK_FALSE(has_embed(fixture.archive, fixture.config, fixture.language));
  CHECK_FALSE(holds(fixture.html(PageKind::body, 0), "iframe"));
  const SiteFixture nowhere("nl", "");
  CHECK_FALSE(has_embed(nowhere.archive, nowhere.config, nowhere.language));
}

TEST_CASE("a page for a frame has the favicon of the publisher", "[render]") {
  SiteFixture fixture;
  CHECK(
      holds(fixture.html(PageKind::embed, 0), "type=\"image/svg+xml\" href=\"../../../icon.svg\""));
  fixture.site.writings.icon = SiteImage{"icon.png", "", "image/png", 16, 16};
  CHECK(holds(fixture.html(PageKind::embed, 0), "type=\"image/png\" href=\"../../../icon.png\""));
}

TEST_CASE("latest decisions are as many as asked for", "[render]") {
  const SiteFixture fixture;
  const auto latest = latest_decisions(fixture.archive, fixture.archive.bodies[0], 1);
  REQUIRE(latest.size() == 1);
  CHECK(latest[0].item.meeting == 1);
}

TEST_CASE("search engines are not told of pages for frames", "[render]") {
  const SiteFixture fixture;
  std::string sitemap;
  render_sitemaps(fixture.site, [&](const OutputFile& file) { sitemap = file.bytes; });
  CHECK(holds(sitemap, "/organen/vo/</loc>"));
  CHECK_FALSE(holds(sitemap, "laatste-besluiten"));
}

}  // namespace openverslag
