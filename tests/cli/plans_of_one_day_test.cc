// Which of the plans of a day minutes are, when not all of them are written down any more.
#include "cli/plans_fixture.h"

namespace openverslag {
namespace {

using fixture::kKey;
using fixture::kMovedTo;
using fixture::page_of;
using fixture::plan;
using fixture::Plans;

const std::string kFirst = plan("2024-03-04", "start = \"19.30\"");
const std::string kSecond = plan("2024-03-04", "start = \"20.30\"");
const std::string kSecondKey = "2024-03-04-raad-2";

// A plan for half past seven, and one for an hour later.
struct TwoPlans : Plans {
  TwoPlans() {
    write(kFirst + kSecond);
    publish("2024-01-02");
  }
};

void check_both(const Plans& plans) {
  CHECK(plans.site.holds(page_of(kKey), "draait"));
  CHECK(plans.event_has(kKey, "SEQUENCE:1"));
  CHECK(plans.site.holds(page_of(kSecondKey), "Gepland"));
  CHECK(plans.event_has(kSecondKey, "DTSTART;TZID=Europe/Amsterdam:20240304T203000"));
  CHECK(plans.event_has(kSecondKey, "SEQUENCE:0"));
}

TEST_CASE("a plan stays when that of an hour before is taken out because its minutes came",
          "[cli][publish][plans]") {
  const TwoPlans plans;
  plans.minutes("4 maart 2024", GENERATE("19.30", "19.40"));
  SECTION("at once") {
    plans.write(kSecond);
    REQUIRE(plans.site.program.build().code == 0);
    check_both(plans);
  }
  SECTION("later") {
    plans.publish("2024-03-05");
    check_both(plans);
    plans.write(kSecond);
    REQUIRE(plans.site.program.build().code == 0);
    check_both(plans);
  }
  plans.publish("2024-03-06");
  check_both(plans);
  plans.publish("2024-03-07");
  check_both(plans);
  SECTION("and another time") {
    plans.write(plan("2024-03-04", "start = \"20.45\""));
    plans.publish("2024-03-08");
    CHECK(plans.site.holds(page_of(kSecondKey), "20:45"));
    CHECK(plans.event_has(kSecondKey, "SEQUENCE:1"));
  }
  SECTION("until its own minutes come") {
    plans.minutes("4 maart 2024", "20.25", "evening.md");
    plans.publish("2024-03-08");
    CHECK(plans.site.holds(page_of(kSecondKey), "draait"));
    CHECK(plans.event_has(kSecondKey, "DTSTART;TZID=Europe/Amsterdam:20240304T202500"));
  }
  SECTION("and the block of the first is there again") {
    plans.write(kFirst + kSecond);
    plans.publish("2024-03-08");
    check_both(plans);
  }
}

TEST_CASE("minutes take the place of the plan that is nearest to them", "[cli][publish][plans]") {
  const TwoPlans plans;
  plans.minutes("4 maart 2024", "20.20");
  const bool stay = GENERATE(true, false);
  plans.write(stay ? kFirst + kSecond : kFirst);
  plans.publish("2024-03-05");
  CHECK(plans.site.holds(page_of(kSecondKey), "draait"));
  CHECK(plans.site.holds(page_of(kKey), "Gepland"));
  CHECK(plans.event_has(kKey, "SEQUENCE:0"));
}

TEST_CASE("minutes of the new day go on with a plan that was moved, and not published since",
          "[cli][publish][plans]") {
  const Plans plans;
  const std::string moved = plan("2024-03-11", "start = \"20.00\"");
  const std::string told = moved + "was = \"2024-03-04-raad\"\n";
  const bool is_told = GENERATE(true, false);
  // Nobody else can have become it.
  plans.write(is_told ? told + plan("2024-03-18") : moved);
  plans.minutes("11 maart 2024", "20.05");
  const auto check = [&] {
    CHECK(plans.leads(kKey, kMovedTo));
    CHECK(plans.site.holds(page_of(kMovedTo), "draait"));
    CHECK(plans.event_has(kKey, "DTSTART;TZID=Europe/Amsterdam:20240311T200500"));
    CHECK(plans.event_has(kKey, "SEQUENCE:1"));
    CHECK(plans.event(kMovedTo).empty());
  };
  REQUIRE(plans.site.program.build().code == 0);
  check();
  plans.publish("2024-03-12");
  check();
  // The line may stay, and nothing is told of it.
  const ProgramResult again = plans.site.publish("2024-03-13");
  INFO(again);
  CHECK(again.code == 0);
  CHECK(again.err == "");
  check();
}

TEST_CASE("a plan that says what it was, and was never that, is told when its minutes came",
          "[cli][publish][plans]") {
  const Plans plans;
  plans.write(plan("2024-03-04", "start = \"19.30\"") +
              plan("2024-03-11", "was = \"2024-03-05-raad\""));
  plans.minutes("11 maart 2024", "20.05");
  CHECK(plans.site.publish("2024-03-12").err.find("[planned-was-unknown]") != std::string::npos);
}

}  // namespace
}  // namespace openverslag
