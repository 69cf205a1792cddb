// What a preview reports after a change.
#include "cli/told_before.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

std::string rules_of(const std::vector<Diagnostic>& report) {
  std::string rules;
  for (const Diagnostic& one : report) rules += one.rule + "@" + one.file + " ";
  return rules;
}

Diagnostics two_doubts() {
  Diagnostics found;
  found.warning("near-name", {"a.md", {3, 1}, "Aa"}, {"Aa", "A. Aal"});
  found.note("no-base-url", {"site.toml"});
  return found;
}

TEST_CASE("a preview tells once what is doubtful, and anew when it comes back", "[cli]") {
  ToldBefore told;
  Diagnostics found = two_doubts();
  CHECK(rules_of(told.untold(found.sorted())) == "near-name@a.md no-base-url@site.toml ");
  CHECK(rules_of(told.untold(found.sorted())) == "");
  found.warning("near-name", {"a.md", {9, 1}, "Aa"}, {"Aa", "A. Aal"});
  const auto more = told.untold(found.sorted());
  REQUIRE(more.size() == 1);
  CHECK(more[0].place == Place{9, 1});
  CHECK(rules_of(told.untold({})) == "");
  CHECK(rules_of(told.untold(two_doubts().sorted())) == "near-name@a.md no-base-url@site.toml ");
}

TEST_CASE("a preview tells errors until they are mended", "[cli]") {
  ToldBefore told;
  Diagnostics found = two_doubts();
  found.error("toml-syntax", {"people.toml", {1, 9}});
  told.untold(found.sorted());
  CHECK(rules_of(told.untold(found.sorted())) == "toml-syntax@people.toml ");
}

}  // namespace
}  // namespace openverslag
