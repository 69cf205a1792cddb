// The example region in content/: what the README says of it, and what a careful person reads in
// it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include "cli/gather.h"
#include "cli/progress.h"
#include "project_root.h"

using namespace openverslag;

namespace {

struct Example {
  Diagnostics diagnostics;
  Archive archive;
};

Example read_example() {
  Example example;
  Progress unseen(std::cerr, false);
  example.archive = gather(PROJECT_ROOT "/content", unseen, example.diagnostics).archive;
  return example;
}

const Example& example() {
  static const Example all = read_example();
  return all;
}

std::string page_of(const std::string& name) {
  for (const Person& person : example().archive.people) {
    if (person.name == name) return person.has_page ? person.id : "no page";
  }
  return "unknown";
}

}  // namespace

TEST_CASE("the example holds 39 meetings of four bodies over three years, one in two languages",
          "[content]") {
  const Archive& archive = example().archive;
  CHECK(archive.meetings.size() == 40);
  CHECK(std::ranges::count_if(archive.links, [](const MeetingLinks& each) {
          return each.translation_of.has_value();
        }) == 1);
  CHECK(archive.bodies.size() == 4);
  CHECK(iso_date(archive.meetings.front().header.date.value()) == "2022-01-24");
  CHECK(iso_date(archive.meetings.back().header.date.value()) == "2024-12-11");
}

TEST_CASE("the example's clerk is told of the slips in it, and of nothing else", "[content]") {
  std::vector<std::string> told;
  for (const Diagnostic& diagnostic : example().diagnostics.sorted()) {
    told.push_back(diagnostic.file + ": " + diagnostic.rule + " " + diagnostic.word);
  }
  CHECK(told == std::vector<std::string>{
                    "meetings/2022-09-12-bvo.md: near-name Dhr. Zwartedijk",
                    "meetings/2023-04-17-bvo.md: near-name Mevr. Roelands",
                    "meetings/2023-04-17-bvo.md: ambiguous-name Brandsema",
                    "meetings/2023-11-13-bvo.md: same-person A. Verspeek",
                    "meetings/2024-02-15-werkgroep-leefomgeving.md: date-conflict ",
                    "meetings/2024-09-09-bvo.md: near-name Dhr. Ouwerlink",
                });
}

TEST_CASE("every meeting of the example but the last of its body is adopted in the next",
          "[content]") {
  const Archive& archive = example().archive;
  std::vector<std::string> others;
  for (const MeetingLinks& links : archive.links) {
    if (links.adopted_in ? links.adopted_in->meeting != links.next : links.next.has_value())
      others.push_back(links.id);
  }
  CHECK(others == std::vector<std::string>{});
}

TEST_CASE("every meeting of the example says when it was and who were there", "[content]") {
  std::vector<std::string> others;
  for (const Facts& facts : example().archive.meetings) {
    if (!facts.header.date || facts.header.present.size() < 5 || facts.items.size() < 3)
      others.push_back(facts.source);
  }
  CHECK(others == std::vector<std::string>{});
}

TEST_CASE("in the example two people share a surname and neither takes the other's words",
          "[content]") {
  CHECK(page_of("A. Brandsema") == "a-brandsema");
  CHECK(page_of("J. Brandsema") == "j-brandsema");
  CHECK(page_of("Y. Çelik") == "y-celik");
  CHECK(page_of("F. d'Aubremé") == "f-daubreme");
}

TEST_CASE("somebody who came to speak in the example has no page", "[content]") {
  CHECK(page_of("W. Kraaijenhof") == "no page");
}

TEST_CASE("the dyke runs through the meetings of three bodies of the example", "[content]") {
  const Archive& archive = example().archive;
  const auto dyke = std::ranges::find(archive.subjects, "dijkversterking-wolderdijk", &Subject::id);
  REQUIRE(dyke != archive.subjects.end());
  std::set<BodyIndex> bodies;
  for (const ItemRef& item : dyke->items) bodies.insert(archive.links[item.meeting].body);
  CHECK(dyke->items.size() == 16);
  CHECK(bodies.size() == 3);
}
