// Where the site stands that a command is about, when nobody says.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

TEST_CASE("without a folder for the site it is public beside the content, for every command",
          "[cli][arguments]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kMinutes);
  const std::string content = GENERATE("DIR/content", "DIR/content/", "DIR/content/meetings/..");
  INFO(content);
  REQUIRE(program.run({"build", content}).code == 0);
  CHECK(program.site().contains("index.html"));
  std::filesystem::remove(program.path("content/meetings/a.md"));
  program.write("content/meetings/b.md",
                "# Verslag Raad, 16 januari 2023\n\n## 1. Brug\n\nNiets.\n");
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"check", content}, {"publish", "--dry-run", content}}) {
    const ProgramResult told = program.run(words);
    INFO(told);
    CHECK(told.err.find("vergaderingen/2024-03-04-veiligheidsraad/") != std::string::npos);
  }
  REQUIRE(program.run({"publish", content}).code == 0);
  CHECK(program.site().contains("vergaderingen/2023-01-16-raad/index.html"));
}

}  // namespace
}  // namespace openverslag
