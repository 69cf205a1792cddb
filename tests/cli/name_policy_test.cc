// Names that the publication policy keeps off the site, or gives no page.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

constexpr std::string_view kHearing = R"(# Verslag Raad, 16 januari 2023

**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin, mevrouw C. Smit, mevrouw D. Oord (adviseur)

**Insprekers:** mevrouw P. de Boer, de heer K. Smit

## 1. Spreekrecht

Mevrouw De Boer vraagt om een heg. Zij woont daar.

De heer K. Smit steunt dat. De boer ernaast ook. Inspreker mevrouw G. Kuil-Bak is tegen.

Mevrouw Kuil wil De Boers heg niet. De heer Duin dankt P. de Boer.

Zij gaat weg. Mevrouw Smit vraagt iets.

## 2. Heggen

De heer Jan Vos (inspreker namens de buurt) heeft een brief geschreven. Ook briefschrijver de heer
O. Post vraagt om een heg. De heer Duin zegt toe dat hij mevrouw De Boer belt.

| Actie | Wie |
|---|---|
| Bellen met mevrouw De Boer | B. Duin |
)";

std::vector<std::string> files_with(const ProgramFixture& program, const std::string& words) {
  std::vector<std::string> files;
  for (const auto& [path, bytes] : program.site()) {
    if (bytes.find(words) != std::string::npos) files.push_back(path);
  }
  return files;
}

std::string meeting(const ProgramFixture& program) {
  return program.page("vergaderingen/2023-01-16-raad/index.html");
}

TEST_CASE("who came to speak or wrote a letter is in no file of the site", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHearing);
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(program.site().size() > 20);
  for (const char* name : {"de Boer", "De Boer", "K. Smit", "Kuil", "Jan Vos", "O. Post"}) {
    INFO(name);
    CHECK(files_with(program, name).empty());
  }
  const std::string page = meeting(program);
  for (const char* words :
       {"[inspreker 1]</span> vraagt om een heg. Zij woont daar.",
        "[inspreker 2]</span> steunt dat. De boer ernaast ook.", "[inspreker 3]</span> is tegen.",
        "[inspreker 3]</span> wil <span class=\"redacted\">[inspreker 1]</span> heg niet.",
        "[inspreker 4]</span> (inspreker namens de buurt)",
        "<span class=\"redacted\">[briefschrijver]</span> vraagt", "belt"}) {
    INFO(words);
    CHECK(page.find(words) != std::string::npos);
  }
}

TEST_CASE("a public name stays beside that of a resident", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHearing);
  program.build();
  CHECK(meeting(program).find(">Mevrouw Smit</a> vraagt iets") != std::string::npos);
  CHECK_FALSE(files_with(program, "C. Smit").empty());
}

// "Zij" after a resident is not who spoke before her.
TEST_CASE("nobody else is given the words of a resident", "[cli][privacy]") {
  const ProgramFixture program;
  const auto speaker_of_pronoun = [&](const std::string& between) {
    program.write("content/meetings/raad.md",
                  "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                  "**Insprekers:** mevrouw P. de Boer\n\n## 1. Heg\n\nMevrouw Valk vraagt iets." +
                      between + "\n\nZij wil een heg.\n");
    const std::string told = program.run({"inspect", "DIR/content/meetings/raad.md", "--json"}).out;
    return told.find("\"printed\": \"Zij\"") != std::string::npos;
  };
  CHECK(speaker_of_pronoun(""));
  CHECK_FALSE(speaker_of_pronoun(" Mevrouw De Boer antwoordt."));
}

TEST_CASE("who stands in the registry is published by name", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHearing);
  program.write("content/people.toml", "[[person]]\nname = \"P. de Boer\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(meeting(program).find("Mevrouw De Boer") != std::string::npos);
  CHECK(files_with(program, "Jan Vos").empty());
}

TEST_CASE("the clerk chooses how names are published", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHearing);
  program.write("content/privacy.toml",
                "[names]\nresidents = \"initials\"\nletter_writers = \"name\"\n"
                "advisers = \"name\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  const std::string page = meeting(program);
  CHECK(page.find("[P. d. B.]</span> vraagt om een heg") != std::string::npos);
  CHECK(page.find("O. Post") != std::string::npos);
  CHECK(page.find("D. Oord") != std::string::npos);
  CHECK_FALSE(program.site().contains("personen/d-oord/index.html"));
  CHECK(program.site().contains("personen/b-duin/index.html"));

  program.write("content/privacy.toml", "[names]\nadvisers = \"role\"\nresidents = \"name\"\n");
  program.build();
  CHECK(files_with(program, "Oord").empty());
  CHECK(meeting(program).find("Mevrouw De Boer vraagt om een heg") != std::string::npos);
}

TEST_CASE("an unknown way to publish names is an error", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHearing);
  program.write("content/privacy.toml", "[names]\nresidents = \"nooit\"\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err.find("Bij residents staat 'nooit'.") != std::string::npos);
}

TEST_CASE("a report says that names were left out, and not which", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHearing);
  const ProgramResult outcome = program.run({"check", "DIR/content"});
  CHECK(outcome.err.find("meetings/raad.md: opmerking: Mensen zonder openbare functie die niet met "
                         "hun naam op de site komen: 5. [hidden-names]") != std::string::npos);
  CHECK(outcome.err.find("Boer") == std::string::npos);
}

struct Spelling {
  std::string called;  // in the list of those who speak
  std::string words;   // further on
  std::string secret;
};

TEST_CASE("a name is kept off however it is spelled", "[cli][privacy]") {
  const Spelling spelling =
      GENERATE(Spelling{"Dhr. P. Zandstra", "Dhr. Zandstra belt. P. Zandstra ook.", "Zandstra"},
               Spelling{"Mw. E. Klaver", "Mw. Klaver belt. Drs. Klaver ook.", "Klaver"},
               Spelling{"de heer J. d'Hondt", "De heer D\xE2\x80\x99Hondt belt.", "Hondt"},
               Spelling{"mevrouw R. in 't Veld", "Mevrouw In \xE2\x80\x99t Veld belt.", "Veld"},
               Spelling{"mevrouw Ö. Öztürk",
                        "MEVROUW ÖZTÜRK belt. Mevrouw O\xCC\x88ztu\xCC\x88rk ook.", "zt"},
               Spelling{"de heer J.P. Quist", "De heer Jan Peter Quist belt. Wij danken Jan Quist.",
                        "Peter"},
               Spelling{"mevrouw Quist", "Iedereen bedankt Trijntje Quist.", "Trijntje"});
  const ProgramFixture program;
  program.write(
      "content/meetings/raad.md",
      "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n**Insprekers:** " +
          spelling.called + "\n\n## 1. Brug\n\n" + spelling.words + "\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  INFO(meeting(program));
  CHECK(files_with(program, spelling.secret).empty());
  CHECK(meeting(program).find("[inspreker]") != std::string::npos);
}

TEST_CASE("a resident in a title is kept off, and a public namesake is not", "[cli][privacy]") {
  const ProgramFixture program;
  program.write(
      "content/meetings/raad.md",
      "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk, de heer K. Boer\n\n"
      "## 1. Inspreker de heer P. Zandstra\n\nDe heer Zandstra wil een brug.\n\n"
      "## 2. Brug\n\nInspreker mevrouw L. Boer-Smit belt. De heer Boer dankt haar.\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(files_with(program, "Zandstra").empty());
  CHECK(files_with(program, "Smit").empty());
  CHECK(meeting(program).find(">De heer Boer</a> dankt haar") != std::string::npos);
}

}  // namespace
}  // namespace openverslag
