#include "site/holders.h"

#include <catch2/catch.hpp>

#include "render/archive_fixture.h"

namespace openverslag {
namespace {

std::vector<std::string> names(const Archive& archive) {
  std::vector<std::string> all;
  for (const Holder& holder : holders_of(archive)) all.push_back(holder.name);
  return all;
}

std::vector<Owner>& owners(Archive& archive) {
  return archive.meetings.change(0).items[1].actions[0].owners;
}

}  // namespace

TEST_CASE("people with a page and organisations that attended hold actions", "[site]") {
  Archive archive = small_archive();
  CHECK(names(archive) == std::vector<std::string>{"K. Oosterhof"});
  Attendee bureau;
  bureau.printed = "Bureau Veiligheid";
  archive.meetings.change(0).header.present.push_back(bureau);
  CHECK(names(archive) == std::vector<std::string>{"K. Oosterhof", "Bureau Veiligheid"});
  const Holder organisation = holders_of(archive)[1];
  CHECK(organisation.id == "bureau-veiligheid");
  CHECK_FALSE(organisation.person);
  REQUIRE(organisation.actions.size() == 1);
  CHECK(organisation.actions[0].item == ItemRef{0, 1});
}

TEST_CASE("an organisation that is in no list holds actions by its own words", "[site]") {
  Archive archive = small_archive();
  owners(archive)[1] = {"gemeente Waterkant", {}, true};
  CHECK(names(archive) == std::vector<std::string>{"K. Oosterhof", "gemeente Waterkant"});
  // Not when they may name somebody: there is an F. Akker.
  owners(archive)[1] = {"Politie Akker", {}, true};
  CHECK(names(archive) == std::vector<std::string>{"K. Oosterhof"});
}

TEST_CASE("a body holds actions by each of its names, though it reads as a surname", "[site]") {
  Archive archive = small_archive();
  archive.bodies[0].names = {"VO", "Veiligheidsoverleg"};
  owners(archive)[1] = {"VO", std::optional(PersonName{}), false};
  CHECK(names(archive) == std::vector<std::string>{"K. Oosterhof", "VO"});
  owners(archive)[1] = {"Onbekend", std::optional(PersonName{}), true};
  CHECK(names(archive) == std::vector<std::string>{"K. Oosterhof"});
}

TEST_CASE("somebody without a page, and words that may be a name, hold nothing", "[site]") {
  Archive archive = small_archive();
  archive.people[2].has_page = false;
  owners(archive)[1].printed = "Henk";
  CHECK(names(archive).empty());
}

TEST_CASE("an action that is handed over is with both holders, where each first had it", "[site]") {
  Archive archive = small_archive();
  Action carried = archive.meetings[0].items[1].actions[0];
  archive.meetings.change(1).items[1].actions = {carried};
  archive.links[1].items[1].owners = {{{Certainty::certain, 1}, {}}};
  archive.actions[0].appearances.push_back({{1, 1}, 0});
  const std::vector<Holder> holders = holders_of(archive);
  REQUIRE(holders.size() == 2);
  CHECK(holders[0].name == "N. van Elderen");
  CHECK(holders[0].actions[0].item == ItemRef{1, 1});
  CHECK(holders[1].name == "K. Oosterhof");
  CHECK(holders[1].actions[0].item == ItemRef{0, 1});
}

}  // namespace openverslag
