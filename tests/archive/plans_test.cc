#include "archive/plans.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

namespace openverslag {
namespace {

using fixture::build;
using fixture::Built;
using fixture::MeetingBuilder;
using Strings = std::vector<std::string>;

struct ReadPlans {
  std::vector<RegisteredPlan> plans;
  Strings reports;
};

ReadPlans read(const std::string& toml) {
  static const Language dutch = Language::load("nl");
  Diagnostics diagnostics;
  ReadPlans made;
  made.plans = read_plans(Source{"planned.toml", toml}, diagnostics);
  for (const Diagnostic& each : diagnostics.sorted()) {
    CHECK(each.severity == Severity::error);
    made.reports.push_back(fmt::format("{}:{}: {} {}", each.place.line, each.place.column,
                                       dutch.text("rule." + each.rule + ".message", each.arguments),
                                       dutch.text("rule." + each.rule + ".hint", each.arguments)));
  }
  return made;
}

std::string plan(const std::string& body, const std::string& date, const std::string& more = "") {
  return "[[meeting]]\nbody = \"" + body + "\"\ndate = " + date + "\n" + more + "\n";
}

Built built(std::vector<Facts> meetings, const std::string& toml) {
  Registry registry = fixture::registry("", R"(
[[body]]
id = "raad"
name = "Gemeenteraad"
aliases = ["GR"]
)");
  registry.plans = read(toml).plans;
  return build(std::move(meetings), registry);
}

// "2021-03-01-raad 14:00", in order.
Strings planned(const Built& built) {
  Strings lines;
  for (const PlannedMeeting& each : built.archive.planned) {
    lines.push_back(each.id + (each.plan.start ? " " + iso_time(*each.plan.start) : ""));
  }
  return lines;
}

std::vector<Facts> one_meeting() { return {MeetingBuilder("Raad", "2021-01-04").at(20, 0)}; }

}  // namespace

TEST_CASE("a plan is read with its day, times, place and agenda", "[archive]") {
  const ReadPlans made = read(R"(
[[meeting]]
body = "Raad"
date = 2021-03-01
start = "19.30"
end = "22:00 uur"
place = "Raadzaal"
agenda = ["1.  Opening", "", "2. Brug"]
[[meeting]]
body = "Raad"
date = "2021-04-05"
cancelled = true
)");
  CHECK(made.reports.empty());
  REQUIRE(made.plans.size() == 2);
  CHECK(made.plans[0].body == "Raad");
  CHECK(iso_date(made.plans[0].date) == "2021-03-01");
  CHECK(made.plans[0].start == TimeOfDay{19 * 60 + 30});
  CHECK(made.plans[0].end == TimeOfDay{22 * 60});
  CHECK(made.plans[0].location == "Raadzaal");
  CHECK(made.plans[0].agenda == Strings{"1. Opening", "2. Brug"});
  CHECK_FALSE(made.plans[0].cancelled);
  CHECK(iso_date(made.plans[1].date) == "2021-04-05");
  CHECK_FALSE(made.plans[1].start.has_value());
  CHECK(made.plans[1].cancelled);
}

TEST_CASE("what is wrong in a plan is told with how to write it", "[archive]") {
  CHECK(read("[[meeting]]\ndate = 2021-03-01\n").reports ==
        Strings{"1:1: Hier ontbreekt 'body'. Dit blok telt niet mee. Voeg een regel toe: body = "
                "\"…\""});
  CHECK(read("[[meeting]]\nbody = \"Raad\"\n").reports ==
        Strings{"1:1: Hier ontbreekt 'date'. Dit blok telt niet mee. Voeg een regel toe: date = "
                "2024-12-31"});
  CHECK(read(plan("Raad", "\"maandag\"")).reports ==
        Strings{"3:8: De waarde van 'date' is van de verkeerde soort en telt niet mee. Schrijf "
                "het zo: date = 2024-12-31"});
  CHECK(read(plan("Raad", "2021-03-01", "start = 19:30:00")).reports ==
        Strings{"4:9: De waarde van 'start' is van de verkeerde soort en telt niet mee. Schrijf "
                "het zo: start = \"14.00\""});
  CHECK(read(plan("Raad", "2021-03-01", "start = \"na de pauze\"")).reports.size() == 1);
  CHECK(read(plan("Raad", "2021-03-01", "start = \"19.30 - 22.00\"")).reports.size() == 1);
  CHECK(read(plan("Raad", "2021-03-01", "end = \"22.00\"")).reports ==
        Strings{"1:1: Hier ontbreekt 'start'. Dit blok telt niet mee. Voeg een regel toe: start = "
                "\"…\""});
  CHECK(read(plan("Raad", "2021-03-01", "plase = \"Raadzaal\"")).reports ==
        Strings{"4:1: Het woord 'plase' kennen we hier niet. Deze regel telt niet mee. Bedoelt u "
                "'place'?"});
  CHECK(read("meeting = 3").reports.size() == 1);
  CHECK(read("[[meeting]\n").reports.size() == 1);
}

TEST_CASE("a plan that ends before it begins has no end", "[archive]") {
  Diagnostics diagnostics;
  const auto plans = read_plans(
      Source{"planned.toml", plan("Raad", "2021-03-01", "start = \"10.00\"\nend = \"09.00\"") +
                                 plan("Raad", "2021-03-02", "start = \"20.00\"\nend = \"0.30\"")},
      diagnostics);
  REQUIRE(plans.size() == 2);
  CHECK_FALSE(plans[0].end.has_value());
  CHECK(plans[1].end == TimeOfDay{30});
  REQUIRE(diagnostics.all().size() == 1);
  const Diagnostic& told = diagnostics.all().front();
  CHECK(told.severity == Severity::warning);
  CHECK(told.place.line == 1);
  CHECK(Language::load("nl").text("rule." + told.rule + ".message", told.arguments) ==
        "Deze vergadering begint om 10:00 en eindigt om 09:00. Dat kan niet. De eindtijd telt niet "
        "mee.");
}

TEST_CASE("plans without minutes are planned, by date, body and start", "[archive]") {
  const Built made = built(one_meeting(), plan("raad", "2021-03-01", "start = \"19.30\"") +
                                              plan("Raad", "2021-02-01") +
                                              plan("Raad", "2021-03-01", "start = \"9.00\""));
  CHECK(made.reports.empty());
  CHECK(planned(made) ==
        Strings{"2021-02-01-raad", "2021-03-01-raad 09:00", "2021-03-01-raad-2 19:30"});
}

TEST_CASE("a plan has the address that its minutes will have, and gives way to them", "[archive]") {
  const std::string toml = plan("GR", "2021-03-01", "start = \"19.30\"");
  std::vector<Facts> meetings = {MeetingBuilder("Gemeenteraad", "2021-01-04")};
  const Built before = built(meetings, toml);
  REQUIRE(before.archive.planned.size() == 1);
  // It began five minutes late.
  meetings.push_back(MeetingBuilder("Gemeenteraad", "2021-03-01").at(19, 35));
  const Built after = built(meetings, toml);
  CHECK(after.archive.planned.empty());
  CHECK(after.archive.links[1].id == before.archive.planned[0].id);
  CHECK(after.reports.empty());
}

TEST_CASE("of two plans on a day the one with the start of the minutes gives way", "[archive]") {
  const std::string two = plan("Raad", "2021-03-01", "start = \"9.00\"") +
                          plan("Raad", "2021-03-01", "start = \"19.30\"");
  std::vector<Facts> meetings = one_meeting();
  meetings.push_back(MeetingBuilder("Raad", "2021-03-01").at(19, 30));
  CHECK(planned(built(meetings, two)) == Strings{"2021-03-01-raad-2 09:00"});
  meetings.back().header.start = TimeOfDay{9 * 60 + 5};
  CHECK(planned(built(meetings, two)) == Strings{"2021-03-01-raad-2 19:30"});
  meetings.push_back(
      MeetingBuilder("Raad", "2021-03-01").from_file("meetings/avond.md").at(19, 40));
  CHECK(planned(built(meetings, two)).empty());
}

TEST_CASE("minutes of the morning leave a plan for the evening as it is", "[archive]") {
  std::vector<Facts> meetings = one_meeting();
  meetings.push_back(MeetingBuilder("Raad", "2021-03-01").at(9, 0));
  CHECK(planned(built(meetings, plan("Raad", "2021-03-01", "start = \"19.30\""))) ==
        Strings{"2021-03-01-raad-2 19:30"});
  CHECK(planned(built(meetings, plan("Raad", "2021-03-01", "start = \"11.00\""))).empty());
}

TEST_CASE("two files of one meeting take the place of one plan", "[archive]") {
  const std::string two = plan("Raad", "2021-03-01", "start = \"9.00\"") +
                          plan("Raad", "2021-03-01", "start = \"19.30\"");
  const Built made = built({MeetingBuilder("Raad", "2021-03-01").at(9, 0),
                            MeetingBuilder("Raad", "2021-03-01").from_file("b.md").at(9, 0)},
                           two);
  CHECK(planned(made).size() == 1);
}

TEST_CASE("minutes of another body or day leave a plan as it is", "[archive]") {
  std::vector<Facts> meetings = one_meeting();
  meetings.push_back(MeetingBuilder("Commissie", "2021-03-01"));
  meetings.push_back(MeetingBuilder("Raad", "2021-03-02"));
  CHECK(planned(built(meetings, plan("Raad", "2021-03-01"))) == Strings{"2021-03-01-raad"});
}

TEST_CASE("a registered body with an id may be planned before it ever met", "[archive]") {
  Registry registry = fixture::registry("", R"(
[[body]]
name = "Raad"
[[body]]
id = "rekenkamer"
name = "Rekenkamercommissie"
aliases = ["RKC"]
[[body]]
name = "Presidium"
)");
  registry.plans = read(plan("RKC", "2021-03-01") + plan("Presidium", "2021-03-02")).plans;
  const Built before = build(one_meeting(), registry);
  REQUIRE(before.archive.bodies.size() == 2);
  CHECK(before.archive.bodies[1].id == "rekenkamer");
  CHECK(before.archive.bodies[1].meetings.empty());
  CHECK(planned(before) == Strings{"2021-03-01-rekenkamer"});
  CHECK(before.reports ==
        Strings{"planned.toml:5: Van 'Presidium' is nog geen enkel verslag. De vergadering van "
                "2021-03-02 staat niet op de site."});
  CHECK(before.hints[0].ends_with("Zet het in bodies.toml, met een id."));
  std::vector<Facts> meetings = one_meeting();
  meetings.push_back(MeetingBuilder("Rekenkamercommissie", "2021-03-01"));
  const Built after = build(meetings, registry);
  CHECK(after.archive.links[1].id == before.archive.planned[0].id);
  CHECK(planned(after).empty());
}

TEST_CASE("a plan of a body that never met, or twice, is told", "[archive]") {
  const Built made = built(one_meeting(), plan("Raat", "2021-03-01") + plan("Xyz", "2021-03-02") +
                                              plan("Raad", "2021-04-05") +
                                              plan("Raad", "2021-04-05", "start = \"9.00\""));
  CHECK(planned(made) == Strings{"2021-04-05-raad"});
  CHECK(made.reports ==
        Strings{"planned.toml:1: Van 'Raat' is nog geen enkel verslag. De vergadering van "
                "2021-03-01 staat niet op de site.",
                "planned.toml:5: Van 'Xyz' is nog geen enkel verslag. De vergadering van "
                "2021-03-02 staat niet op de site.",
                "planned.toml:13: Raad staat op 2021-04-05 twee keer gepland. De tweede keer telt "
                "niet mee."});
  CHECK(made.hints[0] == "Bedoelt u 'Raad'?");
  CHECK(made.hints[2] ==
        "Op de site staat het blok van regel 9. Is het één vergadering? Zet daarin wat klopt, en "
        "haal dit blok weg. Zijn het er twee? Zet in allebei de begintijd.");
}

}  // namespace openverslag
