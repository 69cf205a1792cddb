// A draft and what was adopted of it, in two files: readers see what the meeting changed in it.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

const std::string kDraft =
    "# Conceptverslag Raad, 4 maart 2024\n\n"
    "**Aanwezig:** mevrouw A. Valk, de heer B. Duin\n\n"
    "## 1. Opening\n\nDe voorzitter opent de vergadering.\n\n"
    "## 2. Zwembad\n\nHet bad gaat in mei open. De raad stemt in.\n\n"
    "## 3. Sluiting\n\nDe voorzitter sluit de vergadering.\n";

// Another item comes before the one of the pool.
const std::string kAdopted =
    "# Verslag Raad, 4 maart 2024\n\nStatus: vastgesteld\n\n"
    "**Aanwezig:** mevrouw A. Valk, de heer B. Duin\n\n"
    "## 1. Opening\n\nDe voorzitter opent de vergadering.\n\n"
    "## 2. Mededelingen\n\nEr zijn geen mededelingen.\n\n"
    "## 3. Zwembad\n\nHet bad gaat in juni open. De raad stemt in.\n\n"
    "## 4. Sluiting\n\nDe voorzitter sluit de vergadering.\n";

const std::string kPage = "vergaderingen/2024-03-04-raad/index.html";

void write_both(const ProgramFixture& program) {
  program.write("content/meetings/2024-03-04-raad-concept.md", kDraft);
  program.write("content/meetings/2024-03-04-raad.md", kAdopted);
}

}  // namespace

TEST_CASE("minutes show what is other than in the draft beside them, item by item", "[cli]") {
  const ProgramFixture program;
  write_both(program);
  REQUIRE(program.build().code == 0);
  const std::string page = program.page(kPage);
  CHECK(page.find("sinds het concept: <a href=\"#2.wijziging-concept\">2 Mededelingen</a>, "
                  "<a href=\"#3.wijziging-concept\">3 Zwembad</a></p>") != page.npos);
  CHECK(page.find("<summary>Stond niet in het concept</summary>") != page.npos);
  CHECK(page.find("<summary>Anders dan in het concept</summary>") != page.npos);
  CHECK(page.find("[weggehaald: </span>mei<span") != page.npos);
  CHECK(page.find("[toegevoegd: </span>juni<span") != page.npos);
  // What is the same in both is not told.
  CHECK(page.find("1.wijziging") == page.npos);
  CHECK(page.find("4.wijziging") == page.npos);
  // The draft itself says nothing of it.
  CHECK(program.page("vergaderingen/2024-03-04-raad-2/index.html").find("wijziging-concept") ==
        std::string::npos);
}

TEST_CASE("what the history tells of a draft is not told twice", "[cli]") {
  const PublishFixture site;
  site.program.write("content/meetings/2024-03-04-raad-concept.md", kDraft);
  REQUIRE(site.publish("2024-04-01").code == 0);
  write_both(site.program);
  REQUIRE(site.publish("2024-05-01").code == 0);
  CHECK(site.holds(kPage, "Gewijzigd op 1 mei 2024, na het concept"));
  CHECK_FALSE(site.holds(kPage, "wijziging-concept"));
}

TEST_CASE("a withdrawn item is not read in the difference with the draft", "[cli][privacy]") {
  const ProgramFixture program;
  write_both(program);
  program.write("content/withdrawn.toml",
                "[[withdrawn]]\nfile = \"meetings/2024-03-04-raad.md\"\nitem = \"3\"\n"
                "address = \"vergaderingen/2024-03-04-raad/\"\n"
                "title = \"Zwembad\"\nreason = \"Op verzoek\"\ndate = 2024-05-01\n"
                "[[withdrawn]]\nfile = \"meetings/2024-03-04-raad-concept.md\"\nitem = \"2\"\n"
                "address = \"vergaderingen/2024-03-04-raad-2/\"\n"
                "title = \"Zwembad\"\nreason = \"Op verzoek\"\ndate = 2024-05-01\n");
  const ProgramResult told = program.build();
  INFO(told.err);
  REQUIRE(told.code == 0);
  CHECK(program.files_with("in mei open").empty());
  CHECK(program.files_with("in juni open").empty());
}

}  // namespace openverslag
