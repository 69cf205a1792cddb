#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "cli/program_fixture.h"
#include "text/fold.h"

namespace openverslag {
namespace {

struct Made {
  ProgramResult result;
  std::string body;  // as inspect reads it
  std::string title;
  std::string date;
};

// A new meeting in a folder of its own, read again.
Made make_meeting(const std::vector<std::string>& options) {
  const ProgramFixture program;
  std::vector<std::string> words = {"new", "meeting", "DIR/content"};
  words.insert(words.end(), options.begin(), options.end());
  Made made{program.run(words), "", "", ""};
  const std::size_t end = made.result.out.find(" is gemaakt.");
  if (end == std::string::npos) return made;
  const ProgramResult read = program.run({"inspect", made.result.out.substr(0, end), "--json"});
  INFO(read.err);
  CHECK(read.err.empty());
  const nlohmann::json json = nlohmann::json::parse(read.out);
  made.body = json["body"];
  made.title = json["title"];
  made.date = json["date"];
  return made;
}

}  // namespace

TEST_CASE("a new meeting is a file to fill in, which is read without complaint", "[cli]") {
  const ProgramFixture program;
  CHECK(program.run({"new", "meeting", "DIR/content", "--body", "Werkgroep Water", "--date",
                     "2025-02-03"}) ==
        ProgramResult{
            0, "DIR/content/meetings/2025-02-03-werkgroep-water.md is gemaakt. Vul het in.\n", ""});
  const ProgramResult read =
      program.run({"inspect", "DIR/content/meetings/2025-02-03-werkgroep-water.md", "--json"});
  CHECK(read.code == 0);
  CHECK(read.err.empty());
  for (const char* part :
       {"\"title\": \"Verslag Werkgroep Water 3 februari 2025\"", "\"body\": \"Werkgroep Water\"",
        "\"date\": \"2025-02-03\"", "\"number\": \"1\"", "\"title\": \"Rondvraag en sluiting\""})
    CHECK(read.out.find(part) != std::string::npos);
}

TEST_CASE("a new meeting in an English site is in English", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml", "language = \"en\"\n");
  CHECK(program
            .run({"new", "meeting", "DIR/content", "--body", "Board", "--date", "2025-02-03",
                  "--title", "Minutes of the Board"})
            .code == 0);
  CHECK(
      bytes_of(program.path("content/meetings/2025-02-03-board.md"))
          .starts_with("# Minutes of the Board\n\n| | |\n|---|---|\n| Date | 3 February 2025 |\n"));
}

TEST_CASE("a new meeting never writes over a file", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2025-02-03-raad.md", "mine");
  CHECK(program.run({"new", "meeting", "DIR/content", "--body", "Raad", "--date", "2025-02-03"}) ==
        ProgramResult{
            2, "",
            "openverslag: DIR/content/meetings/2025-02-03-raad.md is er al. We schrijven er "
            "niet overheen.\n"});
  CHECK(bytes_of(program.path("content/meetings/2025-02-03-raad.md")) == "mine");
}

TEST_CASE("the body of a new meeting is read as it was given", "[cli]") {
  const auto body = GENERATE(as<std::string>{}, "A | B", "A \\| B", "C:\\raad\\", "`raad`",
                             "raad ``", "<b>Raad</b>", "Raad <!-- x", "Wonen &amp; Water",
                             "Wonen & Water", "&#124;", "*Raad*", "a_b_c", "**", "# Raad", "Raad #",
                             "[Raad](x)", "![Raad]", "~~Raad~~", "- Raad", "> Raad", "Raad, Zuid",
                             "Raad (Zuid)", "https://raad.example/a_b?c&lt", "|", "Älvsraad");
  const Made made = make_meeting({"--body", body, "--date", "2025-02-03"});
  INFO(body << "\n" << made.result);
  CHECK(made.result.code == 0);
  CHECK(made.body == body);
  CHECK(made.date == "2025-02-03");
  CHECK(made.title == "Verslag " + body + " 3 februari 2025");
}

TEST_CASE("a body of any signs is read as it was given, or refused", "[cli]") {
  std::mt19937 random(20250203);
  const std::string_view signs = "|\\`<>&;#*_~[]()!-+=.:,\"'/ ab1";
  int kept = 0;
  for (int i = 0; i < 40; ++i) {
    std::string body = "Raad ";
    for (int length = 0; length < 12; ++length) body += signs[random() % signs.size()];
    body += "z";
    const Made made = make_meeting({"--body=" + body, "--date", "2025-02-03"});
    INFO(body << "\n" << made.result);
    if (made.result.code == 2) continue;
    CHECK(made.body == collapse_space(body));
    ++kept;
  }
  CHECK(kept > 20);
}

TEST_CASE("a body that would be read as something else is refused", "[cli]") {
  const ProgramFixture program;
  CHECK(program.run({"new", "meeting", "DIR/content", "--body", "Verslag raad 1 mei 2020", "--date",
                     "2025-02-03"}) ==
        ProgramResult{
            2, "",
            "openverslag: 'Verslag raad 1 mei 2020' lezen we niet als de naam van een orgaan. Geef "
            "alleen de naam, zonder datum of nummer en zonder woorden als 'verslag'.\n"});
  CHECK_FALSE(std::filesystem::exists(program.path("content/meetings")));
}

TEST_CASE("a date that is none is told", "[cli]") {
  const ProgramFixture program;
  CHECK(program.run({"new", "meeting", "DIR/content", "--date", "2025-02-30"}) ==
        ProgramResult{
            2, "",
            "openverslag: '2025-02-30' is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld "
            "2020-10-05.\n"});
}

}  // namespace openverslag
