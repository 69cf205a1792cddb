// Words in another language than the site's say so, on every page they stand on.
#include <catch2/catch.hpp>

#include "render/change_views.h"
#include "render/data_files.h"
#include "render/debate.h"
#include "render/feed_fixture.h"
#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

bool shows(const std::string& html, std::string_view part) {
  return html.find(part) != std::string::npos;
}

// Every file of a feed in one.
std::string feed_of_kind(const SiteFixture& fixture, FeedKind kind, std::uint32_t subject = 0) {
  std::string all;
  for (const auto& [path, bytes] : files_of(fixture.site, feed_of(fixture.site, kind, subject)))
    all += bytes;
  return all;
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
  // What the item is called, beside its decision.
  CHECK(shows(subject, "· <span lang=\"en\">Jaarwisseling 2020-2021</span></p>"));
}

TEST_CASE("the page of a person tells the language of the items spoken in", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.language = "fy";
  const std::string html = fixture.html(PageKind::person, 3);
  CHECK(shows(html, "#b1-2\" lang=\"fy\">Jaarwisseling"));
}

TEST_CASE("a subject has the language of the item that its title is from", "[render]") {
  SiteFixture fixture;
  fixture.archive.subjects[1].title = "Jaarwisseling";
  fixture.archive.meetings.change(1).header.language = "en";
  CHECK(shows(fixture.html(PageKind::subject, 1),
              "<h1 class=\"nl-heading nl-heading--level-1\" lang=\"en\">Jaarwisseling</h1>"));
  CHECK(shows(fixture.html(PageKind::topics), "\" lang=\"en\">Jaarwisseling</a>"));
  fixture.archive.subjects[1].title = "Oud en nieuw";  // as topics.toml has it
  CHECK(shows(fixture.html(PageKind::subject, 1),
              "<h1 class=\"nl-heading nl-heading--level-1\">Oud en nieuw</h1>"));
  CHECK(shows(fixture.html(PageKind::topics), "/\">Oud en nieuw</a>"));
}

TEST_CASE("the item before and after one alone is called in its language", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.language = "fy";
  CHECK(shows(fixture.item_html({0, 1}), "rel=\"prev\" lang=\"fy\">Opening</a>"));
}

TEST_CASE("feeds tell the language of what an entry says, and the HTML of each word", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(1).header.language = "en";
  const std::string subject = feed_of_kind(fixture, FeedKind::subject, 1);
  CHECK(shows(subject, "<title xml:lang=\"en\">Jaarwisseling 2020-2021 ("));
  CHECK(shows(subject, "<title>Jaarwisseling &#x3C;2020-2021&#x3E; ("));
  CHECK(shows(subject, "<description xml:lang=\"en\">Besluit: verworpen"));
  CHECK(shows(subject, "<span lang=\"en\">De ontheffing wordt verworpen.</span>"));
  CHECK(shows(subject, "\"language\":\"en\""));
  const std::string body = feed_of_kind(fixture, FeedKind::site);
  CHECK(shows(body, "<title>Veiligheidsoverleg, 2 november 2020</title>"));
  CHECK(shows(body, "<description xml:lang=\"en\">"));
}

TEST_CASE("a change is told in the language of the minutes, what the site says of it is not",
          "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.language = "fy";
  const std::vector<EditedParagraph> words = {{{Edit::removed, "nij"}}};
  CHECK(difference_html(fixture.site, 0, words) ==
        "<p><del><span class=\"hidden\" lang=\"nl\">[weggehaald: </span>nij<span "
        "class=\"hidden\">]</span></del></p>\n");
  CHECK_FALSE(shows(difference_html(fixture.site, 1, words), "lang"));
}

TEST_CASE("search engines are told the language of minutes", "[render]") {
  SiteFixture fixture;
  fixture.archive.meetings.change(0).header.language = "fy";
  CHECK(shows(fixture.html(PageKind::meeting, 0), "\"inLanguage\":\"fy\""));
  CHECK(shows(fixture.html(PageKind::meeting, 1), "\"inLanguage\":\"nl\""));
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

TEST_CASE("minutes that say nothing are in the language that the site says of them", "[render]") {
  SiteFixture fixture("en");
  fixture.config.minutes_language = "nl";
  fixture.archive.meetings.change(1).header.language = "en";
  const std::string first = fixture.html(PageKind::meeting, 0);
  CHECK(shows(first, "<html lang=\"en\">"));
  CHECK(shows(first, "<div class=\"said\" lang=\"nl\">"));
  CHECK(shows(first, "\"inLanguage\":\"nl\""));
  CHECK(shows(fixture.html(PageKind::meeting, 1), "\"inLanguage\":\"en\""));
  CHECK_FALSE(shows(fixture.html(PageKind::meeting, 1), "lang=\"nl\">De"));
  CHECK(shows(fixture.item_html({0, 1}), "<div class=\"said\" lang=\"nl\">"));
  CHECK(shows(feed_of_kind(fixture, FeedKind::subject, 1),
              "<title xml:lang=\"nl\">Jaarwisseling &#x3C;2020-2021&#x3E; ("));
  CHECK(shows(render_debate(fixture.site, 0, fixture.texts[0]).bytes, "language=\"nld\""));
  CHECK(shows(render_meeting_data(fixture.site, 0, fixture.texts[0]).bytes, "\"language\":\"nl\""));
}

TEST_CASE("a theme that ships with the program is Dutch on a site in another language",
          "[render]") {
  SiteFixture fixture("en");
  const std::string_view label = "openbare orde en veiligheid";
  const auto pages = [&] {
    return fixture.html(PageKind::theme, 0) + fixture.html(PageKind::topics) +
           fixture.html(PageKind::subject, 1) + fixture.item_html({0, 1});
  };
  CHECK_FALSE(shows(pages(), "lang=\"nl\""));
  fixture.archive.themes[0].language = "nl";
  CHECK(shows(fixture.html(PageKind::theme, 0), " lang=\"nl\">" + std::string(label) + "</h1>"));
  CHECK(shows(fixture.html(PageKind::topics),
              "<span lang=\"nl\">" + std::string(label) + "</span> <span class=\"count\">"));
  for (const std::string& page : {fixture.html(PageKind::subject, 1), fixture.item_html({0, 1})})
    CHECK(shows(page, "/\" lang=\"nl\">" + std::string(label) + "</a>"));
  SiteFixture dutch;
  dutch.archive.themes[0].language = "nl";
  CHECK_FALSE(shows(dutch.html(PageKind::theme, 0), " lang=\"nl\">" + std::string(label)));
}

TEST_CASE("a term that ships with the program is Dutch in a list in another language", "[render]") {
  SiteFixture fixture("en");
  fixture.site.writings.glossary =
      Glossary({{"VO", "veiligheidsoverleg", "", "nl"}, {"memo", "short note", "", ""}});
  const std::string list = fixture.html(PageKind::glossary);
  CHECK(shows(list, "<dt lang=\"nl\">VO</dt><dd lang=\"nl\">veiligheidsoverleg</dd>"));
  CHECK(shows(list, "<dt>memo</dt><dd>short note</dd>"));
  CHECK(shows(fixture.html(PageKind::meeting, 0), "<dt>memo</dt><dd>short note</dd>"));
}

}  // namespace openverslag
