// A file beside the minutes, from the disk to the page.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

bool has(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

constexpr std::string_view kWithLists =
    "# Verslag Raad 5 oktober 2020\n\nLocatie: Raadzaal\n\nAanwezig: A. Aalbers, B. Brand\n\n"
    "## 1. Opening\n\nDe voorzitter opent de vergadering.\n";

}  // namespace

TEST_CASE("what a file beside the minutes says stands on the page, with what it replaces",
          "[cli][overrides]") {
  const std::string name = GENERATE("raad.md.toml", "raad.toml");
  CAPTURE(name);
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kWithLists);
  program.write("content/meetings/" + name,
                "datum = 2020-10-12\nplaats = \"<Dorpshuis>\"\naanwezig = [\"C. Coster\"]\n"
                "status = \"vastgesteld\"\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(outcome.err.empty());
  const std::string page = program.page("vergaderingen/2020-10-12-raad/index.html");
  CHECK(has(page, "<dt>Plaats</dt><dd>&lt;Dorpshuis&gt;</dd>"));
  CHECK(has(page, "<dt>Plaats volgens het verslag zelf</dt><dd>Raadzaal</dd>"));
  CHECK(has(page, "<dt>Aanwezig (1)</dt>"));
  CHECK(has(page, "<dt>Aanwezig volgens het verslag zelf</dt><dd>A. Aalbers, B. Brand</dd>"));
  CHECK(has(page, "<strong class=\"mark nl-data-badge\">Vastgesteld</strong>"));
}

TEST_CASE("inspect tells which field came from a file beside the minutes", "[cli][overrides]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kWithLists);
  program.write("content/meetings/raad.toml", "plaats = \"Dorpshuis\"\n");
  const std::string words = program.run({"inspect", "DIR/content/meetings/raad.md"}).out;
  CHECK(has(words,
            "           plaats         Dorpshuis\n"
            "             gelezen        uit meetings/raad.toml:1:1, zeker: plaats: Dorpshuis\n"
            "             in verslag     Raadzaal\n"));
  CHECK(has(words,
            "     1:16  datum          2020-10-05\n"
            "             gelezen        in de titel, zeker: Verslag Raad 5 oktober 2020\n"));
  const std::string json = program.run({"inspect", "--json", "DIR/content/meetings/raad.md"}).out;
  CHECK(has(json, R"("location": {
      "rule": "sidecar",
      "certainty": "certain",
      "place": {
        "line": 1,
        "column": 1
      },
      "words": "plaats: Dorpshuis",
      "file": "meetings/raad.toml",
      "replaced": "Raadzaal"
    })"));
}

TEST_CASE("inspect tells the page and the words that a field of a PDF was read in",
          "[cli][overrides]") {
  const ProgramFixture program;
  program.write("content/meetings/bvo.pdf",
                bytes_of(PROJECT_ROOT "/tests/document/pdf/writer-lined.pdf"));
  const std::string words = program.run({"inspect", "DIR/content/meetings/bvo.pdf"}).out;
  CHECK(has(words,
            " pagina 1  datum          2022-04-04\n"
            "             gelezen        achter een label, zeker: 4 april 2022\n"));
}

TEST_CASE("a file beside no minutes is told", "[cli][overrides]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/meetings/raadd.toml", "plaats = \"Dorpshuis\"\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(outcome.err ==
        "meetings/raadd.toml: waarschuwing: Bij dit bestand hoort geen verslag. Het telt niet "
        "mee. [sidecar-unused]\n"
        "  tip: Geef het de naam van het verslag, met .toml erachter. Bij 2020-10-05-dvo.docx "
        "hoort 2020-10-05-dvo.docx.toml of 2020-10-05-dvo.toml.\n\n"
        "1 waarschuwing in 1 bestand.\n");
}

TEST_CASE("the settings beside minutes in one folder are no files beside them",
          "[cli][overrides]") {
  const ProgramFixture program;
  program.write("content/raad.md", kMinutes);
  for (const char* name : {"people", "bodies", "topics", "privacy"})
    program.write("content/" + std::string(name) + ".toml", "# nog leeg\n");
  CHECK(program.build().err.empty());
}

TEST_CASE("a leak in a file beside the minutes is told there, and can be released",
          "[cli][overrides]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/meetings/raad.toml", "plaats = \"bel 06-12345678\"\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 1);
  CHECK(has(outcome.err,
            "meetings/raad.toml:1:15: fout: Hier staat een telefoonnummer. [leak-phone]\n"));
  CHECK_FALSE(has(outcome.err, "12345678"));
  const ProgramResult review =
      program.run({"privacy", "review", "DIR/content"}, "j\nNummer van de griffie\n");
  CHECK(has(review.out, "meetings/raad.toml:1: Hier staat een telefoonnummer."));
  CHECK(program.build().code == 0);
}

}  // namespace openverslag
