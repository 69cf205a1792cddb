#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {

TEST_CASE("a new meeting is a file to fill in, which is read without complaint", "[cli]") {
  const ProgramFixture program;
  CHECK(program.run({"new", "meeting", "DIR/content", "--body", "Werkgroep Water", "--date",
                     "2025-02-03"}) ==
        ProgramResult{
            0, "DIR/content/meetings/2025-02-03-werkgroep-water.md is gemaakt. Vul het in.\n", ""});
  const ProgramResult read =
      program.run({"inspect", "DIR/content/meetings/2025-02-03-werkgroep-water.md", "--json"});
  CHECK(read.code == 0);
  CHECK(read.err.empty());
  for (const char* part :
       {"\"title\": \"Verslag Werkgroep Water 3 februari 2025\"", "\"body\": \"Werkgroep Water\"",
        "\"date\": \"2025-02-03\"", "\"number\": \"1\"", "\"title\": \"Rondvraag en sluiting\""})
    CHECK(read.out.find(part) != std::string::npos);
}

TEST_CASE("a new meeting in an English site is in English", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml", "language = \"en\"\n");
  CHECK(program
            .run({"new", "meeting", "DIR/content", "--body", "Board", "--date", "2025-02-03",
                  "--title", "Minutes of the Board"})
            .code == 0);
  CHECK(
      bytes_of(program.path("content/meetings/2025-02-03-board.md"))
          .starts_with("# Minutes of the Board\n\n| | |\n|---|---|\n| Date | 3 February 2025 |\n"));
}

TEST_CASE("a new meeting never writes over a file", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2025-02-03-raad.md", "mine");
  CHECK(program.run({"new", "meeting", "DIR/content", "--body", "Raad", "--date", "2025-02-03"}) ==
        ProgramResult{
            2, "",
            "openverslag: DIR/content/meetings/2025-02-03-raad.md is er al. We schrijven er "
            "niet overheen.\n"});
  CHECK(bytes_of(program.path("content/meetings/2025-02-03-raad.md")) == "mine");
}

TEST_CASE("a date that is none is told", "[cli]") {
  const ProgramFixture program;
  CHECK(program.run({"new", "meeting", "DIR/content", "--date", "2025-02-30"}) ==
        ProgramResult{
            2, "",
            "openverslag: '2025-02-30' is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld "
            "2020-10-05.\n"});
}

}  // namespace openverslag
