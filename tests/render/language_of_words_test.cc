// Words in another language than the site's say so, on every page they stand on.
#include <catch2/catch.hpp>

#include "render/data_files.h"
#include "render/debate.h"
#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

bool shows(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the words of minutes in another language carry it, what the site says does not",
          "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.language = "fy";
  const std::string html = fixture.html(PageKind::meeting, 0);
  CHECK(shows(html, "<html lang=\"nl\">"));
  CHECK(shows(html, "<p class=\"printed-title\" lang=\"fy\">Verslag VO 5 oktober 2020"));
  CHECK(shows(html, "<span lang=\"fy\">Jaarwisseling"));
  CHECK(shows(html, "<div class=\"said\" lang=\"fy\">"));
  CHECK(shows(html, "<div class=\"said apart\" lang=\"fy\">"));
  CHECK(shows(html, "<h2 class=\"section\" lang=\"fy\">B · Ter besluitvorming</h2>"));
  CHECK(shows(html, "<span lang=\"fy\">de toolkit delen met de gemeenten</span>"));
  CHECK(shows(html, "<div class=\"notes\">"));
  const std::string item = fixture.item_html({0, 1});
  CHECK(shows(item, "<div class=\"said\" lang=\"fy\">"));
  // What came after is of another meeting, in the language of the site.
  CHECK(shows(item, "<p>De ontheffing wordt verworpen.</p>"));
}

TEST_CASE("lists tell the language of words from such minutes", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(1).header.language = "en";
  CHECK(shows(fixture.html(PageKind::decisions),
              "#3\" lang=\"en\">De ontheffing wordt verworpen.</a>"));
  const std::string subject = fixture.html(PageKind::subject, 1);
  CHECK(shows(subject, "<p lang=\"en\">De ontheffing wordt verworpen.</p>"));
  CHECK(shows(subject, "#3\" lang=\"en\">3 Jaarwisseling"));
}

TEST_CASE("minutes in the language of the site need not say so", "[render]") {
  SiteFixture fixture;
  for (const char* language : {"", "nl", "nl-BE"}) {
    fixture.archive.meetings.change(0).header.language = language;
    CHECK_FALSE(shows(fixture.html(PageKind::meeting, 0), "\" lang="));
  }
}

TEST_CASE("the data of a meeting tells the language that was given", "[render]") {
  SiteFixture fixture;
  const auto debate = [&] { return render_debate(fixture.site, 0, fixture.texts[0]).bytes; };
  CHECK(shows(debate(), "<FRBRlanguage language=\"nld\"/>"));
  fixture.archive.meetings.change(0).header.language = "fy";
  CHECK(shows(debate(), "<FRBRlanguage language=\"fry\"/>"));
  CHECK(shows(render_meeting_data(fixture.site, 0, fixture.texts[0]).bytes, "\"language\":\"fy\""));
}

}  // namespace openverslag
