// The journal and the versions, as they stand in files.
#include "archive/journal.h"

#include <catch2/catch.hpp>

#include "archive/journal_lines.h"
#include "archive/kept_anchors.h"
#include "archive/matched_items.h"
#include "archive/versions.h"

namespace openverslag {
namespace {

const std::string kJournal =
    "# Een regel voor mensen\n"
    "2026-01-05 site https://verslagen.example/\n"
    "2026-01-05 minutes 2025-01-01-raad 1 0123456789abcdef draft meetings/een twee.md\n"
    "2026-01-05 page vergaderingen/2025-01-01-raad/ meetings/een twee.md\n"
    "2026-02-06 minutes 2025-01-01-raad 2 fedcba9876543210 adopted meetings/een twee.md\n"
    "2026-02-06 items 2025-01-01-raad 2 1 3=2 x1=\n"
    "2026-02-06 changed 2025-01-01-raad 2 1 .present -4\n"
    "2026-02-06 renumbered 2025-01-01-raad 2 3<2\n"
    "2026-02-06 event 2025-01-01-raad 1 2025-01-01-raad raad 2025-01-01 19:30-22:00 held 3f0c\n"
    "2026-02-06 event 2026-03-02-raad 1 2026-03-02-raad raad 2026-03-02 - planned -\n"
    "2026-02-07 event 2026-03-02-raad 2 2026-03-09-raad raad 2026-03-09 19:30 cancelled -\n"
    "2026-02-07 moved personen/b-duijn/ personen/b-duin/\n"
    "2026-02-08 forgotten 2025-01-01-raad 1\n";

std::vector<std::uint32_t> damaged_lines(const std::string& text) {
  Journal journal;
  Diagnostics diagnostics;
  read_journal({"history/2026.txt", text}, journal, diagnostics);
  std::vector<std::uint32_t> lines;
  for (const Diagnostic& each : diagnostics.all()) {
    CHECK(each.rule == "history-line");
    CHECK(each.file == "history/2026.txt");
    CHECK(each.severity == Severity::error);
    lines.push_back(each.place.line);
  }
  return lines;
}

TEST_CASE("a journal says what was published when", "[history]") {
  Journal journal;
  Diagnostics diagnostics;
  read_journal({"history/2026.txt", kJournal}, journal, diagnostics);
  REQUIRE(diagnostics.empty());
  CHECK(iso_date(*journal.since) == "2026-01-05");
  CHECK(iso_date(*journal.last) == "2026-02-08");
  REQUIRE(journal.minutes.size() == 1);
  const auto& [key, minutes] = *journal.minutes.begin();
  REQUIRE(minutes.versions.size() == 2);
  CHECK(minutes.forgotten == 1);
  CHECK(minutes.versions[0].standing == Standing::draft);
  CHECK(minutes.versions[1].file == "meetings/een twee.md");
  CHECK(minutes.versions[1].changed == std::vector<std::string>{"1", ".present", "-4"});
  CHECK(minutes.versions[1].was.at("3") == "2");
  const std::vector<KnownItem> items = {{"1", "1"}, {"3", "2"}, {"x1", ""}};
  CHECK(read_item_tokens(minutes.versions[1].items) == items);
  CHECK(item_tokens(items) == minutes.versions[1].items);
  REQUIRE(journal.pages.size() == 1);
  const auto& [address, name] = *journal.pages.begin();
  CHECK(name == "meetings/een twee.md");
  CHECK(journal.event_ids.at("2026-03-02-raad") == "2026-03-02-raad");
  CHECK(journal.event_ids.at("2026-03-09-raad") == "2026-03-02-raad");
  const KnownEvent& event = journal.events.at("2026-03-02-raad");
  CHECK(event.number == 2);
  CHECK(iso_date(event.date) == "2026-02-07");
  CHECK(event.first == EventState::planned);
  CHECK(iso_date(event.first_date) == "2026-03-02");
  CHECK_FALSE(event.first_start.has_value());
  CHECK(journal.base_url == "https://verslagen.example/");
  CHECK(kJournal.find(site_line(*journal.since, journal.base_url)) != std::string::npos);
  CHECK(event.facts.state == EventState::cancelled);
  CHECK(kJournal.find(event_line(event.date, "2026-03-02-raad", 2, event.facts)) !=
        std::string::npos);
  CHECK(journal.events.at(key).facts.end == TimeOfDay{22 * 60});
  // Written as it was read.
  std::string lines = version_lines(key, minutes.versions[0]) +
                      page_line(minutes.versions[0].date, {address, name}) +
                      version_lines(key, minutes.versions[1]);
  CHECK(kJournal.find(lines) != std::string::npos);
}

TEST_CASE("every damaged line of a journal is told with its place", "[history]") {
  CHECK(damaged_lines(kJournal).empty());
  const std::string good = "2026-01-05 minutes a 1 00 - x.md\n";
  for (const char* bad : {"<<<<<<< HEAD",
                          "2026-01-05",
                          "2026-01-05 eaten a 1",
                          "2026-13-05 page a/ b",
                          "2025-01-05 page a/ b",
                          "2026-01-04 page a/ b",
                          "2026-01-05 page ../a/ b",
                          "2026-01-05 page a/",
                          "2026-01-05 minutes a 1 00 - x.md",
                          "2026-01-05 minutes a 3 00 - x.md",
                          "2026-01-05 minutes ../a 1 00 - x.md",
                          "2026-01-05 minutes b 1 00 perhaps x.md",
                          "2026-01-05 minutes b one 00 - x.md",
                          "2026-01-05 changed a 1 b5",
                          "2026-01-05 items a 2 b5",
                          "2026-01-05 items a 1",
                          "2026-01-05 changed b 2 b5",
                          "2026-01-05 renumbered a 1 b5",
                          "2026-01-05 moved a/ ../b/",
                          "2026-01-05 event b 2 b raad 2026-01-01 - held -",
                          "2026-01-05 event b 1 b raad 2026-01-01 - eaten -",
                          "2026-01-05 event b 1 b raad 2026-01-32 - held -",
                          "2026-01-05 event b 1 b raad 2026-01-01 25:00 held -",
                          "2026-01-05 event b 1 b ../raad 2026-01-01 - held -",
                          "2026-01-05 event b 1 b raad 2026-01-01 - held - x",
                          "2026-01-05 event b 1 b raad 2026-01-01 - held",
                          "2026-01-05 forgotten a 2",
                          "2026-01-05 forgotten b 1",
                          "2026-01-05 gone x/",
                          "2026-01-05 site",
                          "2026-01-05 site https://a.example/ b/",
                          " 2026-01-05 page a/ b"}) {
    INFO(bad);
    CHECK(damaged_lines(good + bad + "\n") == std::vector<std::uint32_t>{2});
  }
}

TEST_CASE("versions are read as they were written", "[history]") {
  const PublishedText before = {{".present", "", {"mevrouw A. Valk"}},
                                {"1", "Brug", {"De brug is groen.", "= geen kop", "- geen streep"}},
                                {"2", "", {}}};
  PublishedText after = before;
  after[1].lines[0] = "De brug is blauw.";
  after.erase(after.begin() + 2);
  after.push_back({"3", "Haven", {"Later."}});
  TextVersion first = version_between({}, before);
  first.date = Date{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{5}};
  TextVersion second = version_between(before, after);
  second.number = 2;
  second.date = first.date;
  CHECK(version_text(second) ==
        "== 2 2026-01-05\n= 1 Brug\n  De brug is blauw.\n  = geen kop\n"
        "  - geen streep\n= 3 Haven\n  Later.\n- 2\n");
  Diagnostics diagnostics;
  const auto read = read_versions(
      {"history/minutes/a.txt", "# x\n" + version_text(first) + "\n" + version_text(second)},
      diagnostics);
  REQUIRE(diagnostics.empty());
  REQUIRE(read.size() == 2);
  const PublishedText was = text_after({}, read[0]);
  const PublishedText is = text_after(was, read[1]);
  REQUIRE(was.size() == before.size());
  REQUIRE(is.size() == after.size());
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(was[i].says_the_same(before[i]));
  for (std::size_t i = 0; i < after.size(); ++i) CHECK(is[i].says_the_same(after[i]));
  CHECK(is[1].place.line == 12);
}

TEST_CASE("damaged versions are told with their place", "[history]") {
  for (const char* bad : {"== 3 2026-01-05", "== 1 2026-02-31", "== 2", "woorden", "==== ", "= "}) {
    INFO(bad);
    Diagnostics diagnostics;
    read_versions({"history/minutes/a.txt", "== 1 2026-01-05\n" + std::string(bad) + "\n"},
                  diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].place.line == 2);
  }
}

TEST_CASE("items are matched by what they are called and say, then by number", "[history]") {
  const PublishedText before = {
      {"1", "Opening", {"De voorzitter opent de vergadering om acht uur."}},
      {"2", "Brug", {"De brug wordt dit jaar nog groen geverfd."}},
      {"3", "Haven", {"De haven wacht."}},
      {"4", "Sluiting", {}}};
  const PublishedText after = {
      {"1", "Opening en mededelingen", {"De voorzitter opent de vergadering om negen uur."}},
      {"2", "Begroting", {"De begroting wordt besproken."}},
      {"3", "De brug", {"De brug wordt dit jaar nog blauw geverfd."}},
      {"4", "Haven", {"De haven wacht al jaren."}},
      {"5", "Sluiting", {}}};
  const auto matched = matched_items(before, after);
  CHECK(matched.at("1") == "1");
  CHECK(!matched.contains("2"));
  CHECK(matched.at("3") == "2");
  CHECK(matched.at("4") == "3");
  CHECK(matched.at("5") == "4");
}

}  // namespace
}  // namespace openverslag
