#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

using Texts = std::vector<std::string>;

bool holds(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

// Addresses of planned meetings that a page links to, in its order.
Texts links_in(const std::string& html) {
  static const Texts all = {"2020-12-07-vo", "2021-01-11-vo"};
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& id : all) {
    const std::size_t at = html.find("vergaderingen/" + id + "/\"");
    if (at != html.npos) found.emplace_back(at, id);
  }
  std::ranges::sort(found);
  Texts ids;
  for (const auto& [at, id] : found) ids.push_back(id);
  return ids;
}

}  // namespace

TEST_CASE("the page of a planned meeting tells when, where and what about", "[render]") {
  const std::string html = SiteFixture().html(PageKind::planned_meeting, 0);
  CHECK(holds(html, "<time datetime=\"2020-12-07\">maandag 7 december 2020</time>"));
  CHECK(holds(html, "<h1 class=\"nl-heading nl-heading--level-1\">Veiligheidsoverleg</h1>"));
  CHECK(holds(
      html,
      "<strong class=\"mark nl-data-badge\">Gepland</strong> Van deze vergadering is nog geen "
      "verslag. Als het er is, staat het op dit adres.</p>"));
  CHECK(holds(html, "<dd>09:45 – 11:00 uur</dd>"));
  CHECK(holds(html, "<dd>Raadszaal, Stadhuis</dd>"));
  CHECK(holds(html, "B1. Brug &lt;over&gt; de Aa; dek, pijlers</li>"));
  CHECK(holds(html, "href=\"../../vergaderingen/2020-12-07-vo/calendar.ics\""));
  CHECK(holds(html, "<a href=\"../../organen/vo/\">Veiligheidsoverleg</a>"));
}

TEST_CASE("a meeting that is called off says so", "[render]") {
  const std::string html = SiteFixture().html(PageKind::planned_meeting, 1);
  CHECK(holds(
      html,
      "<strong class=\"mark nl-data-badge\">Gaat niet door</strong> Deze vergadering was gepland, "
      "maar is afgezegd.</p>"));
  CHECK_FALSE(holds(html, "De agenda is nog niet bekend."));
  CHECK_FALSE(holds(html, "calendar.ics"));
  CHECK_FALSE(holds(html, "<dl"));
  CHECK(holds(html, "https://schema.org/EventCancelled"));
}

TEST_CASE("what is planned is on the home page, the page of its body and that of all", "[render]") {
  const SiteFixture fixture;
  const Texts both = {"2020-12-07-vo", "2021-01-11-vo"};
  CHECK(links_in(fixture.html(PageKind::home)) == both);
  CHECK(links_in(fixture.html(PageKind::meetings)) == both);
  CHECK(links_in(fixture.html(PageKind::body, 0)) == both);
  CHECK(links_in(fixture.html(PageKind::body, 1)).empty());
  CHECK_FALSE(holds(fixture.html(PageKind::body, 1), "Geplande vergaderingen"));
}

TEST_CASE("what is older than the newest minutes is not to come", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(1).header.date = parse_iso_date("2020-12-08");
  CHECK(links_in(fixture.html(PageKind::home)) == Texts{"2021-01-11-vo"});
  CHECK(links_in(fixture.html(PageKind::body, 0)).size() == 2);
}

}  // namespace openverslag
