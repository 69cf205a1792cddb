// A resident and somebody in office with one surname; names of which a spelling was missed;
// inspect.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

constexpr const char* kPage = "vergaderingen/2024-03-04-raad/index.html";

// The words of a page without its marks.
std::string words_of(const ProgramFixture& program) {
  const std::string page = program.page(kPage);
  std::string words;
  bool is_mark = false;
  for (const char each : page) {
    if (each == '<') is_mark = true;
    if (!is_mark) words += each;
    if (each == '>') is_mark = false;
  }
  return words;
}

bool says(const std::string& words, std::string_view part) {
  INFO(part);
  return words.find(part) != std::string::npos;
}

TEST_CASE("an alderman with his office before his name stays, and a resident called so does not",
          "[cli][privacy]") {
  const std::string present = GENERATE(
      "**Aanwezig:** mevrouw A. Valk (voorzitter), wethouder K. Bakkeveen",
      "**Aanwezig:** mevrouw A. Valk (voorzitter), wethouder Bakkeveen",
      "**Aanwezig:** mevrouw A. Valk (voorzitter), K. Bakkeveen (wethouder)",
      "| Naam | Functie |\n|---|---|\n| A. Valk | voorzitter |\n| wethouder K. Bakkeveen | "
      "Wonen |");
  const std::string told = GENERATE("\n\n**Insprekers:** de heer Bakkeveen\n\n## 1. Heg\n\n",
                                    "\n\n## 1. Spreekrecht\n\n", "\n\n## 1. Inspreekrecht\n\n");
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Verslag Raad, 4 maart 2024\n\n" + present + told +
                    "De heer Bakkeveen vraagt om een heg. Wethouder Bakkeveen antwoordt daarop.\n\n"
                    "De heer Bakkeveen spreekt in. Hij dankt wethouder Bakkeveen.\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  INFO(present << told);
  const std::string words = words_of(program);
  CHECK(says(words, "Wethouder Bakkeveen antwoordt daarop."));
  CHECK(says(words, "Hij dankt wethouder Bakkeveen."));
  CHECK(says(words, "[inspreker] vraagt om een heg."));
  CHECK(program.files_with("heer Bakkeveen") == Files{});
  CHECK(program.files_with("Bakkeveen") != Files{});
}

TEST_CASE("who is withdrawn is gone in every spelling", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/withdrawn.toml",
                "[[withdrawn]]\nperson = \"R. van der Aaldering\"\ndate = 2024-06-03\nreason = "
                "\"x\"\n[[withdrawn]]\nperson = \"P. van Daalhuizen\"\ndate = 2024-06-03\nreason = "
                "\"x\"\n[[withdrawn]]\nperson = \"G. Smitting-Boskamp\"\ndate = "
                "2024-06-03\nreason = \"x\"\n");
  const std::string words = GENERATE(
      "Dhr. v. d. Aaldering belt.", "V.d. Aaldering belt.", "R.vd.Aaldering belt.",
      "Aaldering, R. van der belt.", "R. v.d. Aaldering belt.", "Van der Aaldering belt.",
      "v.Daalhuizen belt.", "P.v.Daalhuizen belt.", "Daalhuizen, P. van, belt.",
      "Smitting - Boskamp belt.", "Smitting-Boskamp belt.", "Mevrouw Boskamp belt.",
      "mw. G. Smitting - Boskamp belt.", "Wethouder Aaldering belt.", "De motie-Van Daalhuizen.");
  program.write("content/meetings/a.md",
                "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. Heg\n\n" +
                    words + "\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  INFO(words << words_of(program));
  CHECK(outcome.code == 0);
  for (const char* secret : {"Aaldering", "Daalhuizen", "Smitting", "Boskamp", "R.v", "R. van"}) {
    INFO(secret);
    CHECK(program.files_with(secret) == Files{});
  }
}

TEST_CASE("inspect masks a name that other minutes of the folder hide", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. "
                "Spreekrecht\n\nMevrouw P. Zandstra vraagt om een heg.\n");
  program.write("content/meetings/b.md",
                "# Verslag Raad, 5 maart 2024\n\n**Aanwezig:** mevrouw A. Valk, de heer B. "
                "Duin\n\n## 1. Heg van Zandstra\n\nMevrouw Zandstra belt met de heer Duijn.\n");
  for (const char* format : {"--json", "--no-color"}) {
    const ProgramResult outcome = program.run({"inspect", "DIR/content/meetings/b.md", format});
    INFO(outcome);
    CHECK(outcome.code == 0);
    CHECK(outcome.out.find("Zandstra") == std::string::npos);
    CHECK(outcome.err.find("Zandstra") == std::string::npos);
    CHECK(outcome.out.find("Heg van [inspreker]") != std::string::npos);
    CHECK(outcome.err.find("Duijn") != std::string::npos);
  }
}

TEST_CASE("inspect looks at the files beside one that stands in no content folder",
          "[cli][privacy]") {
  const ProgramFixture program;
  const std::string hearing =
      "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. Spreekrecht\n\n";
  program.write("los/a.md", hearing + "Mevrouw P. Zandstra vraagt om een heg.\n");
  program.write("los/oud/c.md", hearing + "Mevrouw P. Kuikert vraagt om een heg.\n");
  program.write("los/b.md",
                "# Verslag Raad, 5 maart 2024\n\n## 1. Heg\n\nZandstra belt met Kuikert.\n");
  const ProgramResult outcome = program.run({"inspect", "DIR/los/b.md"});
  INFO(outcome);
  CHECK(outcome.out.find("[inspreker] belt met Kuikert.") != std::string::npos);
}

}  // namespace
}  // namespace openverslag
