#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "render/data_files.h"
#include "render/data_tables.h"
#include "render/schema_fixture.h"
#include "render/site_fixture.h"
#include "text/digest.h"

namespace openverslag {
namespace {

using nlohmann::json;
using Texts = std::vector<std::string>;

std::map<std::string, std::string> data_of(const SiteFixture& fixture) {
  std::map<std::string, std::string> files;
  render_data(fixture.site, fixture.words(), [&](const OutputFile& file) {
    REQUIRE(files.emplace(file.path, file.bytes).second);
  });
  return files;
}

json meeting_data(const SiteFixture& fixture, MeetingIndex meeting) {
  return json::parse(render_meeting_data(fixture.site, meeting, fixture.texts[meeting]).bytes);
}

}  // namespace

TEST_CASE("tables, people and what they mean are files of the site", "[render]") {
  Texts paths;
  for (const auto& [path, bytes] : data_of(SiteFixture())) paths.push_back(path);
  CHECK(paths == Texts{"data/aanwezigheid.csv", "data/acties.csv", "data/agendapunten.csv",
                       "data/besluiten.csv", "data/csv-metadata.json", "data/meeting.schema.json",
                       "data/popolo-2020.json", "data/popolo-undated.json", "data/popolo.json",
                       "data/popolo.schema.json"});
}

TEST_CASE("a table has a row for each decision, and one for each action", "[render]") {
  const auto files = data_of(SiteFixture());
  CHECK(files.at("data/besluiten.csv") ==
        "meeting_id,date,body,item_number,item_title,decision,result,url\r\n"
        "2020-10-05-vo,2020-10-05,Veiligheidsoverleg,1,Jaarwisseling <2020-2021>,Het overleg stemt "
        "in met de campagne.,agreed,https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1"
        "\r\n"
        "2020-11-02-vo,2020-11-02,Veiligheidsoverleg,3,Jaarwisseling 2020-2021,De ontheffing wordt "
        "verworpen.,rejected,https://verslagen.example.nl/vergaderingen/2020-11-02-vo/#3\r\n");
  CHECK(files.at("data/acties.csv") ==
        "meeting_id,date,body,item_number,item_title,action,holders,due,state,last_mentioned,url"
        "\r\n"
        "2020-10-05-vo,2020-10-05,Veiligheidsoverleg,1,Jaarwisseling <2020-2021>,de toolkit delen "
        "met de gemeenten,K. Oosterhof,vóór 1 december,open,2020-10-05,"
        "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1\r\n"
        "2020-10-05-vo,2020-10-05,Veiligheidsoverleg,2,Brug over de Aa,de brug schouwen,,,done,"
        "2020-10-05,https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b2\r\n");
}

TEST_CASE("cells with commas, quotes and line ends are quoted", "[render]") {
  CsvRows rows({{"a", "string"}, {"b", "string"}});
  rows.add({"één", ""});
  rows.add({"x,y", "zei \"ja\"\nen ging"});
  CHECK(rows.count() == 2);
  CHECK(std::move(rows).bytes() == "a,b\r\néén,\r\n\"x,y\",\"zei \"\"ja\"\"\nen ging\"\r\n");
}

TEST_CASE("no cell is a formula, and nothing of its words is lost", "[render]") {
  const std::vector<std::pair<std::string, std::string>> cells = {
      {"=1+1", "'=1+1"},
      {"+31 6", "'+31 6"},
      {"-", "'-"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"\tx", "'\tx"},
      {"'=x", "''=x"},
      {"''-x", "'''-x"},
      {"'t Hart", "'t Hart"},
      {"a=b", "a=b"},
      {"", ""},
      {"'", "'"},
      {"2 - 1", "2 - 1"},
      {"\r=x", "\"'\r=x\""},
      {"=a,\"b\"\nc", "\"'=a,\"\"b\"\"\nc\""}};
  for (const auto& [words, cell] : cells) {
    CsvRows rows(std::vector<DataColumn>{{"a", "string"}});
    rows.add({words});
    CHECK(std::move(rows).bytes() == "a\r\n" + cell + "\r\n");
  }
}

TEST_CASE("what is planned or called off is among the meetings of the data", "[render]") {
  const json popolo = json::parse(data_of(SiteFixture()).at("data/popolo.json"));
  const json& events = popolo.at("events");
  REQUIRE(events.size() == 5);
  CHECK(events[3].at("id") == "2020-12-07-vo");
  CHECK(events[3].at("status") == "planned");
  CHECK(events[3].at("start_date") == "2020-12-07T09:45:00+01:00");
  CHECK(events[4].at("status") == "cancelled");
  CHECK_FALSE(events[4].contains("data_url"));
}

TEST_CASE("the columns of every table are described", "[render]") {
  const auto files = data_of(SiteFixture());
  const json metadata = json::parse(files.at("data/csv-metadata.json"));
  for (const json& table : metadata.at("tables")) {
    std::string heading;
    for (const json& column : table.at("tableSchema").at("columns")) {
      heading += (heading.empty() ? "" : ",") + column.at("titles").get<std::string>();
    }
    const std::string& csv = files.at("data/" + table.at("url").get<std::string>());
    CHECK(csv.substr(0, csv.find('\r')) == heading);
  }
}

TEST_CASE("what is published follows its own schema", "[render]") {
  SiteFixture fixture;
  const auto files = data_of(fixture);
  const json of_meeting = json::parse(files.at("data/meeting.schema.json"));
  const json of_all = json::parse(files.at("data/popolo.schema.json"));
  for (const char* each : {"popolo", "popolo-2020", "popolo-undated"}) {
    INFO(each);
    CHECK(schema_faults(of_all, json::parse(files.at("data/" + std::string(each) + ".json"))) ==
          Texts{});
  }
  for (MeetingIndex meeting = 0; meeting < 3; ++meeting) {
    CHECK(schema_faults(of_meeting, meeting_data(fixture, meeting)) == Texts{});
  }
  json wrong = meeting_data(fixture, 0);
  wrong.erase("url");
  wrong["agenda"][0]["title"] = 4;
  wrong["status"] = "unknown";
  wrong["agenda"][1]["colour"] = "red";
  CHECK(schema_faults(of_meeting, wrong) == Texts{"/agenda/0/title: type",
                                                  "/agenda/1: additionalProperties",
                                                  "/status: enum", ": required"});
}

TEST_CASE("the data of a meeting has its words and who spoke them", "[render]") {
  const json meeting = meeting_data(SiteFixture(), 0);
  CHECK(meeting.at("start_date") == "2020-10-05T09:45:00+02:00");
  CHECK(meeting.at("status") == "adopted");
  CHECK(meeting.at("organization_id") == "vo");
  CHECK(meeting.at("source") == "https://verslagen.example.nl/bron/2020-10-05-vo.md");
  const json& item = meeting.at("agenda")[1];
  CHECK(item.at("subject_id") == "jaarwisseling");
  CHECK(item.at("motions") ==
        json::array({{{"text", "Het overleg stemt in met de campagne."}, {"result", "agreed"}}}));
  CHECK(item.at("actions")[0].at("holders") == "K. Oosterhof");
  CHECK(item.at("speeches")[0].at("creator_id") == "n-van-elderen");
  CHECK(item.at("speeches")[0].at("id") == "b1-1");
  CHECK(item.at("speeches")[2].at("type") == "narrative");
  CHECK(item.at("speeches")[2].at("text") == "Het overleg stemt in met de campagne.");
}

TEST_CASE("the data of all meetings have what was decided, and by year what was said", "[render]") {
  const SiteFixture fixture;
  const auto files = data_of(fixture);
  const json all = json::parse(files.at("data/popolo.json"));
  const json year = json::parse(files.at("data/popolo-2020.json"));
  CHECK(all.at("motions") == year.at("motions"));
  CHECK(all.at("motions")[0] == json({{"event_id", "2020-10-05-vo"},
                                      {"item_id", "b1"},
                                      {"text", "Het overleg stemt in met de campagne."},
                                      {"result", "agreed"}}));
  CHECK_FALSE(all.contains("speeches"));
  // Every word that the data of each meeting have, in the same order.
  json expected = json::array();
  for (MeetingIndex meeting = 0; meeting < 2; ++meeting) {
    const json data = meeting_data(fixture, meeting);
    for (const json& item : data.at("agenda")) {
      for (json speech : item.at("speeches")) {
        speech["event_id"] = data.at("id");
        expected.push_back(speech);
      }
    }
  }
  CHECK(year.at("speeches") == expected);
  CHECK(expected.size() > 4);
  CHECK(json::parse(files.at("data/popolo-undated.json")).at("events").size() == 1);
  std::set<std::string> persons;
  for (const json& person : year.at("persons")) persons.insert(person.at("id"));
  for (const json& speech : year.at("speeches"))
    if (speech.contains("creator_id")) CHECK(persons.contains(speech.at("creator_id")));
}

TEST_CASE("of a meeting that two files tell the data of a year have the words once", "[render]") {
  SiteFixture fixture;
  const auto speeches = [&] {
    return json::parse(data_of(fixture).at("data/popolo-2020.json")).at("speeches").size();
  };
  const std::size_t both = speeches();
  std::size_t second = 0;
  for (const ItemText& item : fixture.texts[1].items) second += item.blocks.size();
  REQUIRE(second > 0);
  fixture.archive.links[1].same_as = 0;
  CHECK(speeches() == both - second);
}

TEST_CASE("nobody without a public role is in the data of people", "[render]") {
  SiteFixture fixture;
  fixture.archive.people[2].has_page = false;
  auto files = data_of(fixture);
  files["meeting"] = meeting_data(fixture, 0).at("attendees").dump();
  for (const auto& [path, bytes] : files) {
    INFO(path);
    CHECK(bytes.find("Akker") == bytes.npos);
    // The words of the record stay as they are.
    if (!path.starts_with("data/popolo-2")) CHECK(bytes.find("Oosterhof") == bytes.npos);
    CHECK(bytes.find("k-oosterhof") == bytes.npos);
  }
  CHECK(json::parse(files.at("data/popolo.json")).at("persons").size() == 2);
}

TEST_CASE("the page about the data tells size and checksum of each file", "[render]") {
  const SiteFixture fixture;
  const DataFiles files = render_data(fixture.site, fixture.words(), [](const OutputFile&) {});
  const Page& page = fixture.page(PageKind::data);
  const std::string html = render_page(fixture.site, page, fixture.templates, nullptr, files).bytes;
  const auto written = data_of(fixture);
  REQUIRE(files.size() == written.size());
  for (const DataFile& file : files) {
    INFO(file.address);
    CHECK(file.sha256 == sha256_hex(written.at(file.address)));
    CHECK(file.bytes == written.at(file.address).size());
    CHECK(html.find(file.sha256) != html.npos);
  }
  CHECK(html.find("2 regels, 1 kB") != html.npos);
  CHECK(html.find("CC0 1.0") != html.npos);
}

TEST_CASE("of many meetings tables and people are there by year as well", "[render]") {
  SiteFixture fixture;
  const Facts facts = fixture.archive.meetings[0];
  const MeetingLinks links = fixture.archive.links[0];
  fixture.texts.assign(kMeetingsInOneTable + 1, fixture.texts[0]);
  fixture.archive.meetings = std::vector<Facts>(kMeetingsInOneTable + 1, facts);
  fixture.archive.links.assign(kMeetingsInOneTable + 1, links);
  fixture.archive.meetings.change(kMeetingsInOneTable).header.date =
      Date{std::chrono::year{2021}, std::chrono::May, std::chrono::day{3}};
  const auto files = data_of(fixture);
  const std::string& newest = files.at("data/agendapunten-2021.csv");
  CHECK(std::ranges::count(newest, '\n') == 5);
  CHECK(std::ranges::count(files.at("data/agendapunten-2020.csv"), '\n') == 4001);
  CHECK(std::ranges::count(files.at("data/agendapunten.csv"), '\n') == 4005);
  const json of_all = json::parse(files.at("data/popolo.schema.json"));
  const json of_year = json::parse(files.at("data/popolo-2021.json"));
  CHECK(schema_faults(of_all, of_year) == Texts{});
  CHECK(of_year.at("events").size() == 1);
  CHECK(of_year.at("persons").size() == 3);
  CHECK(json::parse(files.at("data/popolo-2020.json")).at("events").size() == 1000);
}

TEST_CASE("data that are switched off are not there", "[render]") {
  SiteFixture fixture;
  fixture.config.outputs.data = false;
  Diagnostics diagnostics;
  const Site site = build_site(fixture.archive, fixture.config, fixture.language, diagnostics);
  for (const Page& page : site.pages) {
    const std::string html =
        render_page(site, page, fixture.templates, fixture.text_of(page)).bytes;
    CAPTURE(page.address);
    CHECK(html.find("data.json") == html.npos);
    CHECK(html.find("href=\"data/\"") == html.npos);
  }
}

}  // namespace openverslag
