// What the files hold and nobody sees, from the disk to the whole site.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {
namespace {

constexpr std::string_view kWebPage =
    "<!doctype html><html lang=nl><meta charset=utf-8><meta name=author content=\"Geheim\">\n"
    "<meta name=generator content=\"Geheim\"><title>Verslag</title><!-- Geheim -->\n"
    "<!--[if gte mso 9]><xml><o:Author>Geheim</o:Author></xml><![endif]-->\n"
    "<style>.weg { display: none }</style>\n"
    "<h1>Verslag raad 7 oktober 2020</h1>\n<p>Aanwezig: A. Aalbers</p>\n<h2>1. Opening</h2>\n"
    "<p title=\"Geheim\">Woorden.<span style=\"display:none\">Geheim</span> "
    "<span class=weg>Geheim</span><font color=white>Geheim</font>"
    "<del cite=\"mailto:Geheim\">Geheim</del><ins>Erbij.</ins></p>\n"
    "<h2 hidden>2. Geheim</h2>\n"
    "<p>Einde. <img src=\"data:image/jpeg;base64,R2VoZWlt\" alt=\"Kaart\"></p></html>\n";

constexpr std::string_view kMarkdown =
    "---\nauteur: Geheim\ntitle: Verslag\n---\n# Verslag raad 8 oktober 2020\n\n"
    "Aanwezig: A. Aalbers\n\n## 1. Opening\n\nWoorden.<!-- Geheim --> "
    "<span style=\"display:none\">Geheim</span> ![Kaart](data:image/png;base64,R2VoZWlt)\n";

}  // namespace

TEST_CASE("what a page of HTML or Markdown hides is in no file of the site", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "base_url = \"https://verslagen.example/\"\n"
                "[outputs]\nitems = true\nframes = true\n");
  program.write("content/meetings/a.html", kWebPage);
  program.write("content/meetings/b.md", kMarkdown);
  const ProgramResult outcome = program.build();
  INFO(outcome);
  REQUIRE(outcome.code == 0);
  CHECK(program.files_with("Geheim").empty());
  CHECK(program.files_with("geheim").empty());
  CHECK(program.files_with("R2VoZWlt").empty());
  CHECK(program.page("bron/2020-10-07-raad.html.txt") ==
        "Verslag raad 7 oktober 2020\n\nAanwezig: A. Aalbers\n\n1. Opening\n\nWoorden. Erbij.\n\n"
        "Einde. Kaart\n");
  CHECK(program.page("bron/2020-10-08-raad.md") ==
        "---\n\ntitle: Verslag\n---\n# Verslag raad 8 oktober 2020\n\nAanwezig: A. Aalbers\n\n"
        "## 1. Opening\n\nWoorden. <span style=\"display:none\"></span> ![Kaart]()\n");
  // By a digest it could be tried out what was there.
  CHECK(program.page("sources.sha256").find("meetings/") == std::string::npos);
  for (const char* told : {"a.html:8:", "[hidden-text]", "[white-text]", "[tracked-changes]"})
    CHECK(holds(outcome.err, told));
}

TEST_CASE("personal data that a page of HTML does not show stops nothing", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.html",
                std::string(kWebPage) + "<footer>Bel 06-12345678</footer><!-- 06-12345678 -->");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(program.files_with("06-12345678").empty());
  CHECK_FALSE(holds(outcome.err, "12345678"));
}

TEST_CASE("a name with a sign that nobody sees is refused", "[cli][bad-input]") {
  const std::string name = GENERATE("meetings/a\nb.md", "meetings/a\tb/c.md", "pages/a\nb.md");
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/" + name, minutes_with("Woorden."));
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 1);
  CHECK(holds(outcome.err, "[file-name-control]"));
}

}  // namespace openverslag
