// Places where no site can be put: the report says why, and what was there stays.
#include <algorithm>
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"
#include "publish/small_disk_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("an output that is not ours is refused before the work", "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("public/vakantie.jpg", "zon");
  CHECK(program.build() ==
        ProgramResult{
            2, "",
            "openverslag: In de map DIR/public staan bestanden die niet van openverslag zijn. "
            "Er is niets veranderd. Kies een lege of een nieuwe map.\n"});
  CHECK(program.site() == std::map<std::string, std::string>{{"vakantie.jpg", "zon"}});
}

TEST_CASE("an output in the content, or the other way round, is a failure", "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(program.run({"build", "DIR/content", "DIR/content/public"}) ==
        ProgramResult{2, "",
                      "openverslag: De map voor de site (DIR/content/public) ligt in de map met "
                      "verslagen (DIR/content). Kies een map daarbuiten.\n"});
  CHECK(program.run({"build", "DIR/content", "DIR"}) ==
        ProgramResult{
            2, "",
            "openverslag: De map met verslagen (DIR/content) ligt in de map voor de site (DIR), "
            "en die wordt vervangen. Kies een andere map voor de site.\n"});
}

TEST_CASE("a file of the user where a page comes is not written over", "[cli][bad-input]") {
  const SecondBuild made(minutes_with("Welkom."));
  made.program.write(std::string("public/") + kExtraPage, "van mij");
  const auto before = made.program.site();
  CHECK(made.program.build() ==
        ProgramResult{2, "",
                      "openverslag: DIR/public/" + std::string(kExtraPage) +
                          " is van u, en de site krijgt op die plaats nu zelf een pagina of "
                          "bestand. Er is niets veranderd. Verplaats het uwe of geef het een "
                          "andere naam, en probeer het opnieuw.\n"});
  CHECK(made.program.site() == before);
}

TEST_CASE("a disk that is full leaves the site as it was", "[cli][bad-input]") {
  const SecondBuild made;
  fs::create_directory(made.program.path("disk"));
  const SmallDisk disk(made.program.path("disk"), "1m");
  if (!disk.is_there()) return;
  const auto output = GENERATE(as<std::string>{}, "DIR/disk", "DIR/disk/public");
  REQUIRE(made.program.run({"build", "DIR/content", output}).code == 0);
  const auto before = tree_of(made.program.path("disk"));
  made.program.write("content/meetings/x.md", minutes_with(std::string(1 << 20, 'x')));
  const ProgramResult outcome = made.program.run({"build", "DIR/content", output});
  INFO(outcome);
  CHECK(outcome.code == 2);
  CHECK(outcome.out.empty());
  // Which file finds the disk full is up to the threads: a small one may while a large one fills
  // it.
  CHECK(outcome.err.starts_with("openverslag: " + output + "/"));
  CHECK(outcome.err.ends_with(
      " past niet meer op de schijf. De site is gebleven zoals hij was. Maak ruimte vrij en "
      "probeer het opnieuw.\n"));
  CHECK(std::ranges::count(outcome.err, '\n') == 1);
  CHECK(tree_of(made.program.path("disk")) == before);
}

TEST_CASE("an output that may not be written is told, and stays as it was", "[cli][bad-input]") {
  const SecondBuild made(minutes_with("Welkom."));
  fs::permissions(made.program.path(""), fs::perms(0555));
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return made.program.build();
  }();
  fs::permissions(made.program.path(""), fs::perms(0755));
  CHECK(outcome ==
        ProgramResult{2, "",
                      "openverslag: U mag niet schrijven in DIR/public. De site is gebleven zoals "
                      "hij was. Vraag om rechten op deze map, of kies een andere map.\n"});
  CHECK(made.program.site() == made.before);
}

TEST_CASE("another disk in the output is not emptied", "[cli][bad-input]") {
  const SecondBuild made;
  fs::create_directory(made.program.path("public/fotos"));
  const SmallDisk disk(made.program.path("public/fotos"), "1m");
  if (!disk.is_there()) return;
  made.program.write("public/fotos/raadzaal.jpg", "foto");
  CHECK(made.program.build() ==
        ProgramResult{2, "",
                      "openverslag: DIR/public/fotos/raadzaal.jpg kan niet worden geschreven: "
                      "Invalid cross-device link. De site is gebleven zoals hij was.\n"});
  CHECK(bytes_of(made.program.path("public/fotos/raadzaal.jpg")) == "foto");
}

}  // namespace openverslag
