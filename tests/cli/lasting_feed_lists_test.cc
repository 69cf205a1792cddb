// The pages that list feeds lose no address when somebody or something is not followed any more.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

// Minutes with 206 people there, and `more`.
std::string record(const std::string& more, const std::string& actions) {
  std::string there = "mevrouw A. Valk (voorzitter)";
  for (char first = 'a'; first <= 'z'; ++first) {
    for (char second = 'a'; second <= 'h'; ++second)
      there += std::string(", de heer B. Dijk") + first + second;
  }
  return "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** " + there + more +
         "\n\n## 1. Brug\n\nDe brug is groen.\n\n" + actions;
}

TEST_CASE("a letter without feeds leads to the list, and a feed that is kept stays listed",
          "[cli][publish][lasting]") {
  const PublishFixture site;
  site.program.write("content/meetings/een.md",
                     record(", mevrouw C. Quist", "Actie Dijkba: een brief schrijven.\n"));
  REQUIRE(site.publish("2024-05-01").code == 0);
  CHECK(site.holds("abonneren/personen/q/index.html", "../../../personen/c-quist/feed.xml"));
  const std::string actions = "<a href=\"../personen/b-dijkba/acties/feed.xml\"";
  CHECK(site.holds("abonneren/index.html", actions));
  site.program.write("content/meetings/een.md", record("", ""));
  const ProgramResult told = site.publish("2024-06-01");
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(site.holds("abonneren/personen/q/index.html",
                   "<link rel=\"canonical\" "
                   "href=\"https://verslagen.example/abonneren/personen/\">"));
  CHECK(site.holds("abonneren/index.html", actions));
  CHECK(site.holds("abonneren/personen/d/index.html", "../../../personen/b-dijkba/feed.xml"));
}

}  // namespace
}  // namespace openverslag
