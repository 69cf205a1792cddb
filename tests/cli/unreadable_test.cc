// Files and folders that cannot be read, or may not be followed.
#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("a link out of the folder is refused", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("geheim.md", "geheim");
  fs::create_symlink(made.program.path("geheim.md"), made.program.path("content/meetings/x.md"));
  CHECK(made.program.build() ==
        ProgramResult{
            1, "",
            "meetings/x.md: fout: Dit is een verwijzing naar een bestand buiten de map. Die "
            "volgen we niet. [source-outside]\n"
            "  tip: Zet het bestand zelf in de map.\n\n1 fout in 1 bestand.\n"});
  CHECK(made.program.site() == made.before);
}

TEST_CASE("a link to a folder is not followed", "[cli][bad-input]") {
  const SecondBuild made;
  fs::create_directory_symlink("..", made.program.path("content/meetings/rond"));
  CHECK(made.program.build() ==
        ProgramResult{
            0, "1 verslag en 25 pagina's staan in DIR/public.\n",
            "meetings/rond: waarschuwing: Dit is een verwijzing naar een andere map. Die volgen "
            "we niet. [folder-link]\n"
            "  tip: Zet de map zelf tussen de verslagen.\n\n1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("a file that cannot be read is an error", "[cli][bad-input]") {
  const SecondBuild made;
  const fs::path file = made.program.path("content/meetings/x.md");
  const auto kind = GENERATE(as<std::string>{}, "a pipe", "a link to nowhere", "without rights");
  if (kind == "a pipe") REQUIRE(mkfifo(file.c_str(), 0666) == 0);
  if (kind == "a link to nowhere") fs::create_symlink("nergens.md", file);
  if (kind == "without rights") {
    made.program.write("content/meetings/x.md", kMinutes);
    fs::permissions(file, fs::perms::none);
  }
  fs::permissions(made.program.path(""), fs::perms(0755));
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return made.program.run({"check", "DIR/content"});
  }();
  INFO(kind);
  CHECK(outcome ==
        ProgramResult{
            1, "",
            "meetings/x.md: fout: Dit bestand kan niet worden gelezen. [source-unreadable]\n"
            "  tip: Kijk of het bestand nog bestaat en of u het zelf kunt openen.\n\n"
            "1 fout in 1 bestand.\n"});
}

TEST_CASE("a folder that cannot be read is an error", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("content/meetings/dicht/x.md", kMinutes);
  fs::permissions(made.program.path(""), fs::perms(0755));
  fs::permissions(made.program.path("content/meetings/dicht"), fs::perms::none);
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return made.program.run({"check", "DIR/content"});
  }();
  fs::permissions(made.program.path("content/meetings/dicht"), fs::perms(0755));
  CHECK(outcome ==
        ProgramResult{1, "",
                      "meetings/dicht: fout: Deze map kan niet worden gelezen. "
                      "[folder-unreadable]\n"
                      "  tip: Kijk of u de map zelf kunt openen.\n\n1 fout in 1 bestand.\n"});
}

TEST_CASE("a content folder that is not there is a failure", "[cli][bad-input]") {
  const ProgramFixture program;
  CHECK(program.run({"build", "DIR/weg", "DIR/public"}) ==
        ProgramResult{
            2, "",
            "openverslag: De map DIR/weg is er niet. Zeg waar de verslagen staan: openverslag "
            "build MAP\n"});
}

TEST_CASE("a content folder that may not be read is a failure", "[cli][bad-input]") {
  const ProgramFixture program;
  fs::permissions(program.path(""), fs::perms(0755));
  fs::permissions(program.path("content"), fs::perms::none);
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return program.run({"check", "DIR/content"});
  }();
  fs::permissions(program.path("content"), fs::perms(0755));
  CHECK(outcome ==
        ProgramResult{2, "",
                      "openverslag: DIR/content/site.toml kan niet worden gebruikt: Permission "
                      "denied. De site is gebleven zoals hij was.\n"});
}

}  // namespace openverslag
