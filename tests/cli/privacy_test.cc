// The leak gate as a clerk meets it.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

const std::string kNumber = "06-12345678";

std::string minutes_with(const std::string& words) {
  return std::string(kMinutes) + "\n" + words + "\n";
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

}  // namespace

TEST_CASE("minutes with a telephone number stop the site, and it is told nowhere",
          "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kMinutes);
  REQUIRE(program.build().code == 0);
  const auto before = program.site();
  program.write("content/meetings/a.md", minutes_with("Bel mevrouw Coster op " + kNumber + "."));
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err ==
        "meetings/a.md:23:23: fout: Hier staat een telefoonnummer. [leak-phone]\n"
        "  Bel mevrouw Coster op ••-••••••••.\n"
        "                        ^\n"
        "  tip: Haal het uit het bestand. Mag het blijven staan? Geef het vrij met: openverslag "
        "privacy review\n"
        "\n"
        "1 fout in 1 bestand.\n");
  CHECK(outcome.out == "");
  CHECK(program.site() == before);
}

TEST_CASE("no report and no inspection shows personal data", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                minutes_with("Mevrouw Koster vraagt of " + kNumber + " het nummer is."));
  for (const auto& words :
       std::vector<std::vector<std::string>>{{"check", "DIR/content"},
                                             {"check", "DIR/content", "--format", "json"},
                                             {"inspect", "DIR/content/meetings/a.md"},
                                             {"inspect", "DIR/content/meetings/a.md", "--json"}}) {
    const ProgramResult outcome = program.run(words);
    CHECK_FALSE(holds(outcome.out + outcome.err, kNumber));
    CHECK_FALSE(holds(outcome.out + outcome.err, "12345678"));
    CHECK(holds(outcome.out + outcome.err, "Koster"));
  }
}

TEST_CASE("what the clerk releases with a reason is published", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("De meldkamer heeft " + kNumber + "."));
  const ProgramResult review =
      program.run({"privacy", "review", "DIR/content"}, "j\nNummer van de meldkamer\n");
  CHECK(review == ProgramResult{0,
                                "meetings/a.md:23: Hier staat een telefoonnummer.\n"
                                "  De meldkamer heeft ••-••••••••.\n"
                                "Mag dit op de site? [j]a, [n]ee, [s]toppen: Waarom mag het? "
                                "Vrijgegeven: 1. Nog weg te halen: 0.\n",
                                ""});
  const std::string toml = read(program.path("content/privacy.toml"));
  CHECK(holds(toml, "reason = \"Nummer van de meldkamer\""));
  CHECK_FALSE(holds(toml, "12345678"));
  using std::filesystem::perms;
  CHECK(std::filesystem::status(program.path("content/privacy.key")).permissions() ==
        (perms::owner_read | perms::owner_write));
  CHECK(program.build().code == 0);
  CHECK(program.run({"privacy", "review", "DIR/content"}).out ==
        "Vrijgegeven: 0. Nog weg te halen: 0.\n");
}

TEST_CASE("what is not released, and what comes after stopping, stays an error", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("Bel 06-12345678.\n\nOf 06-12345679."));
  CHECK(holds(program.run({"privacy", "review", "DIR/content"}, "wat\nn\ns\n").out,
              "Vrijgegeven: 0. Nog weg te halen: 1.\n"));
  CHECK(program.build().code == 1);
  CHECK_FALSE(std::filesystem::exists(program.path("content/privacy.toml")));
}

}  // namespace openverslag
