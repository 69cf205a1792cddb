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
    REQUIRE(files.emplace(file.path, whole_bytes(file)).second);
  });
  return files;
}

json meeting_data(const SiteFixture& fixture, MeetingIndex meeting) {
  return json::parse(render_meeting_data(fixture.site, meeting, fixture.texts[meeting]).bytes);
}

std::string bytes_of(CsvRows& rows) {
  std::string bytes;
  rows.pass_on_all([&](std::string_view piece) { bytes.append(piece); });
  return bytes;
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
  CHECK(
      files.at("data/besluiten.csv") ==
      "meeting_id,date,body,item_number,item_title,decision,result,language,url\r\n"
      "2020-10-05-vo,2020-10-05,Veiligheidsoverleg,B1,Jaarwisseling <2020-2021>,Het overleg stemt "
      "in met de campagne.,agreed,nl,https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1"
      "\r\n"
      "2020-11-02-vo,2020-11-02,Veiligheidsoverleg,3,Jaarwisseling 2020-2021,De ontheffing wordt "
      "verworpen.,rejected,nl,https://verslagen.example.nl/vergaderingen/2020-11-02-vo/#3\r\n");
  CHECK(files.at("data/acties.csv") ==
        "meeting_id,date,body,item_number,item_title,action,holders,due,state,last_mentioned,"
        "language,url\r\n"
        "2020-10-05-vo,2020-10-05,Veiligheidsoverleg,B1,Jaarwisseling <2020-2021>,de toolkit delen "
        "met de gemeenten,K. Oosterhof,vóór 1 december,open,2020-10-05,nl,"
        "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1\r\n"
        "2020-10-05-vo,2020-10-05,Veiligheidsoverleg,B2,Brug over de Aa,de brug schouwen,,,done,"
        "2020-10-05,nl,https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b2\r\n");
}

TEST_CASE("cells with commas, quotes and line ends are quoted", "[render]") {
  CsvRows rows({{"a", "string"}, {"b", "string"}});
  rows.add({"één", ""});
  rows.add({"x,y", "zei \"ja\"\nen ging"});
  CHECK(rows.count() == 2);
  CHECK(bytes_of(rows) == "a,b\r\néén,\r\n\"x,y\",\"zei \"\"ja\"\"\nen ging\"\r\n");
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
    CHECK(bytes_of(rows) == "a\r\n" + cell + "\r\n");
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
  CHECK(item.at("number") == "1");
  CHECK(item.at("code") == "B1");
  CHECK(meeting.at("closing")[0].at("text") == "Aldus opgemaakt door K. Oosterhof.");
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
    const auto add = [&](const json& speeches) {
      for (json speech : speeches) {
        const std::string event = data.at("id");
        speech["event_id"] = event;
        speech["id"] = event + "#" + speech.at("id").get<std::string>();
        expected.push_back(speech);
      }
    };
    add(data.value("preamble", json::array()));
    for (const json& item : data.at("agenda")) add(item.at("speeches"));
    add(data.value("closing", json::array()));
  }
  CHECK(year.at("speeches") == expected);
  CHECK(expected.size() > 4);
  CHECK(expected.front() == json({{"event_id", "2020-10-05-vo"},
                                  {"id", "2020-10-05-vo#begin.1"},
                                  {"type", "narrative"},
                                  {"text", "Deze vergadering was digitaal."}}));
  std::set<std::string> ids;
  for (const json& speech : year.at("speeches")) ids.insert(speech.at("id"));
  CHECK(ids.size() == year.at("speeches").size());
  CHECK(json::parse(files.at("data/popolo-undated.json")).at("events").size() == 1);
  std::set<std::string> persons;
  for (const json& person : year.at("persons")) persons.insert(person.at("id"));
  for (const json& speech : year.at("speeches"))
    if (speech.contains("creator_id")) CHECK(persons.contains(speech.at("creator_id")));
}

TEST_CASE("what is to be done is in the data of all meetings, once and with where it is told",
          "[render]") {
  SiteFixture fixture;
  const auto actions = [&](const char* file) {
    return json::parse(data_of(fixture).at(file)).at("actions");
  };
  CHECK(actions("data/popolo.json") == actions("data/popolo-2020.json"));
  CHECK(actions("data/popolo.json") == json::parse(R"([{
    "id": "2020-10-05-vo#b1.actie-1", "event_id": "2020-10-05-vo", "item_id": "b1",
    "text": "de toolkit delen met de gemeenten", "state": "open", "holders": "K. Oosterhof",
    "due": "vóór 1 december",
    "mentions": [{"event_id": "2020-10-05-vo", "item_id": "b1",
      "text": "de toolkit delen met de gemeenten", "state": "open", "holders": "K. Oosterhof", "due": "vóór 1 december"}]
  }, {
    "id": "2020-10-05-vo#b2.actie-1", "event_id": "2020-10-05-vo", "item_id": "b2",
    "text": "de brug schouwen", "state": "done",
    "mentions": [{"event_id": "2020-10-05-vo", "item_id": "b2", "text": "de brug schouwen",
      "state": "done"}]
  }])"));
}

TEST_CASE("an action that was carried over is one, in the data of the year that first told it",
          "[render]") {
  SiteFixture fixture;
  Item& later = fixture.archive.meetings.change(1).items[1];
  later.actions.resize(1);
  later.actions[0].text = "toolkit delen";
  later.actions[0].due = "1 maart";
  later.actions[0].state = ActionState::done;
  fixture.archive.links[1].items[1].owners = {{}};
  fixture.archive.actions[0].appearances.push_back({{1, 1}, 0});
  fixture.archive.actions[0].state = ActionState::done;
  fixture.archive.meetings.change(1).header.date = parse_iso_date("2021-02-01");
  const auto files = data_of(fixture);
  const json all = json::parse(files.at("data/popolo.json"));
  const json actions = all.at("actions");
  REQUIRE(actions.size() == 2);
  CHECK(actions[0].at("id") == "2020-10-05-vo#b1.actie-1");
  CHECK(actions[0].at("text") == "de toolkit delen met de gemeenten");
  CHECK(actions[0].at("state") == "done");
  CHECK(actions[0].at("due") == "1 maart");
  CHECK(actions[0].at("mentions")[1] ==
        json({{"event_id", "2020-11-02-vo"},
              {"item_id", fixture.archive.meetings[1].items[1].anchor},
              {"text", "toolkit delen"},
              {"state", "done"},
              {"due", "1 maart"}}));
  CHECK(json::parse(files.at("data/popolo-2020.json")).at("actions") == actions);
  CHECK(json::parse(files.at("data/popolo-2021.json")).at("actions").empty());
  CHECK(schema_faults(json::parse(files.at("data/popolo.schema.json")), all) == Texts{});
  CHECK(files.at("data/acties.csv").find("K. Oosterhof,1 maart,done,2021-02-01,") !=
        std::string::npos);
}

TEST_CASE("what only the second file of a meeting tells is told with where it stands", "[render]") {
  SiteFixture fixture;
  fixture.archive.links[1].same_as = 0;
  const json motions = json::parse(data_of(fixture).at("data/popolo.json")).at("motions");
  REQUIRE(motions.size() == 2);
  CHECK(motions[1].at("event_id") == "2020-10-05-vo");
  CHECK(motions[1].at("url") == "https://verslagen.example.nl/vergaderingen/2020-11-02-vo/#3");
}

TEST_CASE("every membership is of an organisation of the data", "[render]") {
  SiteFixture fixture;
  fixture.archive.people[1].memberships = {{0, "voorzitter", "Waterkant", {}, {}},
                                           {{}, "burgemeester", "Waterkant", {}, {}},
                                           {{}, "lid", "VO", {}, {}},
                                           {{}, "adviseur", "", {}, {}}};
  fixture.archive.people[0].memberships = {{{}, "lid", "Oever", {}, {}}};  // has no page
  const json popolo = json::parse(data_of(fixture).at("data/popolo.json"));
  CHECK(popolo.at("memberships") ==
        json::array(
            {{{"person_id", "n-van-elderen"},
              {"organization_id", "vo"},
              {"role", "voorzitter"},
              {"on_behalf_of", "Waterkant"}},
             {{"person_id", "n-van-elderen"},
              {"organization_id", "waterkant"},
              {"role", "burgemeester"}},
             {{"person_id", "n-van-elderen"}, {"organization_id", "vo-2"}, {"role", "lid"}}}));
  std::set<std::string> ids;
  for (const json& each : popolo.at("organizations"))
    CHECK(ids.insert(each.at("id").get<std::string>()).second);
  CHECK(ids == std::set<std::string>{"vo", "vo-2", "waterkant", "werkgroep-oever"});
  CHECK(schema_faults(json::parse(data_of(fixture).at("data/popolo.schema.json")), popolo) ==
        Texts{});
}

TEST_CASE("large data come in pieces, the same each time", "[render]") {
  SiteFixture fixture;
  const Facts facts = fixture.archive.meetings[0];
  const MeetingLinks links = fixture.archive.links[0];
  fixture.texts.assign(500, fixture.texts[0]);
  fixture.archive.meetings = std::vector<Facts>(500, facts);
  fixture.archive.links.assign(500, links);
  fixture.archive.decisions.clear();
  std::set<std::string> in_pieces;
  const DataFiles told = render_data(fixture.site, fixture.words(), [&](const OutputFile& file) {
    std::string bytes;
    std::size_t pieces = 0;
    std::size_t largest = 0;
    file.pieces([&](std::string_view piece) {
      bytes.append(piece);
      largest = std::max(largest, piece.size());
      ++pieces;
    });
    INFO(file.path);
    CHECK(whole_bytes(file) == bytes);
    if (pieces > 1) CHECK(largest < 2 * kPiece);
    if (pieces > 1) in_pieces.insert(file.path);
  });
  CHECK(in_pieces == std::set<std::string>{"data/aanwezigheid.csv", "data/agendapunten.csv",
                                           "data/popolo-2020.json", "data/popolo.json"});
  for (const DataFile& file : told) CHECK(file.sha256.size() == 64);
}

TEST_CASE("tables say the language of the words in them", "[render]") {
  SiteFixture fixture;
  const auto metadata = [&] { return json::parse(data_of(fixture).at("data/csv-metadata.json")); };
  CHECK(metadata().at("lang") == "nl");
  fixture.archive.meetings.change(1).header.language = "en";
  CHECK_FALSE(metadata().contains("lang"));  // each row tells its own
  CHECK(data_of(fixture).at("data/besluiten.csv").find("rejected,en,https://") !=
        std::string::npos);
}

TEST_CASE("of a meeting that two files tell the data of a year have the words once", "[render]") {
  SiteFixture fixture;
  const auto speeches = [&] {
    return json::parse(data_of(fixture).at("data/popolo-2020.json")).at("speeches").size();
  };
  const std::size_t both = speeches();
  std::size_t second = fixture.texts[1].preamble.size() + fixture.texts[1].closing.size();
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
  const DataFiles files =
      render_data(fixture.site, fixture.words(), [](const OutputFile& file) { whole_bytes(file); });
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
