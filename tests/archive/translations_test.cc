#include "archive/translations.h"

#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;

namespace {

MeetingBuilder record(const std::string& body, const std::string& date, const std::string& source) {
  return MeetingBuilder(body, date).from_file("meetings/" + source).present({"A. Bakker"});
}

ItemBuilder item(const std::string& title, const std::string& action, const std::string& decision) {
  return ItemBuilder(title).says("A. Bakker").action(action, {"A. Bakker"}).decision(decision);
}

Built with_translation(const std::string& date = "2021-02-01") {
  return build({record("Raad", "2021-01-01", "a.md").item(ItemBuilder("Sluis")),
                record("Council", date, "b.en.md")
                    .item(item("Bridge", "write a letter", "The council agrees to the bridge.")),
                record("Raad", "2021-02-01", "b.docx")
                    .item(item("Brug", "een brief schrijven", "De raad stemt in met de brug.")),
                record("Raad", "2021-03-01", "c.md").item(ItemBuilder("Gemaal"))});
}

}  // namespace

TEST_CASE("a file is a translation when its name says so and its original stands beside it",
          "[archive]") {
  const auto originals = [](const std::vector<std::string>& sources) {
    MeetingList meetings;
    for (const std::string& source : sources) {
      Facts facts;
      facts.source = source;
      meetings.push_back(std::move(facts));
    }
    return find_translations(meetings);
  };
  using Found = std::vector<std::optional<MeetingIndex>>;
  CHECK(originals({"m/a.en.md", "m/a.docx", "m/a.fy.odt"}) == Found{1, {}, 1});
  CHECK(originals({"m/a.en.md", "m/b.md", "n/a.md"}) == Found{{}, {}, {}});
  CHECK(originals({"m/a.v2.md", "m/a.def.md", "m/a.EN.md", "m/a.md"}) == Found{{}, {}, {}, {}});
  CHECK(originals({"m.en/a", "m", ".en.md", ".md"}) == Found{{}, {}, {}, {}});
}

TEST_CASE("a translation stands beside its original, and joins no register", "[archive]") {
  const Built built = with_translation();
  const Archive& archive = built.archive;
  CHECK(built.reports.empty());
  REQUIRE(archive.links.size() == 4);
  REQUIRE(archive.meetings[2].source == "meetings/b.en.md");
  const MeetingLinks& links = archive.links[2];
  CHECK(links.id == "2021-02-01-raad-en");
  CHECK(links.translation_of == MeetingIndex{1});
  CHECK(links.same_as == MeetingIndex{1});
  CHECK(links.previous == MeetingIndex{0});
  CHECK(links.next == MeetingIndex{3});
  CHECK(archive.meetings[2].header.language == "en");
  REQUIRE(archive.bodies.size() == 1);
  CHECK(archive.bodies[0].meetings == std::vector<MeetingIndex>{0, 1, 3});
  CHECK(archive.links[1].next == MeetingIndex{3});
  REQUIRE(archive.decisions.size() == 1);
  CHECK(archive.decisions[0].item == ItemRef{1, 0});
  REQUIRE(archive.actions.size() == 1);
  CHECK(archive.actions[0].appearances.size() == 1);
  CHECK(archive.subjects.size() == 3);
  CHECK_FALSE(links.items[0].subject);
  REQUIRE(archive.people.size() == 1);
  CHECK(archive.people[0].attended == std::vector<MeetingIndex>{0, 1, 3});
  CHECK(archive.people[0].contributions.size() == 1);
  CHECK(archive.people[0].actions.size() == 1);
}

TEST_CASE("a translation with another day than its original is reported, and follows it",
          "[archive]") {
  const Built built = with_translation("2021-02-11");
  REQUIRE(built.reports.size() == 1);
  CHECK(built.archive.links[2].id == "2021-02-01-raad-en");
  CHECK(iso_date(*built.archive.meetings[2].header.date) == "2021-02-01");
}
