#include "render/sitemaps.h"

#include <tinyxml2.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

#include "render/site_fixture.h"

namespace openverslag {
namespace {

using Files = std::map<std::string, std::string>;

Files sitemaps_of(const Site& site) {
  Files files;
  render_sitemaps(
      site, [&](const OutputFile& file) { REQUIRE(files.emplace(file.path, file.bytes).second); });
  return files;
}

const tinyxml2::XMLElement* root_of(tinyxml2::XMLDocument& document, const std::string& xml,
                                    const char* name) {
  REQUIRE(document.Parse(xml.c_str()) == tinyxml2::XML_SUCCESS);
  REQUIRE(document.RootElement()->Name() == std::string(name));
  CHECK(document.RootElement()->Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
  return document.RootElement();
}

// The addresses in a sitemap; its newest day goes into `newest`.
std::vector<std::string> addresses(const std::string& xml, std::string& newest) {
  tinyxml2::XMLDocument document;
  std::vector<std::string> found;
  for (const auto* url = root_of(document, xml, "urlset")->FirstChildElement(); url != nullptr;
       url = url->NextSiblingElement()) {
    found.emplace_back(url->FirstChildElement("loc")->GetText());
    const auto* day = url->FirstChildElement("lastmod");
    if (day != nullptr) newest = std::max<std::string>(newest, day->GetText());
  }
  return found;
}

constexpr std::string_view kBase = "https://verslagen.example.nl/";

}  // namespace

TEST_CASE("the sitemap lists every page but the one that is not there and those for frames",
          "[render]") {
  const SiteFixture fixture;
  const std::string xml = sitemaps_of(fixture.site).at("sitemap.xml");
  std::size_t urls = 0;
  for (std::size_t at = xml.find("<url>"); at != std::string::npos;
       at = xml.find("<url>", at + 1)) {
    ++urls;
  }
  const auto for_frames = std::ranges::count(fixture.site.pages, PageKind::embed, &Page::kind);
  CHECK(for_frames == 1);
  CHECK(urls == fixture.site.pages.size() - 2);
  CHECK(xml.find("<url><loc>https://verslagen.example.nl/vergaderingen/2020-11-02-vo/</loc>"
                 "<lastmod>2020-11-20</lastmod></url>\n") != std::string::npos);
  CHECK(xml.find("404") == std::string::npos);
}

TEST_CASE("without a base URL there is no sitemap", "[render]") {
  CHECK(sitemaps_of(SiteFixture("nl", "").site).empty());
}

TEST_CASE("search engines get nothing that is switched off", "[render]") {
  SiteFixture fixture;
  fixture.config.outputs.search_engines = false;
  CHECK(sitemaps_of(fixture.site).empty());
  for (const OutputFile& file : render_assets(fixture.site, fixture.theme)) {
    if (file.path == "robots.txt") CHECK(file.bytes == "User-agent: *\nAllow: /\n");
  }
  CHECK(fixture.html(PageKind::meeting).find("ld+json") == std::string::npos);
}

TEST_CASE("a page changed when its record was adopted, if that was later", "[render]") {
  const std::string xml = sitemaps_of(SiteFixture().site).at("sitemap.xml");
  CHECK(xml.find("vergaderingen/2020-10-05-vo/</loc><lastmod>2020-11-02</lastmod>") != xml.npos);
}

TEST_CASE("a page changed when its record was published in other words, or lost an item",
          "[render]") {
  SiteFixture fixture;
  Writings writings;
  const std::string page = "vergaderingen/2020-10-05-vo/</loc><lastmod>";
  SECTION("other words") { fixture.archive.links[0].past.revised = parse_iso_date("2021-02-03"); }
  SECTION("without an item") {
    Withdrawal item;
    item.file = fixture.archive.meetings[0].source;
    item.item = "b1";
    item.address = "vergaderingen/2020-10-05-vo/";
    item.title = "Punt B1";
    item.date = *parse_iso_date("2021-01-04");
    item.reason = "x";
    writings.withdrawals = {item, item};
    writings.withdrawals[0].date = *parse_iso_date("2021-02-03");
  }
  Diagnostics diagnostics;
  const Site site =
      build_site(fixture.archive, fixture.config, fixture.language, diagnostics, writings);
  const std::string xml = sitemaps_of(site).at("sitemap.xml");
  CHECK(xml.find(page + "2021-02-03</lastmod>") != xml.npos);
}

TEST_CASE("pages of people, topics and bodies changed when what they show did", "[render]") {
  SiteFixture fixture;
  const auto changed = [&](const std::string& address) {
    const std::string xml = sitemaps_of(fixture.site).at("sitemap.xml");
    const std::string loc = std::string(kBase) + address + "</loc>";
    const std::size_t at = xml.find(loc);
    REQUIRE(at != xml.npos);
    const std::string rest = xml.substr(at + loc.size(), xml.find("</url>", at) - at - loc.size());
    return rest.empty() ? "" : rest.substr(9, 10);
  };
  CHECK(changed("personen/n-van-elderen/") == "2020-11-02");  // when the first was adopted
  CHECK(changed("organen/vo/") == "2020-11-20");
  CHECK(changed("onderwerpen/jaarwisseling/") == "2020-11-20");
  CHECK(changed("onderwerpen/brug-over-de-aa/") == "2020-11-02");
  CHECK(changed("onderwerpen/thema/openbare-orde-en-veiligheid/") == "2020-11-02");
  CHECK(changed("organen/werkgroep-oever/") == "");  // nothing tells
  CHECK(changed("besluiten/") == "");
  // What became of somebody's action stands on that page, too.
  fixture.archive.actions[0].appearances.push_back({{1, 1}, 0});
  CHECK(changed("personen/k-oosterhof/") == "2020-11-20");
}

TEST_CASE("a part of a list changed when something in that part did", "[render]") {
  SiteFixture fixture;
  Page part = fixture.page(PageKind::body, 0);
  part.shows = Shows::part;
  part.slice.end = 1;  // the first meeting alone
  part.address += "2020/1/";
  fixture.site.pages.push_back(part);
  const std::string xml = sitemaps_of(fixture.site).at("sitemap.xml");
  CHECK(xml.find("organen/vo/2020/1/</loc><lastmod>2020-11-02</lastmod>") != xml.npos);
}

TEST_CASE("many pages stand in sitemaps of five thousand, and an index tells which changed when",
          "[render]") {
  SiteFixture fixture;
  const Page meeting = fixture.page(PageKind::meeting, 1);
  const Page redirect{PageKind::redirect, 0, "oud/"};
  // Pages that are not to be found in between fill no sitemap.
  for (std::size_t i = 0; i < 2 * kMostUrlsOfSitemap; ++i) {
    fixture.site.pages.push_back(meeting);
    fixture.site.pages.back().address += std::to_string(i) + "&/";
    fixture.site.pages.push_back(redirect);
  }
  const Files files = sitemaps_of(fixture.site);
  REQUIRE(files.size() == 4);
  tinyxml2::XMLDocument document;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto* each =
           root_of(document, files.at("sitemap.xml"), "sitemapindex")->FirstChildElement();
       each != nullptr; each = each->NextSiblingElement()) {
    const std::string address = each->FirstChildElement("loc")->GetText();
    const std::string path = "sitemap-" + std::to_string(++number) + ".xml";
    CHECK(address == std::string(kBase) + path);
    std::string newest;
    const auto in_it = addresses(files.at(path), newest);
    CHECK(!in_it.empty());
    CHECK(in_it.size() <= kMostUrlsOfSitemap);
    CHECK(files.at(path).size() < 52'428'800);
    CHECK(each->FirstChildElement("lastmod")->GetText() == newest);
    CHECK(newest == "2020-11-20");
    for (const std::string& one : in_it) CHECK(seen.insert(one).second);
  }
  CHECK(number == 3);
  const auto hidden = [](const Page& page) {
    return page.kind == PageKind::redirect || page.kind == PageKind::not_found ||
           page.kind == PageKind::embed;
  };
  CHECK(seen.size() ==
        static_cast<std::size_t>(std::ranges::count_if(fixture.site.pages, std::not_fn(hidden))));
}

}  // namespace openverslag
