// Files of word processors in a site: their pages, what is told about them, what stays at home.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"
#include "document/office_fixture.h"

namespace openverslag {
namespace {

std::string paragraph(std::string_view words, std::string_view style = "") {
  std::string xml = "<w:p>";
  if (!style.empty()) xml.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
  return xml.append("<w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
}

std::string minutes(std::string_view more = "") {
  std::string body = paragraph("Verslag Veiligheidsraad 4 maart 2024 Openbaar", "Heading1") +
                     paragraph("Datum: 4 maart 2024") + paragraph("Voorzitter: A. Aalbers") +
                     paragraph("Aanwezig: A. Aalbers, B. Brandsma") + "<w:p/>" +
                     paragraph("1. Opening", "Heading2") +
                     paragraph("De voorzitter opent de vergadering.") +
                     paragraph("2. Vuurwerk", "Heading2");
  return test::docx(body.append(more));
}

std::vector<std::string> sources_in(const std::map<std::string, std::string>& tree) {
  std::vector<std::string> names;
  for (const auto& [name, bytes] : tree) {
    if (name.starts_with("bron/")) names.push_back(name);
  }
  return names;
}

ProgramResult check_file(const std::string& name, std::string_view bytes, const char* language) {
  const ProgramFixture program;
  program.write(
      "content/site.toml",
      std::string("base_url = \"https://verslagen.example/\"\n") + "language = \"" + language +
          "\"\nminutes_language = \"nl\"\n[contact]\nurl = \"https://verslagen.example/\"\n"
          "[accessibility]\nstatus = \"E\"\n");
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/meetings/" + name, bytes);
  return program.run({"check", "DIR/content"});
}

}  // namespace

TEST_CASE("a Word file becomes a page that names it, and is not published itself",
          "[cli][office]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.docx", minutes(paragraph("Mevr. Brandsma vraagt.")));
  CHECK(program.build().code == 0);
  CHECK(sources_in(program.site()).empty());
  const std::string page = program.page("vergaderingen/2024-03-04-veiligheidsraad/index.html");
  CHECK(page.find("Bron: raad.docx. Het bestand zelf staat niet op deze site. Daarin kunnen namen, "
                  "opmerkingen en weggehaalde zinnen staan die niet in het verslag horen.") !=
        page.npos);
  CHECK(page.find("Bron: alinea 8 – 9") != page.npos);
}

TEST_CASE("a Word file with the name of a text is not published either", "[cli][office]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", minutes());
  CHECK(program.build().code == 0);
  CHECK(sources_in(program.site()).empty());
}

TEST_CASE("the report tells paragraphs of a Word file, and shows their words", "[cli][office]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.docx",
                minutes(paragraph("Wie was dat? Mevr. Brandsna vraagt naar het vuurwerk.")));
  const ProgramResult outcome = program.run({"check", "DIR/content"});
  INFO(outcome.err);
  CHECK(outcome.err.find("meetings/raad.docx: alinea 9: waarschuwing: 'Mevr. Brandsna' lijkt op "
                         "B. Brandsma (aanwezig). Klopt dat? [near-name]\n"
                         "  Wie was dat? Mevr. Brandsna vraagt naar het vuurwerk.\n"
                         "               ^~~~~~~~~~~~~~\n") != std::string::npos);
}

TEST_CASE("a file with a password leaves the others on the site", "[cli][office]") {
  std::string locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  for (const char each : std::string_view("EncryptedPackage")) (locked += each) += '\0';
  CHECK(check_file("dicht.docx", locked, "nl") ==
        ProgramResult{0, "1 verslag en 25 pagina's nagekeken. Er is niets geschreven.\n",
                      "meetings/dicht.docx: waarschuwing: Dit bestand heeft een wachtwoord. Deze "
                      "vergadering staat niet op de site. [office-locked]\n"
                      "  tip: Open het bestand, haal het wachtwoord eraf en sla het opnieuw op.\n\n"
                      "1 waarschuwing in 1 bestand.\n"});
  CHECK(check_file("dicht.docx", locked, "en").err ==
        "meetings/dicht.docx: warning: This file has a password. This meeting is not on the site. "
        "[office-locked]\n"
        "  hint: Open the file, take off the password and save it again.\n\n"
        "1 warning in 1 file.\n");
}

TEST_CASE("a file that was cut off is told in plain words", "[cli][office]") {
  const std::string cut = minutes().substr(0, 400);
  CHECK(check_file("half.docx", cut, "nl").err ==
        "meetings/half.docx: waarschuwing: Dit bestand is beschadigd of niet helemaal opgeslagen. "
        "Deze vergadering staat niet op de site. [office-broken]\n"
        "  tip: Open het bestand in Word of LibreOffice en sla het opnieuw op. Lukt dat niet, zet "
        "dan een andere kopie in de map.\n\n"
        "1 waarschuwing in 1 bestand.\n");
  CHECK(
      check_file("half.docx", cut, "en").err ==
      "meetings/half.docx: warning: This file is damaged or was not saved completely. This "
      "meeting is not on the site. [office-broken]\n"
      "  hint: Open the file in Word or LibreOffice and save it again. If that fails, put another "
      "copy in the folder.\n\n"
      "1 warning in 1 file.\n");
}

TEST_CASE("words are kept out of a Word file too, however it cut them into runs",
          "[cli][office][privacy]") {
  const ProgramFixture program;
  program.write(
      "content/meetings/raad.docx",
      minutes("<w:p><w:r><w:t>De heer [</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>[Zwart"
              "</w:t></w:r><w:r><w:t>broek]]{.gelakt grond=\xE2\x80\x9DWoo 5.1\xE2\x80\x9D} "
              "vraagt iets.</w:t></w:r></w:p>"));
  CHECK(program.build().code == 0);
  const std::string page = program.page("vergaderingen/2024-03-04-veiligheidsraad/index.html");
  CHECK(page.find("[geanonimiseerd: ") != page.npos);
  for (const auto& [path, bytes] : program.site()) CHECK(bytes.find("broek") == bytes.npos);
}

}  // namespace openverslag
