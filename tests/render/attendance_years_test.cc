// Attendance of a body by year: numbers with their period, and nobody without a page.
#include <catch2/catch.hpp>

#include "render/site_fixture.h"

namespace openverslag {
namespace {

constexpr PersonIndex kVanElderen = 1;
constexpr PersonIndex kTigelaar = 3;

// The section, or nothing.
std::string attendance(const SiteFixture& fixture) {
  const std::string html = fixture.html(PageKind::body, 0);
  const auto begin = html.find("<h2 id=\"attendance-years\">");
  if (begin == std::string::npos) return {};
  return html.substr(begin, html.find("</section>", begin) - begin);
}

bool shows(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

std::string row(const std::string& person, const std::string& cells) {
  return "<tr><th scope=\"row\"><a href=\"../../personen/" + person + "</a></th>" + cells + "</tr>";
}

}  // namespace

TEST_CASE("a body tells how often each person was there, by year", "[render]") {
  SiteFixture fixture;
  auto& meetings = fixture.archive.meetings;
  meetings.change(1).header.date =
      Date{std::chrono::year(2021), std::chrono::November, std::chrono::day(2)};
  meetings.change(1).header.present = {meetings[0].header.present.front()};
  fixture.archive.links[1].present = {fixture.archive.links[0].present.front()};
  fixture.archive.people[kVanElderen].attended = {0, 1};
  const std::string html = attendance(fixture);
  CHECK(shows(html, "5 oktober 2020 – 2 november 2021. Onder elk jaar"));
  CHECK(shows(html,
              "<a href=\"../../vergaderingen/2021/\">2021</a><br><span class=\"period\">van 1"));
  CHECK(shows(html, row("n-van-elderen/\">N. van Elderen", "<td>1</td><td>1</td>")));
  CHECK(shows(html, row("d-tigelaar/\">D. Tigelaar", "<td>1</td><td>–</td>")));
}

TEST_CASE("a meeting without a list of who was there counts for nobody", "[render]") {
  SiteFixture fixture;
  fixture.archive.people[kVanElderen].attended = {0, 1};
  CHECK(shows(attendance(fixture), row("n-van-elderen/\">N. van Elderen", "<td>1</td>")));
  fixture.archive.meetings.change(0).header.present.clear();
  CHECK(attendance(fixture).empty());
}

TEST_CASE("who has no page is not counted", "[render]") {
  SiteFixture fixture;
  fixture.archive.people[kTigelaar].has_page = false;
  CHECK_FALSE(shows(attendance(fixture), "Tigelaar"));
}

TEST_CASE("two files of one meeting count once", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(1).header.present = fixture.archive.meetings[0].header.present;
  fixture.archive.links[1].same_as = 0;
  fixture.archive.people[kVanElderen].attended = {0, 1};
  CHECK(shows(attendance(fixture), row("n-van-elderen/\">N. van Elderen", "<td>1</td>")));
}

}  // namespace openverslag
