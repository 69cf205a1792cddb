// A site's vocabulary.toml, from the disk to the page.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {

TEST_CASE("the words in vocabulary.toml count for build and inspect, and its slips are told",
          "[cli][vocabulary]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad 5 oktober 2020\n\nGespreksleider: A. Aalbers\n\n## 1. Opening\n\n"
                "De vergadering begint.\n");
  REQUIRE(program.build().code == 0);
  const std::string address = "vergaderingen/2020-10-05-raad/index.html";
  CHECK(program.page(address).find("<dt>Voorzitter</dt>") == std::string::npos);
  program.write("content/vocabulary.toml", "[header]\nchair_labels = [\"Gespreksleider\"]\n");
  REQUIRE(program.build().code == 0);
  CHECK(program.page(address).find("<dt>Voorzitter</dt>") != std::string::npos);
  CHECK(
      program.run({"inspect", "DIR/content/meetings/raad.md"}).out.find("voorzitter     A. Aalb") !=
      std::string::npos);
  program.write("content/vocabulary.toml", "[header]\nchair_lables = [\"Gespreksleider\"]\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err ==
        "vocabulary.toml:2:1: fout: Het woord 'chair_lables' kennen we hier niet. Deze regel telt "
        "niet mee. [registry-near-key]\n"
        "  chair_lables = [\"Gespreksleider\"]\n  ^~~~~~~~~~~~\n"
        "  tip: Bedoelt u 'chair_labels'?\n\n1 fout in 1 bestand.\n");
}

TEST_CASE("a word of one's own for what was written after the meeting shows on the page",
          "[cli][vocabulary]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad 5 oktober 2020\n\n## 1. Brug\n\nDe brug is oud.\n\n"
                "Nagekomen: de brug is hersteld.\n");
  program.write("content/vocabulary.toml", "[items]\npostscript_words = [\"nagekomen\"]\n");
  REQUIRE(program.build().code == 0);
  const std::string page = program.page("vergaderingen/2020-10-05-raad/index.html");
  CHECK(page.find("class=\"postscript\">Nagekomen: de brug is hersteld.") != std::string::npos);
}

}  // namespace openverslag
