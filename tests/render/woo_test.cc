#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "render/diwoo_fixture.h"
#include "render/render.h"
#include "render/site_fixture.h"
#include "render/woo_sitemaps.h"

namespace openverslag {
namespace {

using Texts = std::vector<std::string>;

constexpr const char* kIndex = "sitemaps/sitemapindex-diwoo-infocat008.xml";
constexpr const char* kSitemapOf2020 = "sitemaps/sitemap-diwoo-infocat008-2020.xml";

// The fixture with settings for the Woo; "rule file" for each thing that it was told.
struct WooSite {
  WooSite() {
    fixture.config.woo = {"https://identifier.overheid.nl/tooi/id/so/so0679",
                          "Veiligheidsregio Twente", ""};
  }

  std::map<std::string, std::string> files() {
    Diagnostics diagnostics;
    Writings writings;
    writings.withdrawals = withdrawals;
    writings.changes = changes;
    const Site site = build_site(fixture.archive, fixture.config, fixture.language, diagnostics,
                                 std::move(writings));
    told.clear();
    for (const Diagnostic& each : diagnostics.sorted()) {
      if (each.rule.find("woo") != std::string::npos) told.push_back(each.rule + " " + each.file);
    }
    std::map<std::string, std::string> made;
    render_woo_sitemaps(
        site, [&](const OutputFile& file) { REQUIRE(made.emplace(file.path, file.bytes).second); });
    for (const OutputFile& file : render_assets(site, fixture.theme)) {
      if (file.path == "robots.txt") made.emplace(file.path, file.bytes);
    }
    return made;
  }

  SiteFixture fixture;
  std::vector<Withdrawal> withdrawals;
  std::vector<MinutesChange> changes;
  Texts told;
};

// Of a meeting of 2020 that is in no archive any more.
Withdrawal gone() {
  return {.file = "meetings/weg.md",
          .address = "vergaderingen/2020-03-02-vo/",
          .title = "Veiligheidsoverleg, 2 maart 2020",
          .body = "vo",
          .date = *parse_iso_date("2021-06-01"),
          .reason = "Er stond een adres in",
          .woo_reason = WooReason::privacy,
          .held = parse_iso_date("2020-03-02"),
          .adopted = parse_iso_date("2020-04-06")};
}

// Of an item of the meeting that is in the sitemap.
Withdrawal taken_item(WooReason reason, const char* date) {
  return {.file = "2020/2020-10-05-vo.md",
          .item = "b1",
          .address = "vergaderingen/2020-10-05-vo/",
          .title = "Punt B1",
          .date = *parse_iso_date(date),
          .reason = "x",
          .woo_reason = reason};
}

// The sitemap of the fixture with one thing changed.
Texts faults_with(const std::string& right, const std::string& wrong) {
  std::string bytes = WooSite().files().at(kSitemapOf2020);
  const std::size_t at = bytes.find(right);
  REQUIRE(at != bytes.npos);
  return diwoo_faults(bytes.replace(at, right.size(), wrong));
}

}  // namespace

TEST_CASE("an adopted record is in the sitemap of its category and year", "[render]") {
  WooSite woo;
  const auto files = woo.files();
  CHECK(files.at(kIndex) == R"(<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap>
<loc>https://verslagen.example.nl/sitemaps/sitemap-diwoo-infocat008-2020.xml</loc>
<lastmod>2020-11-02T00:00:00+01:00</lastmod>
</sitemap>
</sitemapindex>
)");
  CHECK(files.at(kSitemapOf2020) == R"(<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/">
<url>
<loc>https://verslagen.example.nl/vergaderingen/2020-10-05-vo/</loc>
<lastmod>2020-11-02T00:00:00+01:00</lastmod>
<diwoo:Document>
<diwoo:DiWoo>
<diwoo:identifiers>
<diwoo:identifier>2020-10-05-vo</diwoo:identifier>
</diwoo:identifiers>
<diwoo:publisher resource="https://identifier.overheid.nl/tooi/id/so/so0679">Veiligheidsregio Twente</diwoo:publisher>
<diwoo:titelcollectie>
<diwoo:officieleTitel>Verslag Veiligheidsoverleg, 5 oktober 2020</diwoo:officieleTitel>
</diwoo:titelcollectie>
<diwoo:classificatiecollectie>
<diwoo:informatiecategorieen>
<diwoo:informatiecategorie resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3">vergaderstukken decentrale overheden</diwoo:informatiecategorie>
</diwoo:informatiecategorieen>
<diwoo:documentsoorten>
<diwoo:documentsoort resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_42e406dd">vergaderverslag</diwoo:documentsoort>
</diwoo:documentsoorten>
</diwoo:classificatiecollectie>
<diwoo:creatiedatum>2020-10-05</diwoo:creatiedatum>
<diwoo:language resource="http://publications.europa.eu/resource/authority/language/NLD">Nederlands</diwoo:language>
<diwoo:format resource="http://publications.europa.eu/resource/authority/file-type/HTML">HTML</diwoo:format>
<diwoo:documenthandelingen>
<diwoo:documenthandeling>
<diwoo:soortHandeling resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76">vaststelling</diwoo:soortHandeling>
<diwoo:atTime>2020-11-02T00:00:00+01:00</diwoo:atTime>
</diwoo:documenthandeling>
</diwoo:documenthandelingen>
</diwoo:DiWoo>
</diwoo:Document>
</url>
</urlset>
)");
  CHECK(diwoo_index_faults(files.at(kIndex)) == Texts{});
  CHECK(diwoo_faults(files.at(kSitemapOf2020)) == Texts{});
  CHECK(files.at("robots.txt") ==
        "User-agent: *\nAllow: /\nSitemap: https://verslagen.example.nl/sitemap.xml\n"
        "Sitemap: https://verslagen.example.nl/sitemaps/sitemapindex-diwoo-infocat008.xml\n");
}

TEST_CASE("what a record lacks for the Woo index is told", "[render]") {
  WooSite woo;
  woo.files();
  CHECK(woo.told == Texts{"woo-not-adopted 2020-11-02-vo.md", "woo-no-date werkgroep.md"});
}

TEST_CASE("the check of sitemaps sees every trap of the standard", "[render]") {
  CHECK(faults_with("<lastmod>2020-11-02T00:00:00+01:00</lastmod>\n", "") ==
        Texts{"/urlset/url: too few lastmod"});
  CHECK(
      faults_with("<diwoo:creatiedatum>2020-10-05<", "<diwoo:creatiedatum>2020-10-05T00:00:00<") ==
      Texts{"/urlset/url/diwoo:Document/diwoo:DiWoo/diwoo:creatiedatum: text"});
  CHECK(faults_with("atTime>2020-11-02T00:00:00+01:00<", "atTime>2020-11-02<").size() == 1);
  CHECK(faults_with(" resource=\"https://identifier.overheid.nl/tooi/id/so/so0679\"", "").size() ==
        1);
  CHECK(faults_with("so/so0679", "so/so9999") ==
        Texts{"not listed https://identifier.overheid.nl/tooi/id/so/so9999"});
  CHECK(faults_with(">Veiligheidsregio Twente<", ">Twente<") == Texts{"label Twente"});
  CHECK(faults_with("<loc>https", "<loc>http") == Texts{"/urlset/url/loc: text"});
  CHECK(faults_with("diwoo/metadata/\"", "diwoo/metadata\"") == Texts{"namespace of diwoo"});
  CHECK(faults_with("<diwoo:officieleTitel>Verslag Veiligheidsoverleg, 5 oktober 2020",
                    "<diwoo:officieleTitel>")
            .size() == 1);
  CHECK(faults_with("</diwoo:DiWoo>",
                    "<diwoo:redenVerwijderingVervanging resource=\"https://identifier.overheid.nl/"
                    "tooi/def/thes/kern/c_098c1346\">privacy</diwoo:redenVerwijderingVervanging>"
                    "</diwoo:DiWoo>") == Texts{"label privacy"});
  CHECK(faults_with("<loc>", "<diwoo:Document/><loc>").size() > 1);
  CHECK(diwoo_faults("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:diwoo="
                     "\"https://standaarden.overheid.nl/diwoo/metadata/\"/>") ==
        Texts{"/urlset: too few url"});
  CHECK(diwoo_faults("<urlset>") == Texts{"not XML"});
}

TEST_CASE("records of an executive are in a category of their own", "[render]") {
  WooSite woo;
  woo.fixture.archive.bodies[0].woo = "009";
  auto files = woo.files();
  CHECK(files.size() == 3);
  const std::string sitemap = files.at("sitemaps/sitemap-diwoo-infocat009-2020.xml");
  CHECK(diwoo_faults(sitemap) == Texts{});
  CHECK(sitemap.find(">agenda’s en besluitenlijsten bestuurscolleges<") != sitemap.npos);
  CHECK(sitemap.find(">besluitenlijst<") != sitemap.npos);
  woo.fixture.archive.bodies[0].woo = "";
  woo.fixture.config.woo.category = "009";
  CHECK(woo.files() == files);
}

TEST_CASE("a body may stay out of the Woo index, and one file stands for a meeting", "[render]") {
  WooSite woo;
  woo.fixture.archive.bodies[0].woo = "no";
  CHECK(woo.files().size() == 1);
  CHECK(woo.told == Texts{"woo-no-date werkgroep.md"});
  woo.fixture.archive.bodies[0].woo = "";
  woo.fixture.archive.links[0].same_as = 1;
  CHECK(woo.files().size() == 1);
}

TEST_CASE("a record that was published after it was adopted changed then", "[render]") {
  WooSite woo;
  woo.fixture.archive.meetings.change(0).header.published = parse_iso_date("2020-12-01");
  const std::string sitemap = woo.files().at(kSitemapOf2020);
  CHECK(sitemap.find("<lastmod>2020-12-01T00:00:00+01:00</lastmod>") != sitemap.npos);
  CHECK(sitemap.find("<diwoo:atTime>2020-11-02T00:00:00+01:00</diwoo:atTime>") != sitemap.npos);
}

TEST_CASE("without settings for the Woo there is nothing about it", "[render]") {
  WooSite woo;
  woo.fixture.config.woo = {};
  CHECK(woo.files().size() == 1);
  CHECK(woo.told.empty());
}

TEST_CASE("settings for the Woo that do not suffice are told, and make no sitemap", "[render]") {
  const auto told_with = [](auto change) {
    WooSite woo;
    change(woo.fixture.config);
    CHECK(woo.files().size() == 1);
    return woo.told;
  };
  CHECK(told_with([](Config& config) { config.woo.organisation = ""; }) ==
        Texts{"woo-no-organisation site.toml"});
  CHECK(told_with([](Config& config) { config.woo.name = ""; }) == Texts{"woo-no-name site.toml"});
  CHECK(told_with([](Config& config) { config.base_url = "http://verslagen.example.nl/"; }) ==
        Texts{"woo-no-https site.toml"});
  CHECK(told_with([](Config& config) { config.base_url = ""; }) == Texts{"woo-no-https site.toml"});
}

TEST_CASE("a name that the list does not have, and a site below the root, are told", "[render]") {
  WooSite woo;
  woo.fixture.config.woo.name = "Twente";
  woo.fixture.config.base_url = "https://example.nl/verslagen/";
  CHECK(woo.files().size() == 3);
  CHECK(woo.told.size() == 4);
  CHECK(std::ranges::count(woo.told, "woo-name site.toml") == 1);
  CHECK(std::ranges::count(woo.told, "woo-not-root site.toml") == 1);
}

TEST_CASE("a name that the list has for another organisation is told, with its address",
          "[render]") {
  WooSite woo;
  woo.fixture.config.woo.organisation = "https://identifier.overheid.nl/tooi/id/so/so9999";
  woo.files();
  CHECK(std::ranges::count(woo.told, "woo-other-organisation site.toml") == 1);
  CHECK(std::ranges::count(woo.told, "woo-name site.toml") == 0);
}

TEST_CASE("an organisation of which we cannot say that it is listed is told", "[render]") {
  const auto told = [](const std::string& organisation, const std::string& name) {
    Config config;
    config.woo = {organisation, name, ""};
    Diagnostics diagnostics;
    report_unlisted_organisation(config, diagnostics);
    return diagnostics.all();
  };
  const std::string base = "https://identifier.overheid.nl/tooi/id/";
  CHECK(told("", "").empty());
  CHECK(told(base + "so/so0679", "Veiligheidsregio Twente").empty());
  CHECK(told(base + "so/so9999", "Regio Wolderland") ==
        std::vector<Diagnostic>{{Severity::note,
                                 "woo-unlisted",
                                 "site.toml",
                                 {},
                                 "",
                                 {base + "so/so9999", "Regio Wolderland"}}});
}

TEST_CASE("a record that is withdrawn stays in its sitemap, with the reason", "[render]") {
  WooSite woo;
  const std::string before = woo.files().at(kSitemapOf2020);
  woo.withdrawals = {gone(), gone()};  // in two files
  const auto files = woo.files();
  const std::string sitemap = files.at(kSitemapOf2020);
  CHECK(diwoo_faults(sitemap) == Texts{});
  const std::size_t first = before.find("<url>");
  REQUIRE(sitemap.find(before.substr(first)) != sitemap.npos);  // the others are as they were
  CHECK(sitemap.substr(first, sitemap.find("<url>", first + 1) - first) == R"(<url>
<loc>https://verslagen.example.nl/vergaderingen/2020-03-02-vo/</loc>
<lastmod>2021-06-01T00:00:00+02:00</lastmod>
<diwoo:Document>
<diwoo:DiWoo>
<diwoo:identifiers>
<diwoo:identifier>2020-03-02-vo</diwoo:identifier>
</diwoo:identifiers>
<diwoo:publisher resource="https://identifier.overheid.nl/tooi/id/so/so0679">Veiligheidsregio Twente</diwoo:publisher>
<diwoo:titelcollectie>
<diwoo:officieleTitel>Verslag Veiligheidsoverleg, 2 maart 2020</diwoo:officieleTitel>
</diwoo:titelcollectie>
<diwoo:classificatiecollectie>
<diwoo:informatiecategorieen>
<diwoo:informatiecategorie resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_db4862c3">vergaderstukken decentrale overheden</diwoo:informatiecategorie>
</diwoo:informatiecategorieen>
<diwoo:documentsoorten>
<diwoo:documentsoort resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_42e406dd">vergaderverslag</diwoo:documentsoort>
</diwoo:documentsoorten>
</diwoo:classificatiecollectie>
<diwoo:creatiedatum>2020-03-02</diwoo:creatiedatum>
<diwoo:language resource="http://publications.europa.eu/resource/authority/language/NLD">Nederlands</diwoo:language>
<diwoo:format resource="http://publications.europa.eu/resource/authority/file-type/HTML">HTML</diwoo:format>
<diwoo:documenthandelingen>
<diwoo:documenthandeling>
<diwoo:soortHandeling resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76">vaststelling</diwoo:soortHandeling>
<diwoo:atTime>2020-04-06T00:00:00+02:00</diwoo:atTime>
</diwoo:documenthandeling>
</diwoo:documenthandelingen>
<diwoo:redenVerwijderingVervanging resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_098c1346">correctie privacygevoelige gegevens</diwoo:redenVerwijderingVervanging>
</diwoo:DiWoo>
</diwoo:Document>
</url>
)");
  CHECK(files.at(kIndex).find("<lastmod>2021-06-01T00:00:00+02:00</lastmod>") != std::string::npos);
  CHECK(woo.told == Texts{"woo-not-adopted 2020-11-02-vo.md", "woo-no-date werkgroep.md"});
}

TEST_CASE("a corrected record is to be fetched again, and says why when words were hidden",
          "[render]") {
  WooSite woo;
  MinutesChange change;
  change.id = "2020-10-05-vo.2";
  change.date = *parse_iso_date("2021-02-03");
  change.parts.resize(1);
  change.parts[0].anchor = "b1";
  woo.changes = {change};
  const std::string other = woo.files().at(kSitemapOf2020);
  CHECK(diwoo_faults(other) == Texts{});
  CHECK(other.find("<lastmod>2021-02-03T00:00:00+01:00</lastmod>") != other.npos);
  CHECK(other.find("redenVerwijderingVervanging") == other.npos);

  woo.changes[0].parts[0].untold = Untold::hidden;
  const auto files = woo.files();
  const std::string& hidden = files.at(kSitemapOf2020);
  CHECK(diwoo_faults(hidden) == Texts{});
  CHECK(diwoo_index_faults(files.at(kIndex)) == Texts{});
  CHECK(hidden.find("<diwoo:redenVerwijderingVervanging resource=\"https://identifier.overheid.nl/"
                    "tooi/def/thes/kern/c_098c1346\">correctie privacygevoelige gegevens<") !=
        hidden.npos);
  // What the clerk says of an item counts.
  woo.withdrawals = {taken_item(WooReason::procedure, "2021-01-01")};
  CHECK(woo.files().at(kSitemapOf2020).find("correctie procedurele fout") != hidden.npos);
}

TEST_CASE("what a withdrawn record lacks for the Woo index is told", "[render]") {
  WooSite woo;
  const auto before = woo.files();
  const auto told_of = [&](const Withdrawal& one) {
    woo.withdrawals = {one};
    CHECK(woo.files() == before);
    return std::ranges::count_if(woo.told, [](const std::string& told) {
      return told == "woo-no-reason withdrawn.toml" || told == "woo-no-adoption withdrawn.toml";
    });
  };
  Withdrawal one = gone();
  one.woo_reason = WooReason::none;
  CHECK(told_of(one) == 1);
  one.adopted.reset();  // it never was in the index
  CHECK(told_of(one) == 0);
  one.woo_reason = WooReason::procedure;
  CHECK(told_of(one) == 1);
  one = gone();
  one.woo = "no";
  CHECK(told_of(one) == 0);
  one.woo = "";
  woo.fixture.archive.bodies[0].woo = "no";
  woo.withdrawals = {one};
  CHECK(woo.files().size() == 1);
}

TEST_CASE("a record without the day of its meeting is in the year of its adoption", "[render]") {
  WooSite woo;
  woo.withdrawals = {gone()};
  woo.withdrawals[0].held.reset();
  woo.withdrawals[0].adopted = parse_iso_date("2019-04-01");
  woo.withdrawals[0].woo = "009";
  const std::string sitemap = woo.files().at("sitemaps/sitemap-diwoo-infocat009-2019.xml");
  CHECK(diwoo_faults(sitemap) == Texts{});
  CHECK(sitemap.find("creatiedatum") == sitemap.npos);
}

TEST_CASE("a record that an item was taken out of is another, and the index knows why",
          "[render]") {
  const std::string privacy = "c_098c1346\">correctie privacygevoelige gegevens<";
  const std::string procedure = "c_c77c86e0\">correctie procedurele fout<";
  WooSite woo;
  woo.withdrawals = {taken_item(WooReason::privacy, "2021-02-01"),
                     taken_item(WooReason::procedure, "2021-01-04")};
  std::string sitemap = woo.files().at(kSitemapOf2020);
  CHECK(diwoo_faults(sitemap) == Texts{});
  CHECK(sitemap.find(privacy) != sitemap.npos);  // the last
  CHECK(sitemap.find(procedure) == sitemap.npos);
  CHECK(sitemap.find("<lastmod>2021-02-01T00:00:00+01:00</lastmod>") != sitemap.npos);
  CHECK(sitemap.find("<diwoo:atTime>2020-11-02T00:00:00+01:00</diwoo:atTime>") != sitemap.npos);

  woo.withdrawals[0].woo_reason = WooReason::none;
  sitemap = woo.files().at(kSitemapOf2020);
  CHECK(sitemap.find(procedure) != sitemap.npos);
  CHECK(sitemap.find("<lastmod>2021-02-01T00:00:00+01:00</lastmod>") != sitemap.npos);
  CHECK(std::ranges::count(woo.told, "woo-no-reason withdrawn.toml") == 1);
}

TEST_CASE("hostile words make a valid sitemap", "[render]") {
  WooSite woo;
  for (const std::string& words :
       {std::string("a]]><b>&\"'"), std::string("\x01\x1b[0m"), std::string(500, 'w')}) {
    woo.fixture.archive.bodies[0].name = words;
    CHECK(diwoo_faults(woo.files().at(kSitemapOf2020)) == Texts{});
  }
}

}  // namespace openverslag
