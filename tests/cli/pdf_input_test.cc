// PDF files that cannot be read: a clear report, and the other meetings on the site.
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "cli/program_fixture.h"
#include "document/printed_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

constexpr const char* kScan = "0 g 10 10 100 100 re f";

ProgramResult build_with(const std::string& pdf, const std::string& site_toml = "") {
  const ProgramFixture program;
  if (!site_toml.empty()) program.write("content/site.toml", site_toml);
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/meetings/scan.pdf", pdf);
  return program.build();
}

}  // namespace

TEST_CASE("a scan is told of with what to do, and the other meetings are published", "[cli][pdf]") {
  CHECK(
      build_with(test::pdf_of({kScan})) ==
      ProgramResult{0, "1 verslag en 25 pagina's staan in DIR/public.\n",
                    "meetings/scan.pdf: waarschuwing: In deze PDF staan alleen afbeeldingen, geen "
                    "tekst. De vergadering staat niet op de site. [pdf-without-text]\n"
                    "  tip: Waarschijnlijk is dit een scan. Laat een programma de tekst herkennen "
                    "(OCR) en sla het resultaat op als PDF, of gebruik het oorspronkelijke "
                    "document.\n\n1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("a PDF that was cut off is told of", "[cli][pdf]") {
  CHECK(
      build_with(test::pdf_of({test::content_of({"tekst"})}).substr(0, 40)) ==
      ProgramResult{0, "1 verslag en 25 pagina's staan in DIR/public.\n",
                    "meetings/scan.pdf: waarschuwing: Deze PDF is beschadigd, of het is geen PDF. "
                    "De vergadering staat niet op de site. [pdf-damaged]\n"
                    "  tip: Kijk of u het bestand zelf kunt openen. Maak anders opnieuw een PDF "
                    "van het oorspronkelijke document.\n\n1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("a PDF with a password is told of", "[cli][pdf]") {
  std::ifstream in(PROJECT_ROOT "/tests/document/pdf/refused/password.pdf", std::ios::binary);
  CHECK(build_with(std::string(std::istreambuf_iterator<char>(in), {})).err ==
        "meetings/scan.pdf: waarschuwing: Deze PDF is beveiligd met een wachtwoord. De vergadering "
        "staat niet op de site. [pdf-password]\n"
        "  tip: Maak een PDF zonder wachtwoord: open het bestand, kies 'Afdrukken' en dan 'Opslaan "
        "als PDF'.\n\n1 waarschuwing in 1 bestand.\n");
}

TEST_CASE("the same in English", "[cli][pdf]") {
  CHECK(build_with(test::pdf_of({kScan}),
                   "title = \"Minutes\"\nlanguage = \"en\"\nminutes_language = \"nl\"\n"
                   "base_url = \"https://minutes.example.org/\"\n")
            .err ==
        "meetings/scan.pdf: warning: This PDF holds pictures only, no text. The meeting is not on "
        "the site. [pdf-without-text]\n"
        "  hint: It is probably a scan. Have a program recognise the text (OCR) and save that as "
        "PDF, or use the original document.\n\n1 warning in 1 file.\n");
}

}  // namespace openverslag
