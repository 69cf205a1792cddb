// Pictures, and the numbers that stand beside them.
#include <catch2/catch.hpp>

#include "render/site_fixture.h"

namespace openverslag {
namespace {

bool shows(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

std::string bar(const std::string& label, const std::string& count, const std::string& width) {
  return "<tr><th scope=\"row\">" + label + "</th><td>" + count +
         "</td><td aria-hidden=\"true\"><svg class=\"bar\" viewBox=\"0 0 100 10\" "
         "preserveAspectRatio=\"none\"><path d=\"M0 5h" +
         width + "\"/></svg></td></tr>";
}

}  // namespace

TEST_CASE("a year shows its days, those with meetings, and a table of them", "[render]") {
  const std::string html = SiteFixture().html(PageKind::meetings_of_year, 2020);
  // October 2020 began on a Thursday; the fifth was a Monday.
  CHECK(shows(html,
              "<div>oktober<svg viewBox=\"0 0 70 60\"><path class=\"days\" "
              "d=\"M31 5h38M1 15h68M1 25h68M1 35h68M1 45h58\"/>"
              "<path class=\"met\" d=\"M1 15h8\"/></svg></div>"));
  CHECK(
      shows(html,
            "<tr><th scope=\"row\">oktober</th><td>"
            "<a href=\"../../vergaderingen/2020-10-05-vo/\">5 (Veiligheidsoverleg)</a></td></tr>"));
  CHECK(shows(html, "<tr><th scope=\"row\">december</th><td>geen</td></tr>"));
  CHECK_FALSE(shows(SiteFixture().html(PageKind::meetings_of_year, 0), "<svg"));
}

TEST_CASE("a subject of several years shows how often it was on the agenda in each", "[render]") {
  constexpr std::uint32_t kFireworks = 1;
  SiteFixture fixture;
  CHECK_FALSE(shows(fixture.html(PageKind::subject, kFireworks), "id=\"activity\""));
  fixture.archive.meetings.change(1).header.date =
      Date{std::chrono::year(2022), std::chrono::May, std::chrono::day(1)};
  const std::string html = fixture.html(PageKind::subject, kFireworks);
  CHECK(shows(html, bar("2020", "1", "100") + "\n" + bar("2021", "0", "0") + "\n" +
                        bar("2022", "1", "100")));
}

TEST_CASE("a body shows how many were there, of meetings with a list", "[render]") {
  SiteFixture fixture;
  CHECK_FALSE(shows(fixture.html(PageKind::body, 0), "<svg"));
  auto& meetings = fixture.archive.meetings;
  const std::size_t count = meetings[0].header.present.size();
  REQUIRE(count > 1);
  meetings.change(1).header.present = {meetings[0].header.present.front()};
  const std::string html = fixture.html(PageKind::body, 0);
  const std::string all = std::to_string(count);
  const std::string width = std::to_string((100 + count - 1) / count);
  CHECK(shows(
      html,
      bar("<a href=\"../../vergaderingen/2020-11-02-vo/\">2 november 2020</a>", "1", width) + "\n" +
          bar("<a href=\"../../vergaderingen/2020-10-05-vo/\">5 oktober 2020</a>", all, "100")));
}

}  // namespace openverslag
