#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

MeetingBuilder raad(const std::string& date, const std::string& source) {
  return MeetingBuilder("Raad", date).from_file("meetings/" + source).present({"A. Bakker"});
}

ItemBuilder bridge() {
  return ItemBuilder("Brug over de Aa")
      .says("A. Bakker")
      .action("Brief aan de provincie schrijven", {"A. Bakker"})
      .decision("De raad stemt in met de brug.");
}

// A meeting before, one in two files, and one after.
Built twice_told() {
  return build({raad("2021-01-01", "a.md").item(bridge()),
                raad("2021-02-01", "b.md").item(bridge()),
                raad("2021-02-01", "b.pdf")
                    .item(bridge())
                    .item(ItemBuilder("Sluis").decision("De raad stemt in met de sluis.")),
                raad("2021-03-01", "c.md").item(bridge())});
}

}  // namespace

TEST_CASE("of two files of a meeting the first stands between its neighbours", "[archive]") {
  const Built built = twice_told();
  const auto& links = built.archive.links;
  REQUIRE(links.size() == 4);
  CHECK(links[2].same_as == MeetingIndex{1});
  CHECK(links[0].next == MeetingIndex{1});
  CHECK(links[3].previous == MeetingIndex{1});
  for (const MeetingIndex each : {1u, 2u}) {
    CHECK(links[each].previous == MeetingIndex{0});
    CHECK(links[each].next == MeetingIndex{3});
  }
  CHECK(built.archive.bodies[0].meetings == std::vector<MeetingIndex>{0, 1, 2, 3});
  CHECK(built.reports.size() == 1);
}

TEST_CASE("what two files of a meeting tell is told once", "[archive]") {
  const Archive archive = twice_told().archive;
  REQUIRE(archive.subjects.size() == 2);
  CHECK(archive.subjects[0].items == std::vector<ItemRef>{{0, 0}, {1, 0}, {3, 0}});
  CHECK(archive.links[2].items[0].subject == SubjectIndex{0});
  CHECK(archive.decisions.size() == 4);
  REQUIRE(archive.actions.size() == 1);
  CHECK(archive.actions[0].appearances.size() == 3);
  CHECK(archive.links[2].items[0].actions == std::vector<std::uint32_t>{0});
  const Person& person = archive.people[0];
  CHECK(person.attended == std::vector<MeetingIndex>{0, 1, 3});
  CHECK(person.contributions.size() == 3);
  CHECK(archive.bodies[0].members[0].meetings == 3);
}

TEST_CASE("what only one of the files tells counts too", "[archive]") {
  const Archive archive = twice_told().archive;
  CHECK(archive.subjects[1].items == std::vector<ItemRef>{{2, 1}});
  CHECK(archive.decisions[2].item == ItemRef{2, 1});
}

TEST_CASE("the final file stands for the meeting, not the draft", "[archive]") {
  Facts draft = raad("2021-02-01", "a-concept.md");
  draft.header.draft = true;
  const Built built = build({draft, raad("2021-02-01", "b.md")});
  CHECK(built.archive.meetings[0].source == "meetings/b.md");
  CHECK(built.archive.links[1].same_as == MeetingIndex{0});
}

TEST_CASE("a file without a start is of one of the two meetings of the day", "[archive]") {
  const Built built = build({raad("2021-02-01", "a.md"), raad("2021-02-01", "b.md").at(9, 30),
                             raad("2021-02-01", "c.md").at(20, 0)});
  CHECK(built.archive.links[1].same_as == MeetingIndex{0});
  CHECK_FALSE(built.archive.links[2].same_as);
  CHECK(built.archive.links[1].next == MeetingIndex{2});
}
