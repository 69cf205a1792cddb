#include <catch2/catch.hpp>

#include "render/feed_fixture.h"
#include "render/render.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

std::size_t count(std::string_view text, std::string_view words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string_view::npos;
       at = text.find(words, at + 1)) {
    ++found;
  }
  return found;
}

// What stands between the tags, entities as they are.
std::string words_of(const std::string& html) {
  std::string words;
  bool in_tag = false;
  for (const char letter : html) {
    if (letter == '<') in_tag = true;
    if (!in_tag) words += letter;
    if (letter == '>') in_tag = false;
  }
  return words;
}

// The scripts that a page may have: data, and files of its own.
std::size_t data_and_files(const std::string& html) {
  return count(html, "<script type=\"application/ld+json\">") + count(html, "<script src=\"../");
}

constexpr std::string_view kAttack = "<script>alert('x')</script>\"><img src=x onerror=y>";

void poison(Text& text) { text.plain = kAttack; }
void poison(Attendee& attendee) {
  attendee.printed = attendee.role = attendee.organisation = attendee.note = kAttack;
}

// The attack in every field that a page may show.
void poison(Archive& archive) {
  for (std::size_t i = 0; i < archive.meetings.size(); ++i) {
    Facts& facts = archive.meetings.change(i);
    Header& header = facts.header;
    header.title = header.publicity = header.location = kAttack;
    header.extra = {{std::string(kAttack), std::string(kAttack), {}}};
    for (Attendee& attendee : header.present) poison(attendee);
    for (Section& section : facts.sections) section.code = section.title = kAttack;
    for (Item& item : facts.items) {
      item.title = kAttack;
      item.printed_number = item.outcome_printed = SharedText(kAttack);
      for (Decision& decision : item.decisions) decision.text = kAttack;
      for (Action& action : item.actions) {
        action.text = action.due = kAttack;
        for (Owner& owner : action.owners) owner.printed = kAttack;
      }
    }
  }
  for (Body& body : archive.bodies) body.name = body.description = kAttack;
  for (Person& person : archive.people) person.name = person.sort_name = kAttack;
  for (Subject& subject : archive.subjects) subject.title = kAttack;
  for (Theme& theme : archive.themes) theme.label = kAttack;
}

}  // namespace

TEST_CASE("every page has one first heading, a title of its own and its landmarks", "[render]") {
  const SiteFixture fixture;
  std::vector<std::string> titles;
  for (const Page& page : fixture.site.pages) {
    const std::string html = fixture.html(page.kind, page.subject);
    CAPTURE(page.address);
    CHECK(count(html, "<h1 ") == 1);
    CHECK(count(html, "<main id=\"main\">") == 1);
    // A page for a frame has no menu to skip.
    CHECK(count(html, "href=\"#main\"") == count(html, "<header"));
    CHECK((count(html, "<header") == 1) == (page.kind != PageKind::embed));
    CHECK(count(html, "<html lang=\"nl\">") == 1);
    CHECK(count(html, " style=") == 0);
    CHECK(count(html, "<script") == data_and_files(html));
    const std::size_t title = html.find("<title>");
    titles.push_back(html.substr(title, html.find("</title>") - title));
  }
  std::ranges::sort(titles);
  CHECK(std::ranges::adjacent_find(titles) == titles.end());
}

TEST_CASE("no word of the record is missing from its page", "[render]") {
  const SiteFixture fixture;
  const std::string words = words_of(fixture.html(PageKind::meeting, 0));
  for (const char* printed :
       {"Verslag VO 5 oktober 2020 Openbaar", "Deze vergadering was digitaal.",
        "C · Ingekomen stukken", "Jaarwisseling &lt;2020-2021&gt;",
        "Dhr. Van Elderen licht de memo toe; ook mevr. Tichel is blij &amp; tevreden.",
        "Onderwerp vervallen", "a) eerst de pijlers", "b) ☑ dan het dek", "€ 1.200",
        "(naschrift: de brug is op 12 oktober geschouwd)", "Aldus opgemaakt door K. Oosterhof.",
        "F. Akker (m.k.)", "Kenmerk", "2020-117", "Raadszaal, Stadhuis"}) {
    CAPTURE(printed);
    CHECK(words.find(printed) != std::string::npos);
  }
}

TEST_CASE("markup in any field comes out as text, on every page and in every feed", "[render]") {
  SiteFixture fixture;
  poison(fixture.archive);
  for (MeetingText& text : fixture.texts) {
    for (ItemText& item : text.items) {
      for (Block& block : item.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) poison(paragraph->text);
      }
    }
  }
  for (const Page& page : fixture.site.pages) {
    const std::string html = fixture.html(page.kind, page.subject);
    CAPTURE(page.address);
    CHECK(count(html, "<script") == data_and_files(html));
    CHECK(count(html, "<img") == count(html, "<img class=\"logo "));
  }
  for (const Feed& feed : fixture.site.feeds) {
    const std::string xml = files_of(fixture.site, feed).at(feed.address);
    CAPTURE(feed.address);
    CHECK(count(xml, "<script") == 0);
    CHECK(count(xml, "<img") == 0);
  }
}

TEST_CASE("a person without a public role is plain text everywhere", "[render]") {
  const SiteFixture fixture;
  for (const Page& page : fixture.site.pages) {
    CAPTURE(page.address);
    CHECK(count(fixture.html(page.kind, page.subject), "f-akker") == 0);
  }
}

TEST_CASE("without a base URL no page names an absolute address of its own", "[render]") {
  const SiteFixture fixture("nl", "");
  for (const Page& page : fixture.site.pages) {
    const std::string html = fixture.html(page.kind, page.subject);
    CAPTURE(page.address);
    CHECK(count(html, "rel=\"canonical\"") == 0);
    CHECK(count(html, "application/rss+xml") == 0);
    CHECK(count(html, "feed.xml") == 0);
  }
}

TEST_CASE("a page tells where it stands, and what is shown of it elsewhere, unless that is off",
          "[render]") {
  SiteFixture fixture;
  const auto tells = [&](std::string_view words) {
    return count(fixture.html(PageKind::meeting), words) > 0;
  };
  const std::string address = "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/";
  const std::string canonical = "<link rel=\"canonical\" href=\"" + address + "\">";
  const std::string shared = "<meta property=\"og:url\" content=\"" + address + "\">";
  const std::string permanent = "<span class=\"address\">" + address + "</span>";
  CHECK(tells(canonical));
  CHECK(tells(shared));
  fixture.config.outputs.canonical = false;
  CHECK_FALSE(tells("canonical"));
  CHECK(tells(shared));
  CHECK(tells(permanent));
  fixture.config.outputs = {.open_graph = false};
  CHECK(tells(canonical));
  CHECK_FALSE(tells("og:"));
  CHECK(tells(permanent));
}

TEST_CASE("no page of any kind has a canonical link when that is off, and none loses its address",
          "[render]") {
  SiteFixture fixture;
  fixture.config.outputs.canonical = false;
  std::size_t permanent = 0;
  for (const Page& page : fixture.site.pages) {
    const std::string html = fixture.html(page.kind, page.subject);
    CAPTURE(page.address);
    CHECK(count(html, "rel=\"canonical\"") == 0);
    CHECK(count(html, "rel=\"alternate\" hreflang=") == 0);
    if (page.kind != PageKind::meeting && page.kind != PageKind::planned_meeting) continue;
    CHECK(count(html, "<span class=\"address\">https://verslagen.example.nl/" + page.address +
                          "</span>") == 1);
    ++permanent;
  }
  CHECK(permanent > 2);
}

TEST_CASE("a page that is not there finds the way back from any depth", "[render]") {
  CHECK(count(SiteFixture("nl", "https://example.nl/verslagen/").html(PageKind::not_found),
              "href=\"/verslagen/theme.css\"") == 1);
  CHECK(count(SiteFixture("nl", "").html(PageKind::not_found), "href=\"/theme.css\"") == 1);
}

TEST_CASE("the same content gives the same bytes", "[render]") {
  const SiteFixture one;
  const SiteFixture other;
  for (const Page& page : one.site.pages) {
    CAPTURE(page.address);
    CHECK(one.html(page.kind, page.subject) == other.html(page.kind, page.subject));
  }
}

}  // namespace openverslag
