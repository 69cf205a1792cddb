// A record that was printed says the same as the record itself: see tests/document/pdf.
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

using Json = nlohmann::ordered_json;

// What a page break or a place of its own makes different.
const std::vector<std::string> kOfTheFile = {"source", "id",        "place",
                                             "joins",  "paragraph", "origins"};

void drop(const std::vector<std::string>& keys, Json& json) {
  if (json.is_object()) {
    for (const std::string& key : keys) json.erase(key);
  }
  if (!json.is_structured()) return;
  for (auto& [key, value] : json.items()) drop(keys, value);
}

// Read without what the region knows of its people, for all alike.
Json facts_of(const std::string& file) {
  std::ifstream in(PROJECT_ROOT + ("/" + file), std::ios::binary);
  REQUIRE(in);
  const std::string name = "meetings/verslag" + file.substr(file.rfind('.'));
  const ProgramFixture program;
  program.write("content/" + name, std::string(std::istreambuf_iterator<char>(in), {}));
  const ProgramResult outcome = program.run({"inspect", "--json", "DIR/content/" + name});
  REQUIRE(outcome.code == 0);
  Json json = Json::parse(outcome.out);
  drop(kOfTheFile, json);
  return json;
}

}  // namespace

TEST_CASE("a record printed by any maker, with or without lines, says what the record says",
          "[cli][pdf]") {
  const Json record = facts_of("content/meetings/2022-04-04-bvo.md");
  for (const char* name : {"writer-lined", "writer-open", "chromium-lined", "chromium-open"}) {
    INFO(name);
    CHECK(facts_of("tests/document/pdf/" + std::string(name) + ".pdf").dump(1) == record.dump(1));
  }
}

TEST_CASE("its layout as text says the same, but for titles that are told apart by bold letters",
          "[cli][pdf]") {
  const Json record = facts_of("content/meetings/2022-04-04-bvo.md");
  const Json text = facts_of("tests/document/pdf/writer-open.txt");
  for (const char* fact : {"title", "date", "start", "end", "chair", "secretary", "location",
                           "present", "absent", "actions", "decisions"}) {
    INFO(fact);
    CHECK(text[fact].dump(1) == record[fact].dump(1));
  }
  REQUIRE(text["items"].size() == record["items"].size());
  for (std::size_t item = 0; item < record["items"].size(); ++item) {
    for (const char* part : {"section", "number"})
      CHECK(text["items"][item][part] == record["items"][item][part]);
  }
}

}  // namespace openverslag
