// The same record in several formats gives the same facts.
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

using Json = nlohmann::json;

// Not where things stand, and so the line or paragraph around them, nor how the document was made.
void drop_places(Json& value) {
  for (const char* key :
       {"place", "line", "column", "lines", "last_line", "source", "document", "words"}) {
    if (value.is_object()) value.erase(key);
  }
  for (auto& part : value) {
    if (part.is_structured()) drop_places(part);
  }
}

Json facts_of(const std::string& record) {
  const ProgramFixture program;
  std::ifstream file(PROJECT_ROOT "/tests/" + record, std::ios::binary);
  REQUIRE(file);
  const std::string name = "DIR/content/meetings/" + record.substr(record.rfind('/') + 1);
  program.write(name.substr(4), std::string(std::istreambuf_iterator<char>(file), {}));
  const ProgramResult outcome = program.run({"inspect", "--json", name});
  CHECK(outcome.code == 0);
  Json facts = Json::parse(outcome.out);
  drop_places(facts);
  return facts;
}

}  // namespace

TEST_CASE("a record gives the same facts from Markdown, Word and OpenDocument", "[cli][office]") {
  for (const std::string name :
       {"2021-04-12-overleg", "2022-06-09-werkgroep", "2023-10-04-bestuur"}) {
    const Json expected = facts_of("cli/records/" + name + ".md");
    CHECK(expected.contains("items"));
    CHECK(facts_of("document/office/" + name + ".docx") == expected);
    CHECK(facts_of("document/office/" + name + ".odt") == expected);
  }
}

}  // namespace openverslag
