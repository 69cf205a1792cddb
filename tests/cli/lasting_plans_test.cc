// A planned meeting is known by one address and one UID, whatever becomes of it.
#include <sstream>

#include "cli/plans_fixture.h"

namespace openverslag {
namespace {

using fixture::kKey;
using fixture::kMovedTo;
using fixture::page_of;
using fixture::plan;
using fixture::Plans;

TEST_CASE("a plan that is moved keeps its UID, and its old page leads to the new",
          "[cli][publish][plans]") {
  const Plans plans;
  CHECK(plans.event_has(kKey, "SEQUENCE:0"));
  CHECK(plans.event_has(kKey, "DTSTAMP:20240101T000000Z"));
  CHECK(plans.site.file("content/history/2024.txt")
            .find("\n2024-01-01 event 2024-03-04-raad 1 2024-03-04-raad raad 2024-03-04 19:30 "
                  "planned -\n") != std::string::npos);
  plans.write(plan("2024-03-11", "start = \"20.00\""));
  const auto is_moved = [&] {
    CHECK(plans.leads(kKey, kMovedTo));
    CHECK(plans.site.holds(page_of(kMovedTo), "11 maart 2024"));
    CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240311T200000"));
    CHECK(plans.event_has(kKey, "SEQUENCE:1"));
    CHECK(plans.event(kMovedTo).empty());
  };
  REQUIRE(plans.site.program.build().code == 0);
  is_moved();
  plans.publish("2024-01-02");
  is_moved();
  CHECK(plans.event_has(kKey, "DTSTAMP:20240102T000000Z"));
  SECTION("twice, and back") {
    plans.write(plan("2024-03-18"));
    plans.publish("2024-01-03");
    CHECK(plans.leads(kKey, "2024-03-18-raad"));
    CHECK(plans.leads(kMovedTo, "2024-03-18-raad"));
    CHECK(plans.event_has(kKey, "SEQUENCE:2"));
    plans.write(plan("2024-03-04"));
    plans.publish("2024-01-04");
    CHECK(plans.leads(kMovedTo, kKey));
    CHECK(plans.site.holds(page_of(kKey), "Gepland"));
    CHECK(plans.event_has(kKey, "SEQUENCE:3"));
  }
  SECTION("and what is planned on the old day is another") {
    plans.write(plan("2024-03-04") + plan("2024-03-11", "start = \"20.00\""));
    plans.publish("2024-01-03");
    is_moved();
    CHECK(plans.site.holds(page_of("2024-03-04-raad-2"), "4 maart 2024"));
    CHECK(plans.event_has("2024-03-04-raad-2", "SEQUENCE:0"));
  }
  SECTION("and minutes of the old day are those of another") {
    plans.minutes("4 maart 2024", "19.30");
    plans.publish("2024-03-05");
    is_moved();
    CHECK(plans.site.holds(page_of("2024-03-04-raad-2"), "draait"));
    CHECK_FALSE(plans.event("2024-03-04-raad-2").empty());
  }
  SECTION("until its minutes come at that address") {
    plans.write("");
    plans.minutes("11 maart 2024", "20.05");
    const auto is_held = [&] {
      CHECK(plans.leads(kKey, kMovedTo));
      CHECK(plans.site.holds(page_of(kMovedTo), "draait"));
      CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240311T200500"));
      CHECK(plans.event_has(kKey, "SEQUENCE:2"));
      CHECK(plans.site.holds("feed.xml",
                             "<guid isPermaLink=\"false\">https://verslagen.example/"
                             "vergaderingen/2024-03-04-raad/</guid>"));
    };
    REQUIRE(plans.site.program.build().code == 0);
    is_held();
    plans.publish("2024-03-12");
    is_held();
    plans.publish("2024-03-13");
    is_held();
  }
}

TEST_CASE("a plan at another time of its day, called off or elsewhere is the same one, revised",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.write(plan("2024-03-04", "start = \"20.00\""));
  plans.publish("2024-01-02");
  CHECK(plans.event_has(kKey, "SEQUENCE:1"));
  plans.write(plan("2024-03-04", "start = \"20.00\"\nplace = \"Raadzaal\""));
  plans.publish("2024-01-03");
  CHECK(plans.event_has(kKey, "SEQUENCE:2"));
  CHECK(plans.site.file("content/history/2024.txt").find("Raadzaal") == std::string::npos);
  plans.write(plan("2024-03-04", "start = \"20.00\"\nplace = \"Raadzaal\"\ncancelled = true"));
  plans.publish("2024-01-04");
  CHECK(plans.event_has(kKey, "SEQUENCE:3"));
  CHECK(plans.event_has(kKey, "STATUS:CANCELLED"));
  plans.write(plan("2024-03-04", "start = \"20.00\"\nplace = \"Raadzaal\""));
  plans.publish("2024-01-05");
  CHECK(plans.event_has(kKey, "SEQUENCE:4"));
  const std::string journal = plans.site.file("content/history/2024.txt");
  plans.publish("2024-01-06");
  CHECK(plans.site.file("content/history/2024.txt") == journal);
  CHECK(plans.event_has(kKey, "SEQUENCE:4"));
  CHECK(plans.event_has(kKey, "DTSTAMP:20240105T000000Z"));
}

TEST_CASE("where a plan went is told by the clerk when nobody can see it",
          "[cli][publish][plans]") {
  const Plans plans;
  const std::string two =
      plan("2024-03-11", "start = \"19.30\"") + plan("2024-03-18", "start = \"19.30\"");
  plans.write(two);
  const std::string lost =
      "redirects.toml: fout: Op vergaderingen/2024-03-04-raad/ stond een geplande vergadering, en "
      "nu niet meer. Wie daarheen linkt, vindt niets, en uit agenda's verdwijnt ze. [plan-lost]";
  for (const ProgramResult& told :
       {plans.site.program.run({"check", "DIR/content"}), plans.site.publish("2024-01-02")}) {
    INFO(told);
    CHECK(told.code == 1);
    CHECK(told.err.find(lost) != std::string::npos);
    CHECK(told.err.find("Zet in planned.toml bij de nieuwe dag:\n  was = \"2024-03-04-raad\"\n") !=
          std::string::npos);
  }
  SECTION("by its id") {
    plans.write(plan("2024-03-11", "start = \"19.30\"") +
                plan("2024-03-18", "start = \"19.30\"\nwas = \"2024-03-04-raad\""));
    plans.publish("2024-01-02");
    CHECK(plans.leads(kKey, "2024-03-18-raad"));
    CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240318T193000"));
    // The line may stay.
    plans.publish("2024-01-03");
    CHECK(plans.event_has(kKey, "SEQUENCE:1"));
    CHECK(plans.event_has(kMovedTo, "SEQUENCE:0"));
  }
  SECTION("it is gone, and nothing takes its place") {
    plans.site.program.write("content/redirects.toml",
                             "[[gone]]\naddress = \"vergaderingen/2024-03-04-raad/\"\n");
    plans.write("");
    plans.publish("2024-01-02");
    CHECK(plans.event(kKey).empty());
    plans.write(plan("2024-03-11"));
    plans.publish("2024-01-03");
    CHECK(plans.event(kKey).empty());
    CHECK(plans.event_has(kMovedTo, "SEQUENCE:0"));
  }
  SECTION("what was never planned is told") {
    plans.write(plan("2024-03-04", "start = \"19.30\"") +
                plan("2024-03-18", "was = \"2024-03-05-raad\""));
    const ProgramResult told = plans.site.publish("2024-01-02");
    INFO(told);
    CHECK(told.err.find(
              "planned.toml:8:8: waarschuwing: Er was geen geplande vergadering met het adres "
              "'2024-03-05-raad'. Deze krijgt daarom een nieuw adres. [planned-was-unknown]") !=
          std::string::npos);
  }
}

TEST_CASE("another meeting of the day takes neither the address nor the UID of a plan",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.minutes("4 maart 2024", "09.00");
  plans.publish("2024-03-05");
  CHECK(plans.site.holds(page_of(kKey), "Gepland"));
  CHECK(plans.event_has(kKey, "SEQUENCE:0"));
  CHECK(plans.site.holds(page_of("2024-03-04-raad-2"), "draait"));
  CHECK(plans.event_has("2024-03-04-raad-2", "SEQUENCE:2"));
}

TEST_CASE("one of several plans is known by its time of day", "[cli][publish][plans]") {
  const Plans plans;
  plans.write(plan("2024-03-11", "start = \"19.30\"") + plan("2024-03-12", "start = \"09.00\""));
  plans.publish("2024-01-02");
  CHECK(plans.leads(kKey, kMovedTo));
  CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240311T193000"));
  CHECK(plans.event_has("2024-03-12-raad", "SEQUENCE:0"));
}

TEST_CASE("of two plans on a day each becomes the page of its own minutes",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.write(plan("2024-03-04", "start = \"09.00\"") + plan("2024-03-04", "start = \"19.30\""));
  plans.publish("2024-01-02");
  CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240304T193000"));
  CHECK(plans.event_has("2024-03-04-raad-2", "DTSTART;TZID=Europe/Amsterdam:20240304T090000"));
  plans.minutes("4 maart 2024", "09.00");
  plans.publish("2024-03-05");
  CHECK(plans.site.holds(page_of("2024-03-04-raad-2"), "draait"));
  CHECK(plans.site.holds(page_of(kKey), "Gepland"));
  CHECK(plans.event_has(kKey, "SEQUENCE:0"));
  CHECK(plans.event_has("2024-03-04-raad-2", "SEQUENCE:1"));
}

TEST_CASE("a plan of before plans were recorded is known by its address", "[cli][publish][plans]") {
  const Plans plans;
  std::string journal;
  std::istringstream lines(plans.site.file("content/history/2024.txt"));
  for (std::string line; std::getline(lines, line);) {
    if (line.find(" event ") == std::string::npos) journal += line + "\n";
  }
  plans.site.program.write("content/history/2024.txt", journal);
  plans.write(plan("2024-03-11", "start = \"20.00\""));
  plans.publish("2024-01-02");
  CHECK(plans.leads(kKey, kMovedTo));
  CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240311T200000"));
  plans.publish("2024-01-03");
  CHECK(plans.leads(kKey, kMovedTo));
}

}  // namespace
}  // namespace openverslag
