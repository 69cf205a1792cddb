// Markup that would run, or break a page: it comes out as words.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {

TEST_CASE("a script in the words is shown as words, and told", "[cli][bad-input]") {
  const SecondBuild made(minutes_with("<script>alert(1)</script> en <img src=x onerror=alert(3)>"));
  const char* words = "  <script>alert(1)</script> en <img src=x onerror=alert(3)>\n";
  const std::string hint =
      "  tip: De code staat als gewone tekst op de pagina. Haal haar weg uit het bestand als dat "
      "niet de bedoeling is.\n\n";
  CHECK(made.program.build() ==
        ProgramResult{
            0, "2 verslagen en 28 pagina's staan in DIR/public.\n",
            "meetings/x.md:5:1: waarschuwing: Deze HTML-code wordt niet uitgevoerd: "
            "<script> [html-not-published]\n" +
                (words + ("  ^~~~~~~~\n" + hint)) +
                "meetings/x.md:5:30: waarschuwing: Deze HTML-code wordt niet uitgevoerd: "
                "<img src=x onerror=alert(3)> [html-not-published]\n" +
                (words + ("                               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~\n" + hint)) +
                "2 waarschuwingen in 1 bestand.\n"});
  const std::string page = made.program.page(kExtraPage);
  CHECK(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt; en &lt;img src=x onerror=alert(3)&gt;"));
}

TEST_CASE("a link that would run a script loses its target, and is told", "[cli][bad-input]") {
  const SecondBuild made(
      minutes_with("Zie [dit](javascript:alert(2)) en <a href=\"javascript:alert(4)\">dat</a>."));
  const char* words =
      "  Zie [dit](javascript:alert(2)) en <a href=\"javascript:alert(4)\">dat</a>.\n";
  const std::string hint =
      "  tip: De woorden blijven staan, zonder link. Gebruik een adres dat begint met https:// of "
      "mailto:.\n\n";
  CHECK(made.program.build() ==
        ProgramResult{
            0, "2 verslagen en 28 pagina's staan in DIR/public.\n",
            "meetings/x.md:5:11: waarschuwing: Deze link wordt niet overgenomen: "
            "javascript:alert(2) [unsafe-link]\n" +
                (words + ("            ^~~~~~~~~~~~~~~~~~~\n" + hint)) +
                "meetings/x.md:5:35: waarschuwing: Deze link wordt niet overgenomen: "
                "<a href=\"javascript:alert(4)\"> [unsafe-link]\n" +
                (words +
                 ("                                    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n" + hint)) +
                "2 waarschuwingen in 1 bestand.\n"});
  const std::string page = made.program.page(kExtraPage);
  CHECK(holds(page, "Zie dit en dat."));
  CHECK_FALSE(holds(page, "javascript:"));
}

TEST_CASE("tags that are not closed end with their paragraph", "[cli][bad-input]") {
  const SecondBuild made(
      minutes_with("Een <b>vet woord, <i>schuin.\n\nDe volgende <u>alinea.\n\n## 2. Sluiting"));
  CHECK(made.program.build() ==
        ProgramResult{0, "2 verslagen en 28 pagina's staan in DIR/public.\n", ""});
  const std::string page = made.program.page(kExtraPage);
  CHECK(holds(page, "Een <strong>vet woord, <em>schuin.</em></strong>"));
  CHECK(holds(page, "De volgende alinea."));
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
    // Plain text: the sources, calendars and tables. They have no way to write it otherwise.
    if (path.starts_with("bron/") || path.ends_with(".ics") || path.ends_with(".csv")) continue;
    INFO(path);
    CHECK_FALSE(holds(bytes, script));
  }
}

}  // namespace openverslag
