// Content that is broken, hostile or not there at all: a clear report, nothing lost, and the site
// as it was when there are errors.
#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMeetingPage = "vergaderingen/2024-03-04-veiligheidsraad/index.html";

// A good site stands; then one more file comes, which is `bytes`.
struct SecondBuild {
  explicit SecondBuild(std::string_view bytes = {}) {
    program.write("content/meetings/raad.md", kMinutes);
    program.build();
    before = program.site();
    if (!bytes.empty()) program.write("content/meetings/x.md", bytes);
  }
  ProgramFixture program;
  std::map<std::string, std::string> before;
};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::string minutes_with(const std::string& words) {
  return "# Verslag Werkgroep 5 mei 2023\n\n## 1. Opening\n\n" + words + "\n";
}

constexpr const char* kExtraPage = "vergaderingen/2023-05-05-werkgroep/index.html";

}  // namespace

TEST_CASE("an empty file is told, and the others are published", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("content/meetings/leeg.md", "");
  CHECK(made.program.build() ==
        ProgramResult{0, "1 verslag en 22 pagina's staan in DIR/public.\n",
                      "meetings/leeg.md: waarschuwing: Dit bestand is leeg. We slaan het over. "
                      "[source-empty]\n"
                      "  tip: Zet de tekst in het bestand, of verwijder het bestand.\n\n"
                      "1 waarschuwing in 1 bestand.\n"});
  CHECK(made.program.site() == made.before);
}

TEST_CASE("Windows-1252 is converted and reported", "[cli][bad-input]") {
  const SecondBuild made(minutes_with("Het caf\xE9 \x96 dicht."));
  const ProgramResult outcome = made.program.build();
  CHECK(outcome.code == 0);
  CHECK(
      outcome.err ==
      "meetings/x.md:5: waarschuwing: Dit bestand is opgeslagen als Windows-1252 en niet als "
      "UTF-8. We hebben het omgezet. [source-not-utf8]\n"
      "  Het café – dicht.\n"
      "  tip: Kijk op de pagina of letters met accenten en leestekens goed staan. Sla het bestand "
      "daarna op als UTF-8.\n\n1 waarschuwing in 1 bestand.\n");
  CHECK(holds(made.program.page(kExtraPage), "Het café – dicht."));
}

TEST_CASE("a byte order mark and CRLF change nothing but the source", "[cli][bad-input]") {
  const SecondBuild made;
  std::string windows = "\xEF\xBB\xBF";
  for (const char letter : kMinutes) windows += letter == '\n' ? "\r\n" : std::string(1, letter);
  made.program.write("content/meetings/raad.md", windows);
  CHECK(made.program.build() ==
        ProgramResult{0, "1 verslag en 22 pagina's staan in DIR/public.\n", ""});
  auto after = made.program.site();
  auto before = made.before;
  CHECK(after["bron/2024-03-04-veiligheidsraad.md"] == windows);
  for (const char* differs : {"bron/2024-03-04-veiligheidsraad.md", "manifest.sha256"}) {
    after.erase(differs);
    before.erase(differs);
  }
  CHECK(after == before);
}

TEST_CASE("NUL bytes are left out and reported", "[cli][bad-input]") {
  const SecondBuild made(minutes_with(std::string("Een\0 twee.", 10)));
  const ProgramResult outcome = made.program.build();
  CHECK(outcome.code == 0);
  CHECK(holds(outcome.err,
              "meetings/x.md:5: waarschuwing: In dit bestand staan tekens zonder "
              "betekenis (nul-bytes). We hebben ze weggelaten. [source-nul-bytes]\n"));
  CHECK(holds(made.program.page(kExtraPage), "Een twee."));
}

TEST_CASE("a file of 50 MB is read, and one beyond the limit is refused", "[cli][bad-input]") {
  const SecondBuild made;
  std::string large = minutes_with("");
  const std::string sentence = "Er is lang gesproken over de brug en het water. ";
  while (large.size() < (4u << 20)) large += sentence;
  large += "\n\n```\n";
  while (large.size() < (50u << 20)) large += sentence + "\n";
  large += "```\n";
  made.program.write("content/meetings/x.md", large);
  CHECK(made.program.build().code == 0);
  CHECK(made.program.page(kExtraPage).size() > (50u << 20));

  const auto before = made.program.site();
  made.program.write("content/meetings/x.md", large + std::string(15 << 20, 'x'));
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
  CHECK(made.program.build().code == 0);
  const std::string page = made.program.page(kExtraPage);
  std::size_t at = 0;
  for (int i = 1; i <= 10000 && at != page.npos; ++i)
    at = page.find("Woorden" + std::to_string(i) + "x.", at);
  CHECK(at != page.npos);
}

TEST_CASE("hostile HTML and links come out as words", "[cli][bad-input]") {
  const SecondBuild made(minutes_with(
      "<script>alert(1)</script> <b>open <i>nooit dicht <td> [klik](javascript:alert(2)) "
      "<img src=x onerror=alert(3)> <a href=\"javascript:alert(4)\">hier</a>"));
  CHECK(made.program.build().code == 0);
  const std::string page = made.program.page(kExtraPage);
  CHECK(holds(page, "alert(1)"));
  CHECK_FALSE(holds(page, "<script>alert"));
  CHECK_FALSE(holds(page, "href=\"javascript:"));
  CHECK_FALSE(holds(page, "<img"));
  CHECK(holds(page, "klik"));
  CHECK(holds(page, "hier"));
}

TEST_CASE("<script> in every field comes out escaped on every page", "[cli][bad-input]") {
  std::string hostile(kMinutes);
  const std::string script = "<script>alert(1)</script>";
  for (const std::string word : {"Veiligheidsraad", "Stadhuis", "Aalbers", "Brand", "Coster",
                                 "Dekker", "Vuurwerk", "vuurwerk", "brief"}) {
    for (std::size_t at = 0; (at = hostile.find(word, at)) != hostile.npos; at += script.size())
      hostile.insert(at += word.size(), script);
  }
  const ProgramFixture program;
  program.write("content/site.toml", "title = \"" + script + "\"\npublisher = \"" + script +
                                         "\"\ndescription = \"" + script +
                                         "\"\nbase_url = \"https://verslagen.example/\"\n");
  program.write("content/meetings/raad.md", hostile);
  CHECK(program.build().code == 0);
  for (const auto& [path, bytes] : program.site()) {
    if (path.starts_with("bron/")) continue;
    INFO(path);
    CHECK_FALSE(holds(bytes, script));
  }
}

TEST_CASE("a file that is no minutes at all is published as it stands", "[cli][bad-input]") {
  const SecondBuild made("Boodschappen: melk, brood, <kaas>.\n");
  const ProgramResult outcome = made.program.build();
  CHECK(outcome.code == 0);
  CHECK(holds(outcome.err, "meetings/x.md"));
  CHECK(holds(made.program.page("vergaderingen/x/index.html"),
              "Boodschappen: melk, brood, &lt;kaas&gt;."));
}

TEST_CASE("two files for one meeting are both kept, and told", "[cli][bad-input]") {
  const SecondBuild made(kMinutes);
  const ProgramResult outcome = made.program.build();
  CHECK(outcome.code == 0);
  CHECK(holds(outcome.err, "[duplicate-meeting]"));
  CHECK(holds(outcome.out, "2 verslagen"));
}

TEST_CASE("a meeting without a date is published, and told", "[cli][bad-input]") {
  const SecondBuild made("# Verslag Werkgroep\n\n## 1. Opening\n\nWelkom.\n");
  const ProgramResult outcome = made.program.build();
  CHECK(outcome.code == 0);
  CHECK(holds(outcome.err, "meetings/x.md"));
  CHECK(holds(outcome.out, "2 verslagen"));
}

TEST_CASE("a link out of the folder is refused", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("geheim.md", "geheim");
  fs::create_symlink(made.program.path("geheim.md"), made.program.path("content/meetings/x.md"));
  CHECK(made.program.build() ==
        ProgramResult{
            1, "",
            "meetings/x.md: fout: Dit is een verwijzing naar een bestand buiten de map. Die "
            "volgen we niet. [source-outside]\n"
            "  tip: Zet het bestand zelf in de map.\n\n1 fout in 1 bestand.\n"});
  CHECK(made.program.site() == made.before);
}

TEST_CASE("a link to a folder is not followed", "[cli][bad-input]") {
  const SecondBuild made;
  fs::create_directory_symlink("..", made.program.path("content/meetings/rond"));
  CHECK(made.program.build() ==
        ProgramResult{
            0, "1 verslag en 22 pagina's staan in DIR/public.\n",
            "meetings/rond: waarschuwing: Dit is een verwijzing naar een andere map. Die volgen "
            "we niet. [folder-link]\n"
            "  tip: Zet de map zelf tussen de verslagen.\n\n1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("a file that cannot be read is an error", "[cli][bad-input]") {
  const SecondBuild made;
  const fs::path file = made.program.path("content/meetings/x.md");
  const auto kind = GENERATE(as<std::string>{}, "a pipe", "a link to nowhere", "without rights");
  if (kind == "a pipe") REQUIRE(mkfifo(file.c_str(), 0666) == 0);
  if (kind == "a link to nowhere") fs::create_symlink("nergens.md", file);
  if (kind == "without rights") {
    made.program.write("content/meetings/x.md", kMinutes);
    fs::permissions(file, fs::perms::none);
  }
  fs::permissions(made.program.path(""), fs::perms(0755));
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return made.program.run({"check", "DIR/content"});
  }();
  INFO(kind);
  CHECK(outcome ==
        ProgramResult{
            1, "",
            "meetings/x.md: fout: Dit bestand kan niet worden gelezen. [source-unreadable]\n"
            "  tip: Kijk of het bestand nog bestaat en of u het zelf kunt openen.\n\n"
            "1 fout in 1 bestand.\n"});
}

TEST_CASE("a folder that cannot be read is an error", "[cli][bad-input]") {
  const SecondBuild made;
  made.program.write("content/meetings/dicht/x.md", kMinutes);
  fs::permissions(made.program.path(""), fs::perms(0755));
  fs::permissions(made.program.path("content/meetings/dicht"), fs::perms::none);
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return made.program.run({"check", "DIR/content"});
  }();
  fs::permissions(made.program.path("content/meetings/dicht"), fs::perms(0755));
  CHECK(outcome ==
        ProgramResult{1, "",
                      "meetings/dicht: fout: Deze map kan niet worden gelezen. "
                      "[folder-unreadable]\n"
                      "  tip: Kijk of u de map zelf kunt openen.\n\n1 fout in 1 bestand.\n"});
}

TEST_CASE("formats that are not read yet are told, other files are not", "[cli][bad-input]") {
  const SecondBuild made;
  for (const char* name :
       {"verslag.docx", "foto.jpg", "2024-03-04.csv", ".verborgen.md", "_kladje.md", "map/_x.md"})
    made.program.write(std::string("content/meetings/") + name, "x");
  CHECK(made.program.build() ==
        ProgramResult{
            0, "1 verslag en 22 pagina's staan in DIR/public.\n",
            "meetings/2024-03-04.csv: opmerking: Dit lijkt een verslag, maar bestanden van de "
            "soort '.csv' lezen we niet. [file-not-read]\n"
            "  tip: Is het een verslag? Bewaar het dan als .md, .html of .txt. Zet anders een _ "
            "voor de naam.\n\n"
            "meetings/verslag.docx: waarschuwing: Bestanden van de soort .docx lezen we nog "
            "niet. Dit bestand komt niet op de site. [format-not-read]\n"
            "  tip: Een latere versie kan dit. Bewaar het verslag tot die tijd ook als .md, "
            ".html of .txt.\n\n1 waarschuwing en 1 opmerking in 2 bestanden.\n"});
}

TEST_CASE("a folder without records is an error: no site goes empty by mistake", "[cli]") {
  const SecondBuild made;
  fs::remove(made.program.path("content/meetings/raad.md"));
  CHECK(made.program.build() ==
        ProgramResult{1, "",
                      "fout: In deze map staan geen verslagen die we kunnen lezen. [no-meetings]\n"
                      "  tip: Zet de verslagen in de map meetings, als .md, .html of .txt. Zonder "
                      "verslagen maken we geen site.\n\n1 fout.\n"});
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

TEST_CASE("an output that is not ours is refused before the work", "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("public/vakantie.jpg", "zon");
  CHECK(program.build() ==
        ProgramResult{
            2, "",
            "openverslag: In de map DIR/public staan bestanden die niet van openverslag zijn. "
            "Er is niets veranderd. Kies een lege of een nieuwe map.\n"});
  CHECK(program.site() == std::map<std::string, std::string>{{"vakantie.jpg", "zon"}});
}

TEST_CASE("a content folder that is not there is a failure", "[cli][bad-input]") {
  const ProgramFixture program;
  CHECK(program.run({"build", "DIR/weg", "DIR/public"}) ==
        ProgramResult{
            2, "",
            "openverslag: De map DIR/weg is er niet. Zeg waar de verslagen staan: openverslag "
            "build MAP\n"});
}

TEST_CASE("a content folder that may not be read is a failure", "[cli][bad-input]") {
  const ProgramFixture program;
  fs::permissions(program.path(""), fs::perms(0755));
  fs::permissions(program.path("content"), fs::perms::none);
  const ProgramResult outcome = [&] {
    const WithoutPrivileges nobody;
    return program.run({"check", "DIR/content"});
  }();
  fs::permissions(program.path("content"), fs::perms(0755));
  CHECK(outcome ==
        ProgramResult{2, "",
                      "openverslag: DIR/content/site.toml kan niet worden gebruikt: Permission "
                      "denied. De site is gebleven zoals hij was.\n"});
}

TEST_CASE("an output in the content, or the other way round, is a failure", "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(program.run({"build", "DIR/content", "DIR/content/public"}).code == 2);
  CHECK(program.run({"build", "DIR/content", "DIR"}) ==
        ProgramResult{
            2, "",
            "openverslag: De map met verslagen (DIR/content) ligt in de map voor de site (DIR), "
            "en die wordt vervangen. Kies een andere map voor de site.\n"});
}

}  // namespace openverslag
