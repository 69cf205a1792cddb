#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "minutes/minutes_fixture.h"
#include "project_root.h"

using namespace openverslag;

namespace {

const std::string kSeed = PROJECT_ROOT "/../shared/seed/2020-10-05-dvo";

std::string read_file(const std::string& path) {
  std::ifstream in(path);
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::vector<std::string> names(const std::vector<Attendee>& attendees) {
  std::vector<std::string> all;
  for (const Attendee& attendee : attendees) all.push_back(attendee.printed);
  return all;
}

}  // namespace

TEST_CASE("the seed record has its header, sections, items and joined sentences", "[minutes]") {
  const std::string markdown = read_file(kSeed + ".md");
  if (markdown.empty()) {
    WARN("skipped: there is no ../shared/seed");
    return;
  }
  const auto expected = nlohmann::json::parse(read_file(kSeed + ".expected.json"));
  const Meeting meeting = read_markdown_minutes(markdown, "meetings/2020-10-05-dvo.md").meeting;
  const Header& header = meeting.facts.header;
  CHECK(header.title == expected["title"]);
  CHECK(header.body == expected["body"]);
  CHECK(iso_date(*header.date) == expected["date"]);
  CHECK(iso_time(*header.start) == expected["start"]);
  CHECK(iso_time(*header.end) == expected["end"]);
  CHECK(header.location == expected["location"]);
  CHECK(header.chair->printed == expected["chair"]);
  CHECK(header.secretary->printed == expected["secretary"]);
  CHECK(names(header.present) == expected["present"]);
  CHECK(names(header.absent) == expected["absent"]);

  REQUIRE(meeting.facts.sections.size() == expected["sections"].size());
  for (std::size_t index = 0; index < meeting.facts.sections.size(); ++index) {
    CHECK(meeting.facts.sections[index].code == expected["sections"][index]["code"]);
    CHECK(meeting.facts.sections[index].title == expected["sections"][index]["title"]);
  }
  REQUIRE(meeting.facts.items.size() == expected["items"].size());
  for (std::size_t index = 0; index < meeting.facts.items.size(); ++index) {
    const Item& item = meeting.facts.items[index];
    CHECK(meeting.facts.sections[*item.section].code == expected["items"][index]["section"]);
    CHECK(item.number == expected["items"][index]["number"]);
    CHECK(item.title == expected["items"][index]["title"]);
  }
  std::vector<std::pair<std::string, std::string>> joins;
  for (std::size_t index = 0; index < meeting.facts.items.size(); ++index) {
    for (const Join& join : meeting.text.items[index].joins) {
      joins.emplace_back(item_code(meeting.facts, meeting.facts.items[index]), join.text);
    }
  }
  REQUIRE(joins.size() == expected["joins"].size());
  for (std::size_t index = 0; index < joins.size(); ++index) {
    CHECK(joins[index].first == expected["joins"][index]["item"]);
    CHECK(joins[index].second == expected["joins"][index]["text"]);
  }
}
