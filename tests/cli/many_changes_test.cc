// A list of changes that is longer than a page.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <set>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

// `count` meetings, of which each was withdrawn on a day of its own; the first `early` of them in
// 2023, the others in 2024.
std::string withdrawals(int count, int early) {
  std::string toml;
  for (int i = 0; i < count; ++i) {
    const int year = i < early ? 2023 : 2024;
    toml += fmt::format(
        "[[withdrawn]]\nfile = \"meetings/{0}.md\"\ntitle = \"Raad {0}\"\naddress = "
        "\"vergaderingen/raad-{0}/\"\ndate = {1}-{2:02}-{3:02}\nreason = \"Op verzoek\"\n",
        i, year, 1 + i % 12, 1 + i % 28);
  }
  return toml;
}

std::set<std::string> rows_of(const std::string& page) {
  const std::string_view begin = "<li class=\"row\" id=\"";
  std::set<std::string> ids;
  for (std::size_t at = page.find(begin); at != page.npos; at = page.find(begin, at + 1)) {
    const std::size_t id = at + begin.size();
    ids.insert(page.substr(id, page.find('"', id) - id));
  }
  return ids;
}

}  // namespace

TEST_CASE("changes that take several pages stand on those of their years", "[cli][withdraw]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/withdrawn.toml", withdrawals(330, 230));
  const ProgramResult outcome = program.build();
  INFO(outcome);
  REQUIRE(outcome.code == 0);
  const std::string newest = program.page("wijzigingen/index.html");
  CHECK(rows_of(newest).size() == 50);
  CHECK(newest.find("aantal wijzigingen") != newest.npos);
  CHECK(newest.find(">2023 <span class=\"count\">(230)</span>") != newest.npos);

  const std::string of_2024 = program.page("wijzigingen/2024/index.html");
  CHECK(of_2024.find("<h1 class=\"nl-heading nl-heading--level-1\">Wijzigingen in 2024</h1>") !=
        of_2024.npos);
  std::set<std::string> all = rows_of(of_2024);
  CHECK(all.size() == 100);
  for (const std::string& id : rows_of(newest)) CHECK(all.contains(id));
  const std::set<std::string> late = rows_of(program.page("wijzigingen/2023/index.html"));
  const std::set<std::string> early = rows_of(program.page("wijzigingen/2023/1/index.html"));
  CHECK(early.size() == 200);
  CHECK(late.size() == 30);
  all.insert(late.begin(), late.end());
  all.insert(early.begin(), early.end());
  CHECK(all.size() == 330);
}

TEST_CASE("changes that fit stand on one page", "[cli][withdraw]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/withdrawn.toml", withdrawals(200, 100));
  REQUIRE(program.build().code == 0);
  const std::string page = program.page("wijzigingen/index.html");
  CHECK(rows_of(page).size() == 200);
  CHECK(page.find("class=\"pager\"") == page.npos);
  CHECK(program.page("wijzigingen/2023/index.html").starts_with("no page"));
}

}  // namespace openverslag
