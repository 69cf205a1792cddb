// What became of a matter: beside an item alone, and on the page of its subject.
#include <catch2/catch.hpp>

#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

constexpr std::uint32_t kBridge = 0;
constexpr std::uint32_t kFireworks = 1;

bool shows(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an item alone tells what came after it, and a last one that nothing did", "[render]") {
  const SiteFixture fixture;
  const std::string first = fixture.item_html({0, 1});
  CHECK(shows(first, "<h2 id=\"since\">Wat is er sinds 5 oktober 2020 gebeurd?</h2>"));
  const std::string since = first.substr(first.find("id=\"since\""));
  CHECK(shows(since, "<a href=\"../../../vergaderingen/2020-11-02-vo/#3\">"));
  CHECK(shows(since, "<p>De ontheffing wordt verworpen.</p>"));
  CHECK_FALSE(shows(first, "Later besproken"));

  constexpr std::string_view kNothing = "Dit onderwerp stond daarna niet meer op de agenda";
  CHECK_FALSE(shows(first, kNothing));
  const std::string last = fixture.item_html({1, 1});
  CHECK(shows(last, kNothing));
  CHECK_FALSE(shows(last, "id=\"since\""));
  // Without a subject there is nothing to follow.
  CHECK_FALSE(shows(fixture.item_html({0, 0}), kNothing));
}

TEST_CASE("more than ten later items are on the page of the subject", "[render]") {
  SiteFixture fixture;
  auto& items = fixture.archive.subjects[kFireworks].items;
  items.insert(items.end(), 12, ItemRef{1, 1});
  const std::string html = fixture.item_html({0, 1});
  CHECK(shows(
      html, "<p class=\"more\"><a href=\"../../../onderwerpen/jaarwisseling/\">en nog 3</a></p>"));
}

TEST_CASE("a subject tells how it stands: last time, latest decision, what is to be done",
          "[render]") {
  SiteFixture fixture;
  const std::string html = fixture.html(PageKind::subject, kFireworks);
  const auto begin = html.find("<h2 id=\"now\">Hoe staat het ervoor?</h2>");
  REQUIRE(begin != std::string::npos);
  const std::string now = html.substr(begin, html.find("</section>", begin) - begin);
  CHECK(shows(now,
              "Laatst op de agenda: <a href=\"../../vergaderingen/2020-11-02-vo/#3\">2 november "
              "2020</a>."));
  CHECK(shows(now, "De ontheffing wordt verworpen."));
  CHECK(shows(now, ">de toolkit delen met de gemeenten</a>"));
  fixture.archive.actions[0].state = ActionState::done;
  CHECK_FALSE(shows(fixture.html(PageKind::subject, kFireworks), "nog niet klaar zijn gemeld"));
  // Of one item the list below says all there is.
  CHECK_FALSE(shows(fixture.html(PageKind::subject, kBridge), "id=\"now\""));
}

TEST_CASE("a subject tells who spoke about it, each item once, by name", "[render]") {
  SiteFixture fixture;
  const std::string html = fixture.html(PageKind::subject, kFireworks);
  CHECK(shows(html, "Bij hoeveel agendapunten iemand sprak, 5 oktober 2020 – 2 november 2020."));
  const auto elderen =
      html.find("<a href=\"../../personen/n-van-elderen/\">N. van Elderen</a></th><td>1</td>");
  const auto tigelaar =
      html.find("<a href=\"../../personen/d-tigelaar/\">D. Tigelaar</a></th><td>1</td>");
  REQUIRE(tigelaar != std::string::npos);
  CHECK(elderen < tigelaar);
  fixture.archive.people[3].has_page = false;
  CHECK_FALSE(shows(fixture.html(PageKind::subject, kFireworks), "D. Tigelaar</a></th>"));
}

}  // namespace openverslag
