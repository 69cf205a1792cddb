#include "cli/arguments.h"

#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/program_fixture.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

std::string told(const std::vector<std::string>& words) {
  const ProgramFixture program;
  const ProgramResult outcome = program.run(words);
  CHECK(outcome.code == 2);
  CHECK(outcome.out.empty());
  return outcome.err;
}

}  // namespace

TEST_CASE("wrong use is told in one sentence, with what was meant", "[cli]") {
  CHECK(told({}) ==
        "openverslag: Zeg wat er moet gebeuren, bijvoorbeeld: openverslag build. De handleiding: "
        "openverslag --help\n");
  CHECK(told({"biuld"}) == "openverslag: De opdracht 'biuld' bestaat niet. Bedoelt u 'build'?\n");
  CHECK(told({"publiceer"}) ==
        "openverslag: De opdracht 'publiceer' bestaat niet. De handleiding: openverslag --help\n");
  CHECK(told({"build", "--quite"}) ==
        "openverslag: De optie --quite bestaat hier niet. Bedoelt u --quiet?\n");
  CHECK(told({"build", "--sneller"}) ==
        "openverslag: De optie --sneller bestaat hier niet. De handleiding: openverslag --help\n");
  CHECK(told({"build", "a", "b", "c"}) ==
        "openverslag: 'c' is een woord te veel. De handleiding: openverslag --help\n");
  CHECK(told({"build", "--jobs", "veel"}) ==
        "openverslag: --jobs moet een heel getal zijn van 0 tot en met 256, en niet 'veel'.\n");
  CHECK(told({"build", "--jobs", "-1"}) ==
        "openverslag: --jobs moet een heel getal zijn van 0 tot en met 256, en niet '-1'.\n");
  CHECK(told({"build", "--base-url"}) ==
        "openverslag: Na --base-url hoort één waarde, en niet meer dan één keer.\n");
  CHECK(told({"check", "DIR/content", "--format", "xml"}) ==
        "openverslag: --format kan niet 'xml' zijn. Kies uit: text, json.\n");
  CHECK(told({"inspect"}) == "openverslag: Zeg welk bestand: openverslag inspect BESTAND\n");
  CHECK(told({"inspect", "DIR/weg.md"}) == "openverslag: Het bestand DIR/weg.md is er niet.\n");
  CHECK(told({"new"}) == "openverslag: Zeg wat er nieuw moet zijn: openverslag new meeting\n");
  CHECK(told({"--lang", "tlh", "build"}) == "openverslag: De taal \"tlh\" kennen we niet.\n");
}

TEST_CASE("the language of the program is that of the site, or the one asked for", "[cli]") {
  CHECK(told({"--lang", "en", "biuld"}) ==
        "openverslag: There is no command 'biuld'. Did you mean 'build'?\n");
  CHECK(told({"biuld", "--lang=en"}) ==
        "openverslag: There is no command 'biuld'. Did you mean 'build'?\n");
  const ProgramFixture program;
  program.write("content/site.toml", "language = \"en\"\n");
  CHECK(program.run({"build", "DIR/content", "--quite"}).err ==
        "openverslag: There is no option --quite here. Did you mean --quiet?\n");
}

TEST_CASE("the manual holds every command and every option, with its text", "[cli]") {
  const ProgramFixture program;
  const auto code = GENERATE(as<std::string>{}, "nl", "en");
  const ProgramResult manual = program.run({"--help", "--lang", code});
  CHECK(manual.code == 0);
  CHECK(manual.err.empty());
  for (const char* part :
       {"openverslag build [CONTENT [OUTPUT]]\n", "openverslag check [CONTENT [OUTPUT]]\n",
        "openverslag inspect FILE\n", "openverslag serve [CONTENT]\n",
        "openverslag new meeting [CONTENT]\n", "--base-url URL", "--format", "--lang", "site.toml",
        "people.toml", "manifest.sha256"})
    CHECK(manual.out.find(part) != std::string::npos);
  // A key in place of a text is a gap.
  CHECK(manual.out.find("cli.") == std::string::npos);
  std::istringstream lines(manual.out);
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(length_in_characters(line) <= 80);
    CHECK_FALSE(line.ends_with(' '));
  }
  CHECK(program.run({"help", "--lang", code}) == manual);
}

TEST_CASE("the examples in the manual are taken as they stand", "[cli]") {
  const ProgramFixture program;
  const auto code = GENERATE(as<std::string>{}, "nl", "en");
  program.write("content/meetings/raad.md", kMinutes);
  const std::string body = std::string(code) == "nl" ? "Raad" : "Council";
  program.write("content/meetings/gemeenteraad.md",
                "| | |\n|---|---|\n| Datum | 6 mei 2024 |\n| Orgaan | " + body +
                    " |\n| Aanwezig | A. Aalbers |\n\n## 1. Opening\n\nDe voorzitter opent aan de "
                    "Dorpsstraat 12, bij P. Voorbeeld.\n");
  // "  site.toml" opens an example; four blanks begin its lines.
  std::istringstream lines(program.run({"--help", "--lang", code}).out);
  std::map<std::string, std::string> examples;
  std::string file;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with(".toml") && line.find(' ', 2) == std::string::npos) file = line.substr(2);
    if (line.starts_with("    ") && !file.empty()) examples[file] += line.substr(4) + "\n";
  }
  REQUIRE(examples.size() == 11);
  program.write("content/privacy.key", "the key that belongs to privacy.toml\n");
  program.write("content/tokens.css", ":root { --utrecht-link-color: #049 }\n");
  for (const char* image : {"content/logo.svg", "content/favicon.png"})
    program.write(image, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  for (const auto& [name, bytes] : examples) program.write("content/" + name, bytes);
  const ProgramResult checked = program.run({"check", "DIR/content", "--format", "json"});
  CHECK(checked.code == 0);
  // Neither record was adopted yet, the municipality is invented, and a day until when something
  // holds goes by; nothing else is amiss.
  const std::set<std::string> told = {"woo-not-adopted", "woo-unlisted", "security-past",
                                      "security-far"};
  for (const nlohmann::json& each : nlohmann::json::parse(checked.err)) {
    CHECK(told.contains(each.at("rule")));
  }
}

TEST_CASE("a command has a help of its own, asked for in three ways", "[cli]") {
  const ProgramFixture program;
  const ProgramResult help = program.run({"help", "check"});
  CHECK(help ==
        ProgramResult{
            0,
            "openverslag check [CONTENT [OUTPUT]]\n\n"
            "Kijkt de map CONTENT (content) na: alles wat build doet, maar er wordt niets\n"
            "geschreven. Staat in OUTPUT (public, naast CONTENT) al een site, dan hoort u\n"
            "welke adressen daarvan verloren gaan.\n\n"
            "  --worklist                  toont alles wat u kunt verbeteren, elke oorzaak\n"
            "                              één keer en wat het meest helpt bovenaan\n"
            "  --base-url URL              het adres waar de site komt te staan, in plaats\n"
            "                              van base_url in site.toml\n"
            "  --jobs N                    hoeveel er tegelijk gebeurt (0: zoveel als de\n"
            "                              computer aankan)\n"
            "  --timings                   toont hoelang elk deel duurde en hoeveel geheugen\n"
            "                              er nodig was\n"
            "  --format text|json          hoe fouten en waarschuwingen worden getoond; json\n"
            "                              voor programma's\n"
            "  --quiet                     toont alleen fouten\n"
            "  --color auto|always|never   kleuren in het verslag van de opdracht (auto: op\n"
            "                              een scherm)\n"
            "  --no-color                  zonder kleuren\n",
            ""});
  CHECK(program.run({"check", "--help"}) == help);
  CHECK(program.run({"--help", "check"}) == help);
}

TEST_CASE("the version is one line", "[cli]") {
  const ProgramFixture program;
  CHECK(program.run({"--version"}) == ProgramResult{0, "openverslag 0.1.0\n", ""});
  CHECK(program.run({"build", "--version"}) == ProgramResult{0, "openverslag 0.1.0\n", ""});
}

TEST_CASE("a report can be JSON, coloured, or errors only", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/meetings/leeg.md", "");
  CHECK(program.run({"check", "DIR/content", "--quiet"}) == ProgramResult{0, "", ""});
  CHECK(program.run({"check", "DIR/content", "--color", "always"}).err.find("\033[") !=
        std::string::npos);
  CHECK(
      program.run({"check", "DIR/content", "--color", "always", "--no-color"}).err.find("\033[") ==
      std::string::npos);
  const ProgramResult json = program.run({"check", "DIR/content", "--format", "json"});
  CHECK(json.code == 0);
  CHECK(json.err.starts_with("["));
  CHECK(json.err.find("\"rule\": \"source-empty\"") != std::string::npos);
}

}  // namespace openverslag
