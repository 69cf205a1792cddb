// The report as a page of the preview, for a clerk who never sees a terminal.
#include <catch2/catch.hpp>
#include <sstream>

#include "cli/program_fixture.h"
#include "cli/review.h"

namespace openverslag {
namespace {

bool has(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

PreviewExtras extras_of(const ProgramFixture& program, std::string_view problem = {}) {
  SiteOptions options;
  options.content = program.path("content");
  options.review = true;
  std::ostringstream silence;
  Progress progress(silence, false);
  Timings timings;
  MadeSite made = make_site(options, progress, timings);
  static const Language language = Language::load("nl");
  return review_of(std::make_shared<const MadeSite>(std::move(made)), options.content, language,
                   std::string(problem));
}

constexpr std::string_view kDoubtful =
    "# Verslag Raad 5 oktober 2020\n\nAanwezig: A. Aalbers, B. Tigchelaar\n\n## 1. Brug\n\n"
    "Wij zagen Dhr. Tichelaar <b>& Co</b>.\n\nDhr. Tichelaar weet het.\n";

}  // namespace

TEST_CASE("the page of the review shows the guess, the passage and what to write where",
          "[cli][review]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kDoubtful);
  const PreviewExtras extras = extras_of(program);
  const std::string page = extras.files.at("/_controle/")();
  CHECK(has(page, "<html lang=\"nl\">"));
  CHECK(has(page, R"(<ol class="work">
<li id="cb23daf1c96">
<h2>1. 'Dhr. Tichelaar' lijkt op B. Tigchelaar (aanwezig). Klopt dat?</h2>
<ul class="places">
<li><span class="where"><a href="/vergaderingen/2020-10-05-raad/#1">meetings/a.md</a>, regel 7</span>
<blockquote><p>Wij zagen <mark>Dhr. Tichelaar</mark> &lt;b&gt;&amp; Co&lt;/b&gt;.</p></blockquote></li>
</ul>
<h3>Doe dit</h3>
<p>Zo ja, zet de spelling in people.toml:</p>
<pre tabindex="0">[[person]]
name = &quot;B. Tigchelaar&quot;
aliases = [{ name = &quot;Dhr. Tichelaar&quot;, body = &quot;Raad&quot; }]</pre>
</li>
</ol>)"));
  CHECK(has(extras.files.at("/_controle/theme.css")(), "--accent"));
  CHECK(has(extras.files.at("/_controle/controle.css")(), ".work"));
}

TEST_CASE("the page of a meeting has a mark that leads to what is said of it", "[cli][review]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kDoubtful);
  program.write("content/meetings/b.md",
                "# Verslag Raad 6 oktober 2020\n\nAanwezig: A. Aalbers\n\n## 1. Weg\n\nStil.\n");
  const PreviewExtras extras = extras_of(program);
  CHECK(extras.mark("/vergaderingen/2020-10-06-raad/") == "");
  CHECK(extras.mark("/vergaderingen/") == "");
  CHECK(
      extras.mark("/vergaderingen/2020-10-05-raad/") ==
      "<details class=\"status\">\n<summary><strong class=\"mark\">Controle</strong> 1 punt om "
      "na te kijken in dit verslag</summary>\n<ul>\n<li><a href=\"/_controle/#cb23daf1c96\">'Dhr. "
      "Tichelaar' lijkt op B. Tigchelaar (aanwezig). Klopt dat?</a></li>\n</ul>\n"
      "</details>\n");
  CHECK(extras.mark("/") ==
        "<p class=\"status\"><strong class=\"mark\">Controle</strong> <a "
        "href=\"/_controle/\">1 punt om na te kijken in de verslagen</a></p>\n");
}

TEST_CASE("a site that is not made is told on the page, with the reason", "[cli][review]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", std::string(kDoubtful) + "\nBel 06-12345678.\n");
  const std::string page = extras_of(program, "Geen <schijf>.").files.at("/_controle/")();
  CHECK(has(page, "<strong class=\"mark\">Er is geen site gemaakt</strong> Geen &lt;schijf&gt;."));
  CHECK(has(page,
            "<h2>1. Hier staat een telefoonnummer.</h2>\n<p><strong class=\"mark\">Zolang "
            "dit niet is opgelost, wordt de site niet vernieuwd</strong></p>"));
  CHECK(has(page, "<blockquote><p>Bel ••-••••••••.</p></blockquote>"));
}

TEST_CASE("words that must not be published are not on the page of the review", "[cli][review]") {
  const ProgramFixture program;
  program.write(
      "content/meetings/a.md",
      "# Verslag Raad 5 oktober 2020\n\nAanwezig: A. Aalbers, B. Tigchelaar\n\n## 1. Brug\n\n"
      "Dhr. Tichelaar zag Zwartbroek bij de [[Ooievaar]]{.gelakt}.\n");
  program.write("content/privacy.toml", "[[redact]]\nwords = \"Zwartbroek\"\n");
  const std::string page = extras_of(program).files.at("/_controle/")();
  CHECK(has(page, "<mark>Dhr. Tichelaar</mark> zag •••••••••• bij de [[••••••••]]{.gelakt}."));
  CHECK_FALSE(has(page, "Zwartbroek"));
  CHECK_FALSE(has(page, "Ooievaar"));
}

TEST_CASE("only lines to copy stand apart on the page of the review", "[cli][review]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/site.toml", "title = \"Verslagen\"\n");
  CHECK(has(extras_of(program).files.at("/_controle/")(),
            "<h3>Doe dit</h3>\n<p>Zet in site.toml het adres waar de site komt te staan: base_url "
            "= &quot;https://verslagen.example.nl/&quot;</p>"));
}

TEST_CASE("nothing to look at is told too", "[cli][review]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  CHECK(has(extras_of(program).files.at("/_controle/")(), "<p>Er is niets na te kijken.</p>"));
}

TEST_CASE("one cause in many places shows some of them and folds the rest", "[cli][review]") {
  const ProgramFixture program;
  for (int day = 1; day <= 9; ++day)
    program.write(
        "content/meetings/" + std::to_string(day) + ".md",
        "# Verslag Raad " + std::to_string(day) +
            " oktober 2020\n\nAanwezig: A. Aalbers\n\n## 1. Brug\n\nMevr. Zand vraagt.\n");
  const std::string page = extras_of(program).files.at("/_controle/")();
  CHECK(has(page, "<p class=\"extent\">9 keer in 9 bestanden</p>"));
  CHECK(has(page, "<details>\n<summary>Nog 4 plaatsen</summary>"));
  CHECK(has(page, "meetings/9.md"));
}

TEST_CASE("a build writes no review", "[cli][review]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", kDoubtful);
  REQUIRE(program.build().code == 0);
  for (const auto& [file, bytes] : program.site()) {
    CAPTURE(file);
    CHECK_FALSE(has(file, "_controle"));
    CHECK_FALSE(has(bytes, "_controle"));
  }
}

}  // namespace openverslag
