// Lists that take more pages than one: every entry is reached, and by plain links.
#include <catch2/catch.hpp>
#include <set>

#include "render/built_site_fixture.h"

namespace openverslag {
namespace {

constexpr unsigned kMeetings = 450;  // 250 in 2022, 200 in 2023
constexpr unsigned kPeople = 460;    // half of them under S

Person person(unsigned number) {
  Person each;
  each.id = "p-" + std::to_string(number);
  each.name = each.sort_name =
      std::string(number % 2 == 0 ? "S" : "B") + "naam " + std::to_string(number);
  return each;
}

Archive long_archive() {
  Archive archive;
  archive.bodies = {{"raad", "Raad", {}, "", "", {}, {}}};
  for (unsigned i = 0; i < kPeople; ++i) archive.people.push_back(person(i));
  for (MeetingIndex i = 0; i < kMeetings; ++i) {
    Facts facts;
    facts.header.date = Date{std::chrono::year{i < 250 ? 2022 : 2023},
                             std::chrono::month{1 + i % 250 / 25}, std::chrono::day{1 + i % 25}};
    archive.meetings.push_back(facts);
    archive.links.emplace_back();
    archive.links.back().id = archive.links.back().first_id = "m-" + std::to_string(i);
    archive.bodies[0].meetings.push_back(i);
    archive.people[0].attended.push_back(i);
  }
  return archive;
}

struct LongSite : BuiltSite {
  LongSite() : BuiltSite(long_archive()) {}

  std::vector<std::string> pages(PageKind kind) const {
    return drawn([&](const Page& page) { return page.kind == kind && page.subject == 0; });
  }
};

std::set<std::string> found_once(const std::string& html, const std::string& pattern) {
  const std::vector<std::string> all = matches_of(html, pattern);
  return {all.begin(), all.end()};
}

std::size_t all_found(const std::vector<std::string>& pages, const std::string& pattern) {
  std::set<std::string> all;
  for (const std::string& html : pages) {
    const auto here = found_once(html, pattern);
    CHECK(here.size() <= kMostEntries);
    all.insert(here.begin(), here.end());
  }
  return all.size();
}

}  // namespace

TEST_CASE("every meeting of a long history stands on a page of its year", "[render]") {
  const LongSite site;
  const std::string meeting = "vergaderingen/(m-[0-9]+)/";
  const auto body = site.pages(PageKind::body);
  REQUIRE(body.size() == 4);
  CHECK(found_once(body[0], meeting).size() == kNewestEntries);
  CHECK(all_found({body.begin() + 1, body.end()}, meeting) == kMeetings);
  CHECK(all_found(site.pages(PageKind::person), meeting) == kMeetings);
}

TEST_CASE("a person's pages count what they say they count", "[render]") {
  const LongSite site;
  const auto person = site.pages(PageKind::person);
  const std::string counts = R"x(<span class="count">([0-9]+ vergaderingen)</span>)x";
  CHECK(person[0].find("450 vergaderingen, van 1 januari 2022 tot") != std::string::npos);
  CHECK(found_once(person[0], counts) == std::set<std::string>{"450 vergaderingen"});
  CHECK(person[1].find("200 vergaderingen, van 1 januari 2023 tot") != std::string::npos);
  CHECK(found_once(person[1], counts) == std::set<std::string>{"200 vergaderingen"});
  CHECK(person[0].find("Erachter staat het aantal vergaderingen.") != std::string::npos);
}

TEST_CASE("the pages of a history lead to its years and to the page before and after", "[render]") {
  const LongSite site;
  const auto body = site.pages(PageKind::body);
  const std::string year = R"x(<li><a href="../../organen/raad/([0-9/]+)")x";
  CHECK(found_once(body[0], year) == std::set<std::string>{"2022/", "2023/"});
  CHECK(body[0].find("rel=\"prev\"") == std::string::npos);
  const std::string before = R"x(organen/raad/([0-9/]+)" rel="prev")x";
  const std::string after = R"x(organen/raad/([0-9/]+)" rel="next")x";
  CHECK(found_once(body[1], before) == std::set<std::string>{"2022/"});
  CHECK(found_once(body[1], after).empty());
  CHECK(found_once(body[2], before) == std::set<std::string>{"2022/1/"});
  CHECK(found_once(body[3], before).empty());
  CHECK(found_once(body[3], after) == std::set<std::string>{"2022/"});
  CHECK(body[3].find("<h1 class=\"nl-heading nl-heading--level-1\">Raad in 2022, 1 januari – 25 "
                     "augustus</h1>") != std::string::npos);
}

TEST_CASE("every name of a long index stands on the page of its letter", "[render]") {
  const LongSite site;
  const std::string name = "personen/(p-[0-9]+)/";
  const auto people = site.pages(PageKind::people);
  REQUIRE(people.size() == 5);
  CHECK(found_once(people[0], name).size() == kNewestEntries);
  CHECK(all_found({people.begin() + 1, people.end()}, name) == kPeople);
  CHECK(found_once(people[0], R"x(personen/(.)/"[^>]*>[A-Z] )x") ==
        std::set<std::string>{"b", "s"});
}

TEST_CASE("an action carried over for years shows its first and newest meetings", "[render]") {
  LongSite site;
  for (MeetingIndex i = 0; i < 9; ++i) {
    Item item;
    item.anchor = "b1";
    item.actions.emplace_back().text = "het plein vegen";
    site.archive.meetings.change(i).items = {item};
    site.archive.links[i].items.resize(1);
    site.archive.links[i].items[0].owners.resize(1);
  }
  ActionEntry action;
  action.state = ActionState::open;
  for (MeetingIndex i = 0; i < 9; ++i) action.appearances.push_back({{i, 0}, 0});
  site.archive.actions = {action};
  const std::string html = site.pages(PageKind::actions).front();
  CHECK(found_once(html, "vergaderingen/(m-[0-9]+)/#b1\">[0-9]") ==
        std::set<std::string>{"m-0", "m-5", "m-6", "m-7", "m-8"});
  CHECK(html.find("en 4 keer daartussen") != std::string::npos);
}

}  // namespace openverslag
