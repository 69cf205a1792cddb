// Records that do not say what they should, settings that say what they cannot.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("a file that is no minutes at all is published as it stands", "[cli][bad-input]") {
  const SecondBuild made("Boodschappen: melk, brood, <kaas>.\n");
  CHECK(made.program.build() ==
        ProgramResult{
            0, "2 verslagen en 28 pagina's staan in DIR/public.\n",
            "meetings/x.md: waarschuwing: We vinden geen datum van deze vergadering. [no-date]\n"
            "  tip: Zet bovenaan een regel 'Datum: 5 oktober 2020', of zet de datum in de naam van "
            "het bestand: 2020-10-05-naam.md\n\n"
            "meetings/x.md: waarschuwing: Dit lijkt geen verslag: er is geen datum, geen lijst van "
            "aanwezigen en geen agendapunt. [no-minutes]\n"
            "  tip: Haal het bestand uit de map als het geen verslag is. Anders: zet bovenaan "
            "'Datum:' en 'Aanwezig:', en een kop boven elk agendapunt.\n\n"
            "2 waarschuwingen in 1 bestand.\n"});
  CHECK(holds(made.program.page("vergaderingen/x/index.html"),
              "Boodschappen: melk, brood, &lt;kaas&gt;."));
}

TEST_CASE("minutes that say that they are closed are not published by accident",
          "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Verslag Raad, 16 januari 2023\n\nOpenbaarheid: geheim\n\n## 1. Brug\n\nJa.\n");
  const ProgramResult told = program.build();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(holds(told.err,
              "meetings/a.md:3:15: fout: In dit verslag staat dat het niet openbaar is: "
              "geheim [closed-minutes]\n"));
  // What it says to write lets them pass; a public list of what a closed meeting decided does.
  program.write("content/meetings/a.md.toml", "openbaarheid = \"openbaar\"\n");
  program.write(
      "content/meetings/b.md",
      "# Besluitenlijst besloten vergadering Raad, 17 januari 2023\n\n## 1. Brug\n\nJa.\n");
  CHECK(program.build().code == 0);
}

TEST_CASE("what is decided under usual titles stands in short with the rest", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Besluitenlijst Raad, 16 januari 2023\n\n## 1. Vaststelling agenda\n\n"
                "De raad stelt de agenda vast.\n\n## 2. Hamerstukken\n\n"
                "De raad besluit een speeltuin te bouwen.\n");
  CHECK(program.build().code == 0);
  const std::string page = program.page("vergaderingen/2023-01-16-raad/index.html");
  const std::string in_short = page.substr(0, page.find("id=\"2\""));
  CHECK(holds(in_short, "De raad besluit een speeltuin te bouwen."));
  CHECK(!holds(in_short.substr(0, page.find("id=\"1\"")), "De raad stelt de agenda vast."));
  CHECK(holds(program.page("organen/raad/index.html"), "De raad besluit een speeltuin te bouwen."));
}

TEST_CASE("two files for one meeting are both kept, and told", "[cli][bad-input]") {
  const SecondBuild made(kMinutes);
  CHECK(
      made.program.build() ==
      ProgramResult{
          0, "2 verslagen en 26 pagina's staan in DIR/public.\n",
          "meetings/x.md:5:11: waarschuwing: Dit lijkt dezelfde vergadering als "
          "meetings/raad.md: Veiligheidsraad op 2024-03-04, om 09:00. We plaatsen "
          "ze allebei. In onderwerpen en registers tellen ze als één. "
          "[duplicate-meeting-time]\n"
          "  | Datum | 4 maart 2024 |\n"
          "            ^\n"
          "  tip: Is het één vergadering? Haal een van de bestanden weg. Zijn het er "
          "twee? Dan is een van de twee op een andere tijd begonnen. Zet die tijd in het "
          "verslag, of maak een bestand meetings/x.md.toml met:\n  start = \"…\"\n  end = \"…\"\n\n"
          "1 waarschuwing in 1 bestand.\n"});
  // What it says to write helps.
  made.program.write("content/meetings/x.md.toml", "start = \"14:00\"\nend = \"15:30\"\n");
  CHECK(made.program.build().err == "");
}

TEST_CASE("two files for one meeting of which one has no time are told to say it",
          "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", "# Verslag Raad, 16 januari 2023\n\n## 1. Brug\n\nJa.\n");
  program.write("content/meetings/b.md", "# Verslag Raad, 16 januari 2023\n\n## 1. Brug\n\nNee.\n");
  const ProgramResult told = program.build();
  INFO(told);
  CHECK(told.err.find("[duplicate-meeting]\n") != std::string::npos);
  CHECK(told.err.find("Zijn het er twee? Zet in allebei de begintijd.\n") != std::string::npos);
}

TEST_CASE("a meeting without a date is published, and told", "[cli][bad-input]") {
  const SecondBuild made("# Verslag Werkgroep\n\n## 1. Opening\n\nWelkom.\n");
  CHECK(made.program.build() ==
        ProgramResult{
            0, "2 verslagen en 28 pagina's staan in DIR/public.\n",
            "meetings/x.md: waarschuwing: We vinden geen datum van deze vergadering. [no-date]\n"
            "  tip: Zet bovenaan een regel 'Datum: 5 oktober 2020', of zet de datum in de naam van "
            "het bestand: 2020-10-05-naam.md\n\n1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("formats that are not read yet are told, other files are not", "[cli][bad-input]") {
  const SecondBuild made;
  for (const char* name :
       {"verslag.rtf", "foto.jpg", "2024-03-04.csv", ".verborgen.md", "_kladje.md", "map/_x.md"})
    made.program.write(std::string("content/meetings/") + name, "x");
  CHECK(made.program.build() ==
        ProgramResult{
            0, "1 verslag en 25 pagina's staan in DIR/public.\n",
            "meetings/2024-03-04.csv: opmerking: Dit lijkt een verslag, maar bestanden van de "
            "soort '.csv' lezen we niet. [file-not-read]\n"
            "  tip: Is het een verslag? Bewaar het dan als .docx, .odt, .pdf, .html, .md of .txt. "
            "Zet anders een _ voor de naam.\n\n"
            "meetings/verslag.rtf: waarschuwing: Bestanden van de soort .rtf lezen we nog "
            "niet. Dit bestand komt niet op de site. [format-not-read]\n"
            "  tip: Een latere versie kan dit. Bewaar het verslag tot die tijd ook als .docx of "
            ".odt.\n\n1 waarschuwing en 1 opmerking in 2 bestanden.\n"});
}

TEST_CASE("a folder without records is an error: no site goes empty by mistake", "[cli]") {
  const SecondBuild made;
  fs::remove(made.program.path("content/meetings/raad.md"));
  CHECK(
      made.program.build() ==
      ProgramResult{1, "",
                    "fout: In deze map staan geen verslagen die we kunnen lezen. [no-meetings]\n"
                    "  tip: Zet de verslagen in de map meetings, als .docx, .odt, .pdf, .html, .md "
                    "of .txt. Zonder verslagen maken we geen site.\n\n1 fout.\n"});
  CHECK(made.program.site() == made.before);
}

TEST_CASE("settings that cannot be read are an error at their line", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("content/site.toml", "title = \"Verslagen\"\nlanguage = nl\n");
  const ProgramResult outcome = made.program.build();
  CHECK(outcome.code == 1);
  CHECK(holds(outcome.err, "site.toml:2:"));
  CHECK(holds(outcome.err, "[config-syntax]"));
  CHECK(made.program.site() == made.before);
}

TEST_CASE("titles of 500 characters are published, at an address that a disk can hold",
          "[cli][bad-input]") {
  const ProgramFixture program;
  const std::string word(500, 'w');
  std::string words;
  for (int i = 0; i < 83; ++i) words += "woord ";
  program.write("content/site.toml", "base_url = \"https://verslagen.example/\"\n");
  program.write("content/topics.toml",
                "[[theme]]\nid = \"water\"\nlabel = \"" + word + "\"\nkeywords = [\"dijk\"]\n");
  program.write("content/meetings/a.md", "# Verslag\n\n**Datum:** 5 oktober 2020\n\n**Orgaan:** " +
                                             word + "\n\n## 1. " + word + "\n\nDe dijk.\n\n## 2. " +
                                             words + "\n\nDe dijk.\n\n## 3. " + words +
                                             "anders\n\nNiets.\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  std::size_t told = 0;
  for (const auto& [path, bytes] : program.site()) {
    CHECK(path.size() < 400);
    told += path.starts_with("vergaderingen/2020-10-05") && bytes.find(word) != bytes.npos;
  }
  CHECK(told > 0);
}

}  // namespace openverslag
