// Links to the site in headings and tables of the publisher's own pages, and to places on pages.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {

TEST_CASE("links to the site in headings and tables of one's own pages lead there", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2022-01-24-vo.md", kMinutes);
  program.write("content/pages/hulp.md",
                "# Hulp\n\n## Zie [wie](/personen/)\n\n| Wat | [Waar](/organen/) |\n|---|---|\n"
                "| Leden | [hier](/personen/) of [onder](#zie-wie) |\n");
  const ProgramResult result = program.build();
  CAPTURE(result.err);
  CHECK(result.code == 0);
  const std::string page = program.page("hulp/index.html");
  CHECK(holds(page, "<h2 id=\"zie-wie\">Zie <a href=\"../personen/\">wie</a></h2>"));
  CHECK(holds(page, "<th scope=\"col\"><a href=\"../organen/\">Waar</a></th>"));
  CHECK(
      holds(page, "<td><a href=\"../personen/\">hier</a> of <a href=\"#zie-wie\">onder</a></td>"));
}

TEST_CASE("links in headings and tables that lead nowhere are told where they were written",
          "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/2022-01-24-vo.md", kMinutes);
  program.write("content/pages/hulp.md",
                "# Hulp\n\n## Zie [wie](/weg/)\n\n| Wat | Waar |\n|---|---|\n"
                "| Leden | [hier](/kwijt/) |\n");
  const ProgramResult result = program.build();
  CAPTURE(result.err);
  CHECK(result.code == 1);
  CHECK(holds(result.err,
              "pages/hulp.md:3:14: fout: De link naar '/weg/' leidt nergens heen. "
              "[broken-page-link]"));
  CHECK(holds(result.err,
              "pages/hulp.md:7:18: fout: De link naar '/kwijt/' leidt nergens heen. "
              "[broken-page-link]"));
}

TEST_CASE("a link to a place that is not on the page is told with what a heading is called",
          "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/2022-01-24-vo.md", kMinutes);
  program.write("content/pages/hulp.md",
                "# Hulp\n\nZie [boven](#nee), [daar](later.md#nee) en [weg](weg.md#nee).\n");
  program.write("content/pages/later.md", "# Later\n\nTekst.\n");
  const ProgramResult result = program.build();
  CAPTURE(result.err);
  CHECK(result.code == 1);
  const std::string why =
      "' leidt nergens heen: die plaats is niet op de pagina. "
      "[broken-page-place]";
  CHECK(holds(result.err, "pages/hulp.md:3:13: fout: De link naar '#nee" + why));
  CHECK(holds(result.err, "pages/hulp.md:3:27: fout: De link naar 'later.md#nee" + why));
  CHECK(
      holds(result.err, "fout: De link naar 'weg.md#nee' leidt nergens heen. [broken-page-link]"));
  CHECK(holds(result.err, "naar de kop 'Wie wij zijn' leidt #wie-wij-zijn."));
}

}  // namespace openverslag
