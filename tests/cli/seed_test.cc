// The real record beside the project, read as a careful person reads it.
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSeed = PROJECT_ROOT "/../shared/seed/2020-10-05-dvo";

// Where `read` does not say what `expected` says, a line each; a "note" is meant for people.
void compare(const Json& expected, const Json& read, const std::string& where, std::string& wrong) {
  if (expected.is_object() && read.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      if (key != "note") compare(value, read.value(key, Json()), where + "." + key, wrong);
    }
  } else if (expected.is_array() && read.is_array() && expected.size() == read.size() &&
             !expected.empty() && expected.front().is_object()) {
    for (std::size_t i = 0; i < expected.size(); ++i)
      compare(expected[i], read[i], where + "[" + std::to_string(i) + "]", wrong);
  } else if (expected != read) {
    wrong += where + ":\n  expected " + expected.dump() + "\n  read     " + read.dump() + "\n";
  }
}

}  // namespace

TEST_CASE("the seed is read as a careful person reads it", "[cli][seed]") {
  std::ifstream file(std::string(kSeed) + ".expected.json");
  if (!file) {
    WARN("SKIPPED: there is no ../shared/seed beside the project to compare with");
    return;
  }
  const Json expected = Json::parse(file);
  const ProgramFixture program;
  const ProgramResult outcome = program.run({"inspect", "--json", std::string(kSeed) + ".md"});
  REQUIRE(outcome.code == 0);
  std::string wrong;
  compare(expected, Json::parse(outcome.out), "", wrong);
  CHECK(wrong == "");
}

}  // namespace openverslag
