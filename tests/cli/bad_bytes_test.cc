// Files that are broken, or larger than anybody writes: what can be read is, and what was done is
// told.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {

TEST_CASE("an empty file is told, and the others are published", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("content/meetings/leeg.md", "");
  CHECK(made.program.build() ==
        ProgramResult{0, "1 verslag en 25 pagina's staan in DIR/public.\n",
                      "meetings/leeg.md: waarschuwing: Dit bestand is leeg. We slaan het over. "
                      "[source-empty]\n"
                      "  tip: Zet de tekst in het bestand, of verwijder het bestand.\n\n"
                      "1 waarschuwing in 1 bestand.\n"});
  CHECK(made.program.site() == made.before);
}

TEST_CASE("Windows-1252 is converted and reported", "[cli][bad-input]") {
  const SecondBuild made(minutes_with("Het caf\xE9 \x96 dicht."));
  CHECK(made.program.build() ==
        ProgramResult{
            0, "2 verslagen en 28 pagina's staan in DIR/public.\n",
            "meetings/x.md:5: waarschuwing: Dit bestand is opgeslagen als Windows-1252 en niet als "
            "UTF-8. We hebben het omgezet. [source-not-utf8]\n"
            "  Het café – dicht.\n"
            "  tip: Kijk op de pagina of letters met accenten en leestekens goed staan. Sla het "
            "bestand "
            "daarna op als UTF-8.\n\n1 waarschuwing in 1 bestand.\n"});
  CHECK(holds(made.program.page(kExtraPage), "Het café – dicht."));
}

TEST_CASE("a byte order mark and CRLF change nothing but the source", "[cli][bad-input]") {
  const SecondBuild made;
  std::string windows = "\xEF\xBB\xBF";
  for (const char letter : kMinutes) windows += letter == '\n' ? "\r\n" : std::string(1, letter);
  made.program.write("content/meetings/raad.md", windows);
  CHECK(made.program.build() ==
        ProgramResult{0, "1 verslag en 25 pagina's staan in DIR/public.\n", ""});
  auto after = made.program.site();
  auto before = made.before;
  CHECK(after["bron/2024-03-04-veiligheidsraad.md"] == windows);
  for (const char* differs :
       {"bron/2024-03-04-veiligheidsraad.md", "sources.sha256", "manifest.sha256"}) {
    after.erase(differs);
    before.erase(differs);
  }
  CHECK(after == before);
}

TEST_CASE("NUL bytes are left out and reported", "[cli][bad-input]") {
  const SecondBuild made(minutes_with(std::string("Een\0 twee.", 10)));
  CHECK(
      made.program.build() ==
      ProgramResult{0, "2 verslagen en 28 pagina's staan in DIR/public.\n",
                    "meetings/x.md:5: waarschuwing: In dit bestand staan tekens zonder betekenis "
                    "(nul-bytes). We hebben ze weggelaten. [source-nul-bytes]\n"
                    "  Een twee.\n"
                    "  tip: Kijk of de tekst op deze plaats compleet is. Misschien is het bestand "
                    "beschadigd.\n\n1 waarschuwing in 1 bestand.\n"});
  CHECK(holds(made.program.page(kExtraPage), "Een twee."));
}

#ifdef OPENVERSLAG_SANITIZED
constexpr std::size_t kMegabytes = 5;  // 50 take a minute and a half
#else
constexpr std::size_t kMegabytes = 50;
#endif

TEST_CASE("a very large file is read, and one beyond the limit is refused", "[cli][bad-input]") {
  const SecondBuild made;
  std::string large = minutes_with("");
  const std::string sentence = "Er is lang gesproken over de brug en het water. ";
  while (large.size() < (4u << 20)) large += sentence;
  large += "\n\n```\n";
  while (large.size() < (kMegabytes << 20)) large += sentence + "\n";
  large += "```\n";
  made.program.write("content/meetings/x.md", large);
  CHECK(made.program.build() ==
        ProgramResult{0, "2 verslagen en 28 pagina's staan in DIR/public.\n", ""});
  CHECK(made.program.page(kExtraPage).size() > (kMegabytes << 20));

  const auto before = made.program.site();
  made.program.write("content/meetings/x.md", large + std::string((65u << 20) - large.size(), 'x'));
  CHECK(made.program.build() ==
        ProgramResult{
            1, "",
            "meetings/x.md: fout: Dit bestand is groter dan 64 MB. Zo'n groot bestand lezen we "
            "niet. [source-too-large]\n"
            "  tip: Maak van elke vergadering een eigen bestand.\n\n1 fout in 1 bestand.\n"});
  CHECK(made.program.site() == before);
}

TEST_CASE("a table of 10,000 rows keeps every row", "[cli][bad-input]") {
  std::string table = minutes_with("");
  table += "| NR | Onderwerp | Toelichting | Actie |\n|---|---|---|---|\n";
  for (int i = 1; i <= 10000; ++i) {
    const std::string number = std::to_string(i);
    // One title: ten thousand subjects would be ten thousand pages more.
    table += "| " + number + " | Punt | Woorden" + number + "x. | |\n";
  }
  const SecondBuild made(table);
  CHECK(made.program.build() ==
        ProgramResult{0, "2 verslagen en 79 pagina's staan in DIR/public.\n", ""});
  const std::string page = made.program.page(kExtraPage);
  std::size_t at = 0;
  for (int i = 1; i <= 10000 && at != page.npos; ++i)
    at = page.find("Woorden" + std::to_string(i) + "x.", at);
  CHECK(at != page.npos);
}

}  // namespace openverslag
