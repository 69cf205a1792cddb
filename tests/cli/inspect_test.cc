// What inspect prints of fictional records in the forms that minutes come in, whole.
// UPDATE_GOLDEN=1 writes the prints again.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <set>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

const fs::path kRecords = PROJECT_ROOT "/tests/cli/records";

std::vector<fs::path> files_with(const std::string& extension) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(kRecords)) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

TEST_CASE("every phase makes of a record what its print says", "[cli]") {
  for (const fs::path& record : files_with(".md")) {
    const ProgramFixture program;
    program.write("content/meetings/" + record.filename().string(), bytes_of(record));
    const ProgramResult outcome =
        program.run({"inspect", "DIR/content/meetings/" + record.filename().string()});
    CHECK(outcome.code == 0);
    const std::string print = outcome.out + "\n" + outcome.err;
    fs::path golden = record;
    golden.replace_extension(".print");
    if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(golden, std::ios::binary) << print;
    INFO(golden);
    CHECK(print == bytes_of(golden));
  }
}

TEST_CASE("every print has its record", "[cli]") {
  for (const fs::path& golden : files_with(".print")) {
    fs::path record = golden;
    INFO(golden);
    CHECK(fs::exists(record.replace_extension(".md")));
  }
}

TEST_CASE("what cannot be read is told in place of a print", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/leeg.md", "");
  program.write("content/meetings/verslag.rtf", "{\\rtf");
  CHECK(program.run({"inspect", "DIR/content/meetings/leeg.md"}) ==
        ProgramResult{0, "",
                      "meetings/leeg.md: waarschuwing: Dit bestand is leeg. We slaan het over. "
                      "[source-empty]\n"
                      "  tip: Zet de tekst in het bestand, of verwijder het bestand.\n\n"
                      "1 waarschuwing in 1 bestand.\n"});
  CHECK(program.run({"inspect", "DIR/content/meetings/verslag.rtf"}) ==
        ProgramResult{
            2, "",
            "openverslag: DIR/content/meetings/verslag.rtf kan niet worden gelezen: bestanden "
            "van de soort '.rtf' kennen we niet.\n"});
}

TEST_CASE("the registry beside a file counts when it is inspected", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/people.toml",
                "[[person]]\nname = \"Clara Coster\"\naliases = [\"C. Coster\"]\n");
  const ProgramResult outcome = program.run({"inspect", "--json", "DIR/content/meetings/raad.md"});
  CHECK(outcome.err.empty());
  CHECK(outcome.out.find("\"present\": [\n    \"A. Aalbers\",\n    \"B. Brand\",\n    \"Clara "
                         "Coster\"\n  ]") != std::string::npos);
}

}  // namespace openverslag
