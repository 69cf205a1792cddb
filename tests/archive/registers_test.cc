#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

// "text: date date …" of each entry.
Strings action_lines(const Archive& archive) {
  Strings lines;
  for (const ActionEntry& entry : archive.actions) {
    const auto& [first, action] = entry.appearances.front();
    std::string line = archive.meetings[first.meeting].items[first.item].actions[action].text + ":";
    for (const auto& each : entry.appearances) {
      line += " " + iso_date(*archive.meetings[each.item.meeting].header.date);
    }
    lines.push_back(line);
  }
  return lines;
}

MeetingBuilder with_action(const char* body, const char* date, const char* text,
                           std::vector<std::string> owners = {},
                           ActionState state = ActionState::unknown) {
  return MeetingBuilder(body, date)
      .item(ItemBuilder("Actielijst").action(text, std::move(owners), state));
}

}  // namespace

TEST_CASE("an action with the same words in a later meeting of the body is carried over",
          "[archive]") {
  const Built built =
      build({with_action("Raad", "2021-01-01", "Brief schrijven.", {}, ActionState::open),
             with_action("Raad", "2021-02-01", "brief  schrijven", {}, ActionState::done),
             with_action("Bestuur", "2021-02-02", "Brief schrijven.")});
  CHECK(action_lines(built.archive) ==
        Strings{"Brief schrijven.: 2021-01-01 2021-02-01", "Brief schrijven.: 2021-02-02"});
  CHECK(built.archive.actions[0].state == ActionState::done);
  CHECK(built.archive.links[0].items[0].actions == std::vector<std::uint32_t>{0});
  CHECK(built.archive.links[1].items[0].actions == std::vector<std::uint32_t>{0});
  CHECK(built.archive.links[2].items[0].actions == std::vector<std::uint32_t>{1});
}

TEST_CASE("an action whose words say that it is done is the one that was open", "[archive]") {
  Facts later =
      with_action("Raad", "2021-02-01", "Brief schrijven (gereed)", {}, ActionState::done);
  later.items[0].actions[0].state_size = 9;  // " (gereed)"
  const Built built =
      build({with_action("Raad", "2021-01-01", "Brief schrijven.", {}, ActionState::open), later});
  CHECK(action_lines(built.archive) == Strings{"Brief schrijven.: 2021-01-01 2021-02-01"});
  CHECK(built.archive.actions[0].state == ActionState::done);
}

TEST_CASE("the same words of another matter and another holder are another promise", "[archive]") {
  const auto promise = [](const char* date, const char* item, const char* owner) {
    return MeetingBuilder("Raad", date).item(ItemBuilder(item).action("Brief sturen.", {owner}));
  };
  const Built apart = build({promise("2021-01-01", "Dijk versterken", "Mevr. Nauta"),
                             promise("2021-03-01", "Zwembad", "dhr. De Wit")});
  CHECK(action_lines(apart.archive) ==
        Strings{"Brief sturen.: 2021-01-01", "Brief sturen.: 2021-03-01"});

  const Built passed = build({promise("2021-01-01", "Zwembad", "Mevr. Nauta"),
                              promise("2021-03-01", "Zwembad", "dhr. De Wit")});
  CHECK(action_lines(passed.archive) == Strings{"Brief sturen.: 2021-01-01 2021-03-01"});
  CHECK(passed.archive.actions[0].holding().item.meeting == 1);
}

TEST_CASE("after eighteen months the same words are a new action", "[archive]") {
  const Built built = build({with_action("Raad", "2020-01-31", "Brief schrijven."),
                             with_action("Raad", "2021-07-31", "Brief schrijven."),
                             with_action("Raad", "2023-02-01", "Brief schrijven.")});
  CHECK(action_lines(built.archive) ==
        Strings{"Brief schrijven.: 2020-01-31 2021-07-31", "Brief schrijven.: 2023-02-01"});
}

TEST_CASE("nearly the same words are carried over with the same owners only", "[archive]") {
  const char* first = "Contact met de gemeente over de proef met het zwembad";
  const char* typo = "Contact met gemeente over de proef met het zwembad.";
  const char* other = "Contact met de provincie over de kosten van de brug";
  const Built built = build({with_action("Raad", "2021-01-01", first, {"Mevr. Nauta"}),
                             with_action("Raad", "2021-02-01", typo, {"dhr. De Wit"}),
                             with_action("Raad", "2021-03-01", typo, {"Mevr. Nauta"}),
                             with_action("Raad", "2021-04-01", other, {"Mevr. Nauta"})});
  const std::string first_text = first;
  CHECK(action_lines(built.archive).size() == 3);
  CHECK(action_lines(built.archive)[0] == first_text + ": 2021-01-01");
  CHECK(action_lines(built.archive)[1] == std::string(typo) + ": 2021-02-01 2021-03-01");
  CHECK(action_lines(built.archive)[2] == std::string(other) + ": 2021-04-01");
}

TEST_CASE("nearly the same words with the same owners are one action", "[archive]") {
  const char* first = "Contact met de gemeente over de proef met het zwembad";
  const char* typo = "Contact met gemeente over de proef met het zwembad.";
  const Built built = build({with_action("Raad", "2021-01-01", first, {"Mevr. Nauta"}),
                             with_action("Raad", "2021-02-01", typo, {"Mevr. Nauta"})});
  CHECK(action_lines(built.archive) == Strings{std::string(first) + ": 2021-01-01 2021-02-01"});
}

TEST_CASE("the same words twice in one meeting are two actions", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01")
                                 .item(ItemBuilder("Een").action("Bellen").action("Bellen"))});
  CHECK(built.archive.actions.size() == 2);
}

TEST_CASE("an action in an item and in the action list of that meeting is one", "[archive]") {
  MeetingBuilder told =
      MeetingBuilder("Raad", "2021-01-01")
          .item(ItemBuilder("Zwembad").action("brief schrijven.", {"Nauta"}))
          .item(ItemBuilder("Brug").action("brief schrijven.", {"De Wit"}))
          .item(
              ItemBuilder("Actielijst").action("Brief schrijven", {"E. Nauta"}, ActionState::open));
  const Built built =
      build({told.present({"E. Nauta", "K. de Wit"}),
             with_action("Raad", "2021-02-01", "Brief schrijven", {"E. Nauta"}, ActionState::done)
                 .present({"E. Nauta"})});
  CHECK(action_lines(built.archive) == Strings{"brief schrijven.: 2021-01-01 2021-01-01 2021-02-01",
                                               "brief schrijven.: 2021-01-01"});
  CHECK(built.archive.actions[0].state == ActionState::done);
}

TEST_CASE("what an action list says of an action stands, though the item says nothing",
          "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01")
                 .item(ItemBuilder("Actielijst").action("Bellen", {}, ActionState::done))
                 .item(ItemBuilder("Zwembad").action("bellen"))});
  REQUIRE(built.archive.actions.size() == 1);
  CHECK(built.archive.actions[0].state == ActionState::done);
}

TEST_CASE("an action is held by those whom its latest appearance names", "[archive]") {
  MeetingBuilder first = with_action("Raad", "2021-01-01", "Brief schrijven.", {"E. Nauta"});
  MeetingBuilder last = with_action("Raad", "2021-02-01", "Brief schrijven.", {"K. de Wit"});
  const Built built =
      build({first.present({"E. Nauta", "K. de Wit"}), last.present({"E. Nauta", "K. de Wit"})});
  CHECK(built.archive.people[0].name == "E. Nauta");
  CHECK(built.archive.people[0].actions.empty());
  CHECK(built.archive.people[1].actions == std::vector<std::uint32_t>{0});
}

TEST_CASE("decisions are registered by date", "[archive]") {
  const Built built = build(
      {MeetingBuilder("Raad", "2021-02-01").item(ItemBuilder("B").decision("Zo.").decision("Ook.")),
       MeetingBuilder("Raad", "2021-01-01").item(ItemBuilder("A").decision("Eerst."))});
  REQUIRE(built.archive.decisions.size() == 3);
  CHECK(built.archive.decisions[0].item == ItemRef{0, 0});
  CHECK(built.archive.decisions[1].item == ItemRef{1, 0});
  CHECK(built.archive.decisions[2].item == ItemRef{1, 0});
  CHECK(built.archive.decisions[2].decision == 1);
}
