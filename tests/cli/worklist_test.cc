// What a clerk is told to mend first, and how.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

std::string minutes(const std::string& date, const std::string& words) {
  return "# Verslag Raad " + date + "\n\nAanwezig: A. Aalbers, B. Tigchelaar\n\n## 1. Brug\n\n" +
         words + "\n";
}

}  // namespace

TEST_CASE("the worklist tells a cause once, and what helps most first", "[cli][worklist]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes("5 oktober 2020", "Mevr. Zand vraagt het."));
  program.write("content/meetings/b.md", minutes("12 oktober 2020", "Mevrouw Zand vraagt het."));
  program.write("content/meetings/c.md", minutes("19 oktober 2020", "Mevr. Zand vraagt het."));
  program.write("content/meetings/d.md",
                minutes("26 oktober 2020",
                        "Mevr. Zand vraagt het.\n\nDhr. Tichelaar weet het.\n\n"
                        "De voorzitter reageert."));
  const ProgramResult outcome = program.run({"check", "--worklist", "DIR/content"});
  CHECK(outcome.code == 0);
  CHECK(outcome.err.empty());
  CHECK(outcome.out == R"(Wat het meest helpt, staat bovenaan.

1. 'Zand' spreekt, maar staat niet bij de aanwezigen. [unknown-speaker]
   4 keer in 4 bestanden: meetings/a.md:7:1, meetings/b.md:7:1, meetings/c.md:7:1 en nog 1 plaats
     Mevr. Zand vraagt het.
     ^~~~~~~~~~
   Doe dit: Staat de naam in de lijst anders geschreven? Zet de spelling in people.toml:
   [[person]]
   name = "…"
   aliases = [{ name = "Mevr. Zand", body = "Raad" }]
   Staat de naam niet in de lijst? Zet in people.toml waar de persoon bij hoort:
   [[person]]
   name = "Zand"
   [[person.role]]
   body = "Raad"

2. 'Dhr. Tichelaar' lijkt op B. Tigchelaar (aanwezig). Klopt dat? [near-name]
   1 keer: meetings/d.md:9:1
     Dhr. Tichelaar weet het.
     ^~~~~~~~~~~~~~
   Doe dit: Zo ja, zet de spelling in people.toml:
   [[person]]
   name = "B. Tigchelaar"
   aliases = [{ name = "Dhr. Tichelaar", body = "Raad" }]

3. 'De voorzitter' spreekt in Raad, maar we weten niet wie dat is. [unknown-office]
   1 keer: meetings/d.md:11:1
     De voorzitter reageert.
     ^~~~~~~~~~~~~
   Doe dit: Is het steeds dezelfde persoon? Zet de naam in people.toml:
   [[person]]
   name = "…"
   aliases = [{ name = "De voorzitter", body = "Raad" }]
   Geldt het voor één vergadering? Zet naast het verslag een bestand d.md.toml, met daarin:
   voorzitter = "…"
)");
  // They are told to who asks for them.
  CHECK(program.run({"check", "DIR/content"}).err.find("unknown-") == std::string::npos);
}

TEST_CASE("who follows the worklist is done with it", "[cli][worklist]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                minutes("5 oktober 2020", "Mevr. Zand vraagt het.\n\nDe voorzitter reageert."));
  program.write("content/people.toml",
                "[[person]]\nname = \"Zand\"\n[[person.role]]\nbody = \"Raad\"\n"
                "[[person]]\nname = \"A. Aalbers\"\n"
                "aliases = [{ name = \"De voorzitter\", body = \"Raad\" }]\n");
  CHECK(program.run({"check", "--worklist", "DIR/content"}) ==
        ProgramResult{0, "Er is niets na te kijken.\n", ""});
}

TEST_CASE("an error comes before all that helps more files", "[cli][worklist]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", "# Verslag Raad\n\n## 1. Opening\n\nBegin.\n");
  program.write("content/meetings/b.md", "# Verslag Raad\n\n## 1. Opening\n\nBel 06-12345678.\n");
  const ProgramResult outcome = program.run({"check", "--worklist", "DIR/content"});
  CHECK(outcome.code == 1);
  const auto leak = outcome.out.find("1. Hier staat een telefoonnummer. [leak-phone]\n");
  const auto date = outcome.out.find(
      "2. We vinden geen datum van deze vergadering. [no-date]\n"
      "   2 keer in 2 bestanden: meetings/a.md, meetings/b.md\n");
  CHECK(leak != std::string::npos);
  CHECK(date != std::string::npos);
  CHECK(outcome.out.find("12345678") == std::string::npos);
  CHECK(program.run({"check", "--worklist", "--quiet", "DIR/content"}).out.find("no-date") ==
        std::string::npos);
}

TEST_CASE("a worklist shows no words that must not be published", "[cli][worklist]") {
  const ProgramFixture program;
  program.write(
      "content/meetings/a.md",
      minutes("5 oktober 2020", "Dhr. Tichelaar zag Zwartbroek bij de [[Ooievaar]]{.gelakt}."));
  program.write("content/privacy.toml", "[[redact]]\nwords = \"Zwartbroek\"\n");
  const std::string text = program.run({"check", "--worklist", "DIR/content"}).out;
  CHECK(text.find("Dhr. Tichelaar zag •••••••••• bij de [[••••••••]]{.gelakt}.") !=
        std::string::npos);
  const std::string json =
      program.run({"check", "--worklist", "--format", "json", "DIR/content"}).out;
  CHECK(json.find("near-name") != std::string::npos);
  for (const char* secret : {"Zwartbroek", "Ooievaar"}) {
    CHECK(text.find(secret) == std::string::npos);
    CHECK(json.find(secret) == std::string::npos);
  }
}

TEST_CASE("the worklist for programs", "[cli][worklist]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes("5 oktober 2020", "De voorzitter reageert."));
  const ProgramResult outcome =
      program.run({"check", "--worklist", "--format", "json", "--lang", "en", "DIR/content"});
  CHECK(outcome.out.starts_with(R"([
  {
    "severity": "note",
    "rule": "unknown-office",
    "message": "'De voorzitter' speaks in Raad, but we do not know who that is.",
)"));
  CHECK(outcome.out.ends_with(R"(
    "files": 1,
    "places": [
      {
        "file": "meetings/a.md",
        "line": 7
      }
    ]
  }
]
)"));
}

}  // namespace openverslag
