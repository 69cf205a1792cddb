#include "render/structured_data.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "render/citations.h"
#include "render/data_files.h"
#include "render/site_fixture.h"

namespace openverslag {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kBegin = "<script type=\"application/ld+json\">";

std::string script_of(const std::string& html) {
  const std::size_t begin = html.find(kBegin);
  if (begin == html.npos) return "";
  const std::size_t words = begin + kBegin.size();
  return html.substr(words, html.find("</script>", words) - words);
}

// The trail as "1 Label https://…" lines.
std::string trail_of(const Json& graph) {
  std::string lines;
  for (const Json& each : graph.back().at("itemListElement")) {
    lines += each.at("position").dump() + " " + each.at("name").get<std::string>() + " " +
             each.at("item").get<std::string>() + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("search engines and references are told in which language a record is", "[render]") {
  SiteFixture fixture;
  const auto language_of_report = [&] {
    return Json::parse(script_of(fixture.html(PageKind::meeting))).at("@graph")[1].at("inLanguage");
  };
  const auto language_of_reference = [&] {
    return Json::parse(render_citations(fixture.site, 0).bytes)[0].at("language");
  };
  CHECK(language_of_report() == "nl");
  CHECK(language_of_reference() == "nl");
  fixture.archive.meetings.change(0).header.language = "fy";
  CHECK(language_of_report() == "fy");
  CHECK(language_of_reference() == "fy");
}

TEST_CASE("a meeting tells search engines what was held, when and by whom", "[render]") {
  const SiteFixture fixture;
  const Json graph = Json::parse(script_of(fixture.html(PageKind::meeting))).at("@graph");
  REQUIRE(graph.size() == 3);
  const std::string address = "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/";
  CHECK(graph[0] == Json::parse(R"({
    "@type": "Event",
    "@id": "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#event",
    "name": "Veiligheidsoverleg, 5 oktober 2020",
    "startDate": "2020-10-05T09:45:00+02:00",
    "endDate": "2020-10-05T11:00:00+02:00",
    "eventStatus": "https://schema.org/EventScheduled",
    "location": {"@type": "Place", "name": "Raadszaal, Stadhuis"},
    "organizer": {"@type": "Organization", "name": "Veiligheidsoverleg",
                  "url": "https://verslagen.example.nl/organen/vo/"}
  })"));
  CHECK(graph[1].at("@type") == "Report");
  CHECK(graph[1].at("url") == address);
  CHECK(graph[1].at("about").at("@id") == address + "#event");
  CHECK(trail_of(graph) ==
        "1 Vergaderingen https://verslagen.example.nl/vergaderingen/\n"
        "2 2020 https://verslagen.example.nl/vergaderingen/2020/\n"
        "3 Veiligheidsoverleg https://verslagen.example.nl/organen/vo/\n"
        "4 Veiligheidsoverleg, 5 oktober 2020 " +
            address + "\n");
}

TEST_CASE("search engines and data have an end in the night, and none before the start",
          "[render]") {
  SiteFixture fixture;
  const auto ends = [&](TimeOfDay start, TimeOfDay end) {
    Header& header = fixture.archive.meetings.change(0).header;
    header.start = start;
    header.end = end;
    const Json graph = Json::parse(script_of(fixture.html(PageKind::meeting))).at("@graph");
    const Json data = Json::parse(render_meeting_data(fixture.site, 0, fixture.texts[0]).bytes);
    return graph[0].value("endDate", "-") + " " + data.value("end_date", "-");
  };
  CHECK(ends({20 * 60}, {30}) == "2020-10-06T00:30:00+02:00 2020-10-06T00:30:00+02:00");
  CHECK(ends({10 * 60}, {9 * 60}) == "- -");
}

TEST_CASE("a body is told of as part of who publishes, and as of the government if it is",
          "[render]") {
  SiteFixture fixture;
  const auto body = [&] {
    return Json::parse(script_of(fixture.html(PageKind::body))).at("@graph")[0];
  };
  CHECK(body() == Json::parse(R"({
    "@type": "Organization",
    "@id": "https://verslagen.example.nl/organen/vo/",
    "url": "https://verslagen.example.nl/organen/vo/",
    "name": "Veiligheidsoverleg",
    "description": "Overleg van de burgemeesters.",
    "parentOrganization": {"@type": "Organization", "name": "Regio Waterkant",
                           "url": "https://verslagen.example.nl/"}
  })"));
  const std::string identifier = "https://identifier.overheid.nl/tooi/id/so/so0679";
  fixture.config.woo = {identifier, "Veiligheidsregio Twente", ""};
  CHECK(body().at("@type") == "GovernmentOrganization");
  CHECK(body().at("parentOrganization").at("@type") == "GovernmentOrganization");
  CHECK(body().at("parentOrganization").at("sameAs") == identifier);
  const Json graph = Json::parse(script_of(fixture.html(PageKind::meeting))).at("@graph");
  CHECK(graph[0].at("organizer").at("@type") == "GovernmentOrganization");
  CHECK(graph[1].at("publisher").at("sameAs") == identifier);
}

TEST_CASE("the page of a person tells who that is, and the role that has not ended", "[render]") {
  SiteFixture fixture;
  const auto person = [&] {
    return Json::parse(script_of(fixture.html(PageKind::person, 1))).at("@graph")[0];
  };
  CHECK(person() == Json::parse(R"({
    "@type": "Person",
    "@id": "https://verslagen.example.nl/personen/n-van-elderen/",
    "url": "https://verslagen.example.nl/personen/n-van-elderen/",
    "name": "N. van Elderen",
    "jobTitle": "voorzitter",
    "affiliation": {"@type": "Organization", "name": "Waterkant"}
  })"));
  fixture.archive.people[1].memberships[0].until = parse_iso_date("2020-12-31");
  CHECK_FALSE(person().contains("jobTitle"));
}

TEST_CASE("what search engines read names nobody, and ends no script", "[render]") {
  const SiteFixture fixture;
  std::size_t scripts = 0;
  for (const Page& page : fixture.site.pages) {
    if (page.kind == PageKind::person) continue;
    const std::string script = script_of(fixture.html(page.kind, page.subject));
    CAPTURE(page.address);
    scripts += script.empty() ? 0 : 1;
    CHECK(script.find('<') == script.npos);
    for (const Person& person : fixture.archive.people) {
      CHECK(script.find(person.name) == script.npos);
    }
  }
  CHECK(scripts > 5);
}

TEST_CASE("the home page, and a site without a base URL, say nothing absolute", "[render]") {
  CHECK(script_of(SiteFixture().html(PageKind::home)) == "");
  const std::string html = SiteFixture("nl", "").html(PageKind::meeting);
  CHECK(script_of(html) == "");
  CHECK(html.find("og:") == html.npos);
}

TEST_CASE("a page that is shared shows what it is", "[render]") {
  const std::string html = SiteFixture().html(PageKind::meeting);
  CHECK(html.find("<meta property=\"og:title\" content=\"Veiligheidsoverleg, 5 oktober 2020\">") !=
        html.npos);
  CHECK(html.find("<meta property=\"og:url\" content=\"https://verslagen.example.nl/vergaderingen/"
                  "2020-10-05-vo/\">") != html.npos);
}

}  // namespace openverslag
