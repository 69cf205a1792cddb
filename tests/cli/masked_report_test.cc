// A report shows no value, however the line that it quotes spells it.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {
namespace {

void check_masked(const ProgramFixture& program, const std::vector<std::string>& secrets) {
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"build", "DIR/content", "DIR/public"},
           {"check", "DIR/content", "--worklist"},
           {"check", "DIR/content", "--format", "json"},
           {"check", "DIR/content", "--worklist", "--format", "json"},
           {"inspect", "DIR/content/meetings/a.md"},
           {"inspect", "DIR/content/meetings/a.md", "--json"}}) {
    const ProgramResult outcome = program.run(words);
    INFO(words.back() << outcome);
    if (words.front() == "build") CHECK(holds(outcome.err, "[leak-"));
    for (const std::string& secret : secrets) {
      INFO(secret);
      CHECK_FALSE(holds(outcome.out + outcome.err, secret));
    }
  }
  CHECK(program.site().empty());
}

}  // namespace

TEST_CASE("a value that the source spells with markup is in no report", "[cli][privacy]") {
  struct Spelling {
    std::string words;
    std::vector<std::string> secrets;
  };
  // Each stands in a line that another rule quotes, too.
  const Spelling spelling =
      GENERATE(Spelling{"BSN 12**345**6782", {"345", "6782"}},
               Spelling{"BSN 1234&#53;6782", {"1234", "6782"}},
               Spelling{"BSN 123<b>45</b>6782", {"123<", "6782"}},
               Spelling{"BSN 12345\n6782", {"12345", "6782"}},
               Spelling{"BSN 123\u200B456\uFF17\uFF18\uFF12", {"456", "123\u200B"}},
               Spelling{"bel 06-12&#51;4**56**78", {"06-12", "78"}},
               Spelling{"p.voor**beeld**@gmail.com", {"p.voor", "beeld"}},
               Spelling{"NL91 ABNA *0417* 1643 00", {"0417", "1643"}});
  const ProgramFixture program;
  CAPTURE(spelling.words);
  program.write("content/meetings/a.md",
                minutes_with("Mevr. Koster zegt [dit](javascript:alert(2)) " + spelling.words +
                             " en <script>dat</script>."));
  check_masked(program, spelling.secrets);
}

TEST_CASE("a value in two cells is in no report", "[cli][privacy]") {
  const ProgramFixture program;
  program.write(
      "content/meetings/a.md",
      minutes_with("| Tel | [06](javascript:x) | 12345678 |\n|---|---|---|\n| a | b | c |\n"));
  check_masked(program, {"12345678"});
}

TEST_CASE("a value in a message of another rule is in no report", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                minutes_with("BSN: <script>12345672</script> is 12345672"));
  check_masked(program, {"12345672"});
}

TEST_CASE("a value in a file beside the minutes is in no report", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kMinutes);
  program.write("content/people.toml",
                "[[person]]\nname = \"A. Aa\"\naliases = [\"bel 06-1234\\u0035678\"]\n"
                "onbekend = \"bel 06-1234\\u0035678\"\n");
  check_masked(program, {"06-1234", "5678"});
}

}  // namespace openverslag
