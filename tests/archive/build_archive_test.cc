#include <fmt/format.h>
#include <fmt/ranges.h>

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "archive/archive_fixture.h"
#include "archive/build.h"

using namespace openverslag;
using namespace openverslag::fixture;

namespace {

std::string text_of(const std::vector<ItemRef>& refs) {
  std::string text;
  for (const ItemRef& ref : refs) text += fmt::format(" {}.{}", ref.meeting, ref.item);
  return text;
}

std::string text_of(const Resolved& resolved) {
  return fmt::format("{}:{}", static_cast<int>(resolved.certainty), resolved.person);
}

std::string text_of(const Person& person) {
  std::string text =
      fmt::format("{} {} {} {} [{}] {} {} {} {}", person.id, person.name, person.sort_name,
                  person.has_page, fmt::join(person.variants, ", "), person.attended, person.absent,
                  person.chaired, person.actions);
  for (const Contribution& each : person.contributions) {
    text += fmt::format(" {}.{}.{}", each.item.meeting, each.item.item, each.block);
  }
  return text + "\n";
}

std::string text_of(const Body& body) {
  std::string text = fmt::format("{} {} {}", body.id, body.name, body.meetings);
  for (const Body::Member& each : body.members) {
    text += fmt::format(" {}:{}-{}:{}", each.person, each.first, each.last, each.meetings);
  }
  return text + "\n";
}

std::string text_of(const MeetingLinks& links) {
  std::string text = fmt::format("{} {} {} {}", links.id, links.body, text_of(links.chair),
                                 text_of(links.secretary));
  for (const Resolved& each : links.present) text += " " + text_of(each);
  for (const ItemLinks& item : links.items) {
    text += fmt::format("\n  {} {} {} {}", item.actions, item.adopts, item.themes,
                        item.subject ? static_cast<int>(*item.subject) : -1);
    for (const Resolved& each : item.names) text += " " + text_of(each);
    for (const auto& owners : item.owners) {
      for (const Resolved& each : owners) text += " " + text_of(each);
    }
  }
  return text + "\n";
}

// Everything the archive says, so that two can be compared.
std::string text_of(const Archive& archive) {
  std::string text;
  for (const Facts& facts : archive.meetings) text += facts.source + "\n";
  for (const MeetingLinks& links : archive.links) text += text_of(links);
  for (const Body& body : archive.bodies) text += text_of(body);
  for (const Person& person : archive.people) text += text_of(person);
  for (const Subject& subject : archive.subjects) {
    text += fmt::format("{} {} {} {}{}\n", subject.id, subject.title, subject.themes,
                        subject.related, text_of(subject.items));
  }
  for (const Theme& theme : archive.themes) {
    text +=
        fmt::format("{} {} {}{}\n", theme.id, theme.label, theme.subjects, text_of(theme.items));
  }
  for (const ActionEntry& entry : archive.actions) {
    text += fmt::format("{}", static_cast<int>(entry.state));
    for (const auto& each : entry.appearances) {
      text += text_of({each.item}) + fmt::format(".{}", each.action);
    }
    text += "\n";
  }
  return text;
}

// Two years of two bodies, with everything that depends on other meetings.
std::vector<Facts> many_meetings() {
  std::vector<Facts> meetings;
  for (int i = 0; i < 24; ++i) {
    const std::string date = fmt::format("20{}-{:02}-11", 20 + i / 12, 1 + i % 12);
    const char* body = i % 3 == 0 ? "Bestuur" : "Raad";
    MeetingBuilder meeting(body, i == 23 ? "" : date);
    meeting.from_file(fmt::format("meetings/{:02}.md", i));
    meeting.present({i % 2 == 0 ? "O. van Aalst" : "dhr. Van Aalst", "A. Bakker",
                     i < 12 ? "D. Tigchelaar" : "D. Tichelaar",
                     i % 5 == 0 ? "Anna Bakker" : "Y. Çelik"});
    meeting.chair(i % 2 == 0 ? "Van Aalst" : "O. van Aalst").secretary("Bakker");
    meeting.item(ItemBuilder(i % 2 == 0 ? "Jaarwisseling 2020" : "Begroting")
                     .says("dhr. Van Aalst")
                     .goes_on()
                     .mentions("Tichelaar")
                     .mentions("Bakker")
                     .action("Brief schrijven aan het Rijk", {"D. Tigchelaar"}));
    meeting.item(ItemBuilder(fmt::format("Vuurwerk {}", i % 4)).says("Celik").decision("Akkoord."));
    meetings.push_back(meeting);
  }
  return meetings;
}

}  // namespace

TEST_CASE("the order of the files makes no difference", "[archive]") {
  Diagnostics diagnostics;
  const Registry registry = read_registry({}, {}, {}, diagnostics);
  std::vector<Facts> meetings = many_meetings();
  const Built expected = build(meetings, registry);
  REQUIRE_FALSE(expected.reports.empty());
  std::mt19937 random(20201005);
  for (int round = 0; round < 5; ++round) {
    std::shuffle(meetings.begin(), meetings.end(), random);
    const Built built = build(meetings, registry);
    CHECK(text_of(built.archive) == text_of(expected.archive));
    CHECK(built.reports == expected.reports);
  }
}

TEST_CASE("an archive shares the facts it is made of, and copies none", "[archive]") {
  const MeetingList meetings = many_meetings();
  std::set<const Facts*> given;
  for (const Facts& facts : meetings) given.insert(&facts);
  Diagnostics diagnostics;
  const Archive archive =
      build_archive(meetings, Registry{}, standard_vocabulary(), {"nl", "nl"}, diagnostics);
  REQUIRE(archive.meetings.size() == given.size());
  for (const Facts& facts : archive.meetings) CHECK(given.contains(&facts));
}

TEST_CASE("no meetings make an empty archive", "[archive]") {
  const Built built = build({});
  CHECK(built.archive.meetings.empty());
  CHECK(built.archive.people.empty());
  CHECK(built.archive.bodies.empty());
  CHECK(built.reports.empty());
}

TEST_CASE("a meeting with nothing in it has a page and a body of its own", "[archive]") {
  Facts facts;
  facts.source = "leeg.md";
  facts.items.emplace_back();
  const Built built = build({facts});
  REQUIRE(built.archive.links.size() == 1);
  CHECK(built.archive.links[0].id == "leeg");
  CHECK(built.archive.bodies[0].name == "Overig overleg");
  CHECK(built.archive.links[0].items.size() == 1);
}

TEST_CASE("strange words in every field are no reason to stop", "[archive]") {
  for (const char* words : {"",
                            " ",
                            "-",
                            "\"",
                            "\\",
                            "van",
                            "van der",
                            "'t",
                            "burgemeester van ",
                            "burgemeester  van  x",
                            "(",
                            ")",
                            "((",
                            "De",
                            "\xC3\x87",
                            "…",
                            ":",
                            "1",
                            "Burgemeester VAN Ç",
                            "de voorzitter ",
                            "A.",
                            "A. B. C.",
                            "<script>"}) {
    CAPTURE(words);
    MeetingBuilder meeting(words, "2021-01-01");
    meeting.present({words, "A. Bakker"}).chair(words).secretary(words);
    meeting.item(ItemBuilder(words).says(words).mentions(words).action(words).decision(words));
    const Built built = build({meeting, meeting, MeetingBuilder("Raad", "2021-02-01")},
                              registry("", "", "[[subject]]\ntitle = \"x\"\n"));
    CHECK(built.archive.meetings.size() == 3);
  }
}
