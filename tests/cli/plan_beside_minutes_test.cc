// A plan and minutes of one day that begin too far apart for anybody to see that they are one.
#include "cli/plans_fixture.h"

namespace openverslag {
namespace {

using fixture::kKey;
using fixture::kMovedTo;
using fixture::page_of;
using fixture::plan;
using fixture::Plans;

const std::string kBeside = "2024-03-04-raad-2";
const std::string kPlanned = "Als het er is, staat het op dit adres.";
const std::string kMessage =
    "planned.toml:1:1: waarschuwing: Raad is op 2024-03-04 gepland om 19:30, en het verslag van "
    "die "
    "dag (meetings/later.md) begint om 14:00. Op de site zijn dat twee vergaderingen. ";

// One meeting, at the address of the minutes; that of the plan leads to it.
void check_one(const Plans& plans, const std::string& minutes) {
  CHECK(plans.site.holds(page_of(minutes), "draait"));
  CHECK_FALSE(plans.event(minutes).empty());
  CHECK(plans.leads(kKey, minutes));
  CHECK(plans.event(kKey).empty());
  CHECK(plans.site.files_with(kPlanned).empty());
}

void check_stays_one(const Plans& plans, const std::string& minutes) {
  check_one(plans, minutes);
  const ProgramResult again = plans.site.publish("2024-03-20");
  INFO(again);
  CHECK(again.err == "");
  check_one(plans, minutes);
  // Nor does the next plan go on with it, when the block is taken out.
  plans.write(plan("2024-04-08", "start = \"19.30\""));
  plans.publish("2024-03-21");
  CHECK(plans.leads(kKey, minutes));
  CHECK(plans.event(kKey).empty());
  CHECK(plans.event_has("2024-04-08-raad", "SEQUENCE:0"));
  plans.publish("2024-03-22");
  CHECK(plans.leads(kKey, minutes));
}

TEST_CASE("minutes at another time than the plan of their day: the clerk is told what to write",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.minutes("4 maart 2024", "14.00");
  const ProgramResult told = plans.site.program.run({"check", "DIR/content"});
  INFO(told);
  CHECK(told.err.find(kMessage + "[plan-beside-minutes-published]\n") != std::string::npos);
  CHECK(told.err.find("  tip: Is het er één? Zet in dit blok de tijd van het verslag en het adres "
                      "dat al op de site stond:\n  start = \"14:00\"\n  was = "
                      "\"2024-03-04-raad\"\n") != std::string::npos);
  const std::string written = plan("2024-03-04", "start = \"14:00\"\nwas = \"2024-03-04-raad\"");
  SECTION("they go on with the plan, before they are published") {
    plans.write(written);
    const ProgramResult mended = plans.site.publish("2024-03-05");
    CHECK(mended.err == "");
    CHECK(plans.site.holds(page_of(kKey), "draait"));
    CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240304T140000"));
    CHECK(plans.event(kBeside).empty());
  }
  SECTION("and stay where they are, when both were published") {
    plans.publish("2024-03-05");
    CHECK(plans.site.holds(page_of(kKey), kPlanned));
    CHECK(plans.site.holds(page_of(kBeside), "draait"));
    plans.write(written);
    const ProgramResult mended = plans.site.publish("2024-03-06");
    CHECK(mended.err == "");
    check_stays_one(plans, kBeside);
  }
  SECTION("or the plan is taken out, and leads there") {
    plans.publish("2024-03-05");
    plans.write("");
    const ProgramResult lost = plans.site.publish("2024-03-06");
    CHECK(lost.code == 1);
    CHECK(lost.err.find("  Is er een verslag van, op een ander adres? Zet in redirects.toml:\n  "
                        "[[redirect]]\n  from = \"vergaderingen/2024-03-04-raad/\"\n  to = "
                        "\"…\"\n") != std::string::npos);
    plans.site.program.write("content/redirects.toml",
                             "[[redirect]]\nfrom = \"vergaderingen/2024-03-04-raad/\"\nto = "
                             "\"vergaderingen/2024-03-04-raad-2/\"\n");
    plans.publish("2024-03-06");
    check_one(plans, kBeside);
  }
  SECTION("a meeting that is called off is another") {
    plans.write(plan("2024-03-04", "start = \"19.30\"\ncancelled = true"));
    CHECK(plans.site.publish("2024-03-05").err == "");
  }
  SECTION("two plans or two minutes are no pair") {
    plans.write(plan("2024-03-04", "start = \"09.00\"") + plan("2024-03-04", "start = \"19.30\""));
    CHECK(plans.site.publish("2024-03-05").err == "");
  }
}

TEST_CASE("of a plan that was never published the block is taken out", "[cli][plans]") {
  const PublishFixture site;
  site.program.write("content/meetings/een.md",
                     "# Verslag Raad, 4 maart 2024\n\n**Tijd:** 14.00 uur\n\n**Aanwezig:** mevrouw "
                     "A. Valk\n\n## 1. Molen\n\nHij draait.\n");
  site.program.write("content/planned.toml", plan("2024-03-04", "start = \"09.30\""));
  const ProgramResult told = site.program.build({"--lang", "en"});
  INFO(told);
  CHECK(told.err ==
        "planned.toml:1:1: warning: Raad is planned on 2024-03-04 at 09:30, and the minutes of "
        "that day (meetings/een.md) begin at 14:00. On the site these are two meetings. "
        "[plan-beside-minutes]\n"
        "  [[meeting]]\n"
        "  ^\n"
        "  hint: Is it one? Remove this block. Are there two? Then there is nothing to do.\n"
        "\n"
        "1 warning in 1 file.\n");
}

TEST_CASE("minutes that had a plan of their own are another meeting than that of the evening",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.write(plan("2024-03-04", "start = \"14.00\"") + plan("2024-03-04", "start = \"19.30\""));
  plans.publish("2024-01-02");
  plans.minutes("4 maart 2024", "14.00");
  CHECK(plans.site.publish("2024-03-05").err == "");
  plans.write(plan("2024-03-04", "start = \"19.30\""));
  CHECK(plans.site.publish("2024-03-06").err == "");
  CHECK(plans.site.holds(page_of(kKey), kPlanned));
}

TEST_CASE("a plan that became minutes which were published beside it is told afterwards",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.minutes("11 maart 2024", "20.05");
  plans.publish("2024-03-12");
  CHECK(plans.site.holds(page_of(kKey), kPlanned));
  CHECK(plans.site.holds(page_of(kMovedTo), "draait"));
  plans.write(plan("2024-03-11", "start = \"20.00\"\nwas = \"2024-03-04-raad\""));
  REQUIRE(plans.site.program.build().code == 0);
  check_one(plans, kMovedTo);
  plans.publish("2024-03-13");
  SECTION("and stays so") { check_stays_one(plans, kMovedTo); }
  SECTION("until the clerk says otherwise") {
    plans.write(plan("2024-03-18", "start = \"20.00\"\nwas = \"2024-03-04-raad\""));
    const ProgramResult told = plans.site.publish("2024-03-14");
    INFO(told);
    CHECK(told.code == 0);
    CHECK(told.err.find("planned.toml") == std::string::npos);
    CHECK(plans.leads(kKey, "2024-03-18-raad"));
    CHECK(plans.event_has(kKey, "SEQUENCE:1"));
    CHECK(plans.site.holds(page_of(kMovedTo), "draait"));
  }
}

}  // namespace
}  // namespace openverslag
