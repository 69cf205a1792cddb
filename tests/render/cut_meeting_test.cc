// A meeting with more than a page takes: its entries stand on several, each once.
#include <catch2/catch.hpp>
#include <set>

#include "render/built_site_fixture.h"

namespace openverslag {
namespace {

constexpr std::uint32_t kItems = 450;  // of one meeting; each has a decision and an action

// "besluit 0001": what is looked for in the pages.
std::string numbered(std::string_view word, std::uint32_t number) {
  const std::string digits = std::to_string(number);
  return std::string(word) + " " + std::string(4 - digits.size(), '0') + digits;
}

Item item_of(std::uint32_t number) {
  Item item;
  item.anchor = "b" + std::to_string(number);
  item.number = std::to_string(number);
  item.title = numbered("punt", number);
  item.decisions.emplace_back().text = numbered("besluit", number);
  item.actions.emplace_back().text = numbered("actie", number);
  return item;
}

void add_meeting(Archive& archive, MeetingIndex meeting, std::uint32_t items) {
  Facts facts;
  facts.header.date =
      Date{std::chrono::year{2023}, std::chrono::month{3}, std::chrono::day{20 + meeting}};
  MeetingLinks links{};
  links.id = links.first_id = "m-" + std::to_string(meeting);
  links.items.resize(items);
  for (std::uint32_t i = 0; i < items; ++i) {
    facts.items.push_back(item_of(i));
    const ItemRef ref{meeting, i};
    links.items[i].owners.resize(1);
    links.items[i].subject = 0;
    links.items[i].actions = {static_cast<std::uint32_t>(archive.actions.size())};
    archive.people[0].contributions.push_back({ref, 0});
    archive.people[0].actions.push_back(links.items[i].actions[0]);
    archive.subjects[0].items.push_back(ref);
    archive.decisions.push_back({ref, 0});
    archive.actions.emplace_back().appearances.push_back({ref, 0});
  }
  archive.meetings.push_back(facts);
  archive.links.push_back(std::move(links));
  archive.people[0].attended.push_back(meeting);
  archive.bodies[0].meetings.push_back(meeting);
}

// A short meeting, and the one with many items.
Archive crowded_archive() {
  Archive archive;
  archive.bodies = {{"raad", "Raad", {}, "", "", {}, {}}};
  archive.people.resize(1);
  archive.people[0].id = "a-bel";
  archive.people[0].name = archive.people[0].sort_name = "A. Bel";
  archive.subjects.resize(1);
  archive.subjects[0].id = "brug";
  archive.subjects[0].title = "Brug";
  add_meeting(archive, 0, 1);
  add_meeting(archive, 1, kItems);
  return archive;
}

struct CrowdedSite : BuiltSite {
  CrowdedSite() : BuiltSite(crowded_archive()) {}

  // The parts of a list.
  std::vector<std::string> parts(PageKind kind) const {
    return drawn([&](const Page& page) { return page.kind == kind && page.shows == Shows::part; });
  }
};

std::size_t count_found(const std::vector<std::string>& pages, const std::string& pattern) {
  std::set<std::string> all;
  std::size_t sum = 0;
  for (const std::string& html : pages) {
    const auto words = matches_of(html, pattern);
    const std::set<std::string> here(words.begin(), words.end());
    CHECK(here.size() <= kMostEntries);
    sum += here.size();
    all.insert(here.begin(), here.end());
  }
  CHECK(all.size() == kItems);
  return sum;
}

std::vector<std::string> titles(const std::vector<std::string>& pages) {
  std::vector<std::string> all;
  for (const std::string& html : pages) {
    const auto title = matches_of(html, "<h1[^>]*>([^<]*)</h1>");
    REQUIRE(title.size() == 1);
    all.push_back(title[0]);
  }
  return all;
}

}  // namespace

TEST_CASE("the decisions of one long meeting stand on several pages, each once", "[render]") {
  const CrowdedSite site;
  const auto pages = site.parts(PageKind::decisions_of_year);
  CHECK(titles(pages) == std::vector<std::string>{"Besluiten in 2023, 21 maart, deel 3",
                                                  "Besluiten in 2023, 21 maart, deel 2",
                                                  "Besluiten in 2023, 21 maart, deel 1",
                                                  "Besluiten in 2023, 20 maart"});
  // And the one of the short meeting, with the words of the first of the long one.
  CHECK(count_found(pages, "(besluit [0-9]{4})") == kItems + 1);
}

TEST_CASE("the actions of one long meeting stand on several pages, each once", "[render]") {
  const CrowdedSite site;
  const auto pages = site.parts(PageKind::actions_of_year);
  CHECK(pages.size() == 4);
  CHECK(count_found(pages, "(actie [0-9]{4})") == kItems + 1);
}

TEST_CASE("the items of one long meeting stand on several pages of their subject", "[render]") {
  const CrowdedSite site;
  const auto pages = site.parts(PageKind::subject);
  CHECK(titles(pages)[0] == "Brug in 2023, 21 maart, deel 7");
  CHECK(count_found(pages, "(punt [0-9]{4})") == kItems + 1);
  CHECK(count_found(pages, "(actie [0-9]{4})") == kItems + 1);
}

TEST_CASE("what somebody said and has to do after one long meeting stands on several pages",
          "[render]") {
  const CrowdedSite site;
  const auto pages = site.parts(PageKind::person);
  CHECK(count_found(pages, "(punt [0-9]{4})</a></p>") + count_found(pages, "(actie [0-9]{4})") ==
        2 * (kItems + 1));
  // The meeting is counted once, and each of its pages says that the person was there.
  CHECK(matches_of(pages[0], "<a [^>]*>2023 <span class=\"count\">\\(([0-9]+)\\)") ==
        std::vector<std::string>{"2"});
  CHECK(matches_of(pages[0], "(1\u00a0vergadering), op 21 maart 2023").size() == 1);
}

TEST_CASE("the parts of a long meeting lead to each other", "[render]") {
  const CrowdedSite site;
  const auto pages = site.parts(PageKind::decisions_of_year);
  CHECK(matches_of(pages[0], R"x(<a href="([^"]*)" rel="prev">2023, 21 maart, deel 2)x") ==
        std::vector<std::string>{"../../besluiten/2023/3/"});
  CHECK(matches_of(pages[2], R"x(<a href="([^"]*)" rel="next">2023, 21 maart, deel 2)x") ==
        std::vector<std::string>{"../../../besluiten/2023/3/"});
}

TEST_CASE("an item with more than a page takes leads to the rest in its minutes", "[render]") {
  CrowdedSite site;
  Item& item = site.archive.meetings.change(0).items[0];
  for (std::uint32_t i = 1; i <= 300; ++i)
    item.decisions.emplace_back().text = numbered("hamerstuk", i);
  const auto page = site.parts(PageKind::subject).back();
  CHECK(matches_of(page, "(hamerstuk [0-9]{4})").size() == kMostEntries - 2);
  CHECK(matches_of(page,
                   "<a href=\"[^\"]*/m-0/#b0\">(Nog 103 besluiten en acties staan in het verslag)")
            .size() == 1);
}

}  // namespace openverslag
