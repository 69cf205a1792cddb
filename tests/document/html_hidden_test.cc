// What stands in a page of HTML, or in the HTML of Markdown, and nobody sees.
#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/public_source.h"
#include "document/reader.h"

using openverslag::test::read;
using openverslag::test::Reading;

namespace openverslag {
namespace {

Reading page(const std::string& html) { return read("a.html", html); }

std::string offered(std::string path, std::string bytes) {
  Diagnostics diagnostics;
  const Source source{std::move(path), std::move(bytes)};
  return public_source(source, *read_document(source, diagnostics));
}

}  // namespace

TEST_CASE("words that a page hides are left out, and told", "[document][hidden]") {
  for (const std::string attribute :
       {"style=\"display:none\"", "style='Display : None !important'", "hidden", "hidden=\"\"",
        "aria-hidden=true hidden", "style=visibility:hidden", "style='opacity: 0.0'",
        "style='color:red;font-size:0px'", "style='mso-hide:all'"}) {
    INFO(attribute);
    const Reading reading =
        page("<p>voor <span " + attribute + ">ge<b>heim</b> ding</span> na</p>");
    CHECK(reading.document == "P 1:4 voor na\n");
    CHECK(reading.problems ==
          "note 1:" + std::to_string(16 + attribute.size()) + " hidden-text <geheim ding>\n");
  }
}

TEST_CASE("what only looks like hidden words stays", "[document][hidden]") {
  for (const std::string attribute :
       {"style=\"display:block\"", "aria-hidden=\"true\"", "style='opacity:0.5'",
        "style='font-size:10px'", "style='color:#fff;background:#036'", "style='color:#eee'",
        "class='geheim'", "title='display:none'"}) {
    INFO(attribute);
    const Reading reading = page("<p>voor <span " + attribute + ">woord</span> na</p>");
    CHECK(reading.document == "P 1:4 voor woord na\n");
    CHECK(reading.problems == "");
  }
}

TEST_CASE("rules of a style sheet hide too, and those for paper do not", "[document][hidden]") {
  const std::string style =
      "<style>/* .c {} */ @import 'x'; .a, p.b {display:none} #d{visibility:hidden}\n"
      "@media print { .e {display:none} } @media screen { .f {display:none} }\n"
      ".g p {display:none} em {color:#fff}</style>";
  const Reading reading =
      page(style +
           "\n<p class='x a'>een</p><p class=b>twee</p><div class=b>drie</div>"
           "<p id=d>vier</p><p class=e>vijf</p><p class=f>zes</p><p class=g>zeven</p>");
  CHECK(reading.document == "P 4:55 drie\nP 4:92 vijf\nP 4:129 zeven\n");
  CHECK(
      reading.problems ==
      "note 1:1 html-left-out <<style>>\nnote 4:16 hidden-text <een>\n"
      "note 4:34 hidden-text <twee>\nnote 4:73 hidden-text <vier>\nnote 4:111 hidden-text <zes>\n");
}

TEST_CASE("white on white and black on black is not read, light on dark is", "[document][hidden]") {
  CHECK(page("<p>voor <span style='color:white'>niets</span> na</p>").problems ==
        "warning 1:35 white-text <niets>\n");
  CHECK(page("<p>voor <font color='#FFFFFF'>niets</font> na</p>").document == "P 1:4 voor na\n");
  CHECK(page("<table bgcolor=navy><tr><td><font color=white>kop</font></table>").document ==
        "T\nR 1:21 [1:47 kop]\n");
  CHECK(page("<div style='color:#fff'><p style='color:#000'>zwart</p></div>").document ==
        "P 1:47 zwart\n");
  const Reading black = page("<p>voor <span style='background:#000'>Jan Geheim</span> na</p>");
  CHECK(black.document == "P 1:4 voor na\n");
  CHECK(black.problems == "warning 1:39 blackened-words <> <2>\n");
  CHECK(page("<div style='background:#000'>licht</div>").document == "P 1:30 licht\n");
}

TEST_CASE("tracked changes of a page count as accepted, and struck words stay",
          "[document][hidden]") {
  const Reading reading =
      page("<p>De <del cite='mailto:Jan' datetime=x>oude</del><ins>nieuwe</ins> <s>brug</s></p>");
  CHECK(reading.document == "P 1:4 De nieuwe <s>brug</s>\n");
  CHECK(reading.problems == "note 1:41 tracked-changes <>\n");
  CHECK(read("a.md", "Een <del>typefout</del> woord\n").document ==
        "P 1:1 Een <s>typefout</s> woord\n");
}

TEST_CASE("remarks that Word put in a page are left out", "[document][hidden]") {
  const Reading reading = page(
      "<p>Tekst<span style='mso-special-character:comment'>[JJ1]</span></p>"
      "<div style='mso-element:comment-list'><div style='mso-element:comment'>Jan: klopt dit?"
      "</div></div>");
  CHECK(reading.document == "P 1:4 Tekst\n");
  CHECK(reading.problems == "note 1:53 html-remark <>\nnote 1:140 html-remark <>\n");
}

TEST_CASE("what is hidden ends where a browser ends it", "[document][hidden]") {
  CHECK(page("<p hidden>een<p>twee</p>").document == "P 1:17 twee\n");
  CHECK(page("<div><p hidden>een</div>twee").document == "P 1:25 twee\n");
  CHECK(page("<ul><li hidden>een<ul><li>x</ul><li>twee</ul>").document == "L0 - 1:37 twee\n");
  CHECK(page("<p>a<b>b<span hidden>c</b>d</span>e</p>").document == "P 1:4 a<b>b</b>e\n");
  CHECK(page("<table><tr><td style='visibility:hidden'>a<td>b<tr hidden><td>c<tr><td>d</table>")
            .document == "T\nR 1:8 [] [1:47 b]\nR 1:64 [1:72 d]\n");
  CHECK(page("<table><tr><td>a<table hidden><tr><td>x</table>y</td><td>b</table>").document ==
        "T\nR 1:8 [1:16 ay] [1:58 b]\n");
  CHECK(page("<body style='display:none'><p>een</p></body>").document == "P 1:31 een\n");
  CHECK(page("<p>een</p><div hidden>rest<p>twee").document == "P 1:4 een\n");
}

TEST_CASE("of a page readers are offered the words that were read", "[document][hidden]") {
  CHECK(offered("a.html",
                "<meta name=author content='Jan'><title>t</title><!-- geheim -->\n<h1>Verslag</h1>"
                "<p title='geheim'>Een<br>regel <i hidden>geheim</i></p><ol><li>punt</ol>"
                "<table><tr><td>a<td>b</table><img src='data:image/png;base64,AA' alt='foto'>") ==
        "Verslag\n\nEen regel\n\n1. punt\n\na | b\n\nfoto\n");
}

TEST_CASE("of Markdown readers are offered all but comments, authors and hidden words",
          "[document][hidden]") {
  CHECK(offered("a.md",
                "---\nauthor: Jan\nauteurs:\n  - Piet\n# Klaas\ntitle: t\n---\n# Verslag\n\nEen "
                "<!-- a\nb "
                "--> x\n\n"
                "Een <span style='display:none'>*ge* `heim` &euro;</span> woord "
                "![f](data:image/png;base64,AA)\n\n"
                "<div hidden>\n\nweg\n\n</div>\n\nerbij\n") ==
        "---\n\n\n\n\ntitle: t\n---\n# Verslag\n\nEen \n x\n\n"
        "Een <span style='display:none'>**``</span> woord ![f]()\n\n"
        "<div hidden>\n\n\n\n</div>\n\nerbij\n");
  CHECK(offered("a.md", "+++\nauthor = 'Jan'\ntitle = 't'\n+++\nEen.\n") ==
        "+++\n\ntitle = 't'\n+++\nEen.\n");
}

TEST_CASE("an address of nothing is a comment in Markdown", "[document][hidden]") {
  const std::string words =
      "Een.\n\n[//]: # (van Jan)\n[comment]: <> \"van Piet\"\n\nTwee.\n\n"
      "[1]: https://x.example/\n\n```\n[//]: # (code)\n```\n";
  const Reading reading = read("a.md", words);
  CHECK(reading.document == "P 1:1 Een.\nP 6:1 Twee.\nPRE 11:1 [//]: # (code)\n");
  CHECK(reading.problems ==
        "note 3:1 html-comment <[//]: # (van Jan)>\nnote 4:1 html-comment <[comment]: <> \"van "
        "Piet\">\n");
  CHECK(offered("a.md", words) ==
        "Een.\n\n\n\n\nTwee.\n\n[1]: https://x.example/\n\n```\n[//]: # (code)\n```\n");
}

TEST_CASE("hidden words of Markdown are not on the page either", "[document][hidden]") {
  const Reading reading =
      read("a.md",
           "Een <span hidden>*ge*heim</span> woord <i style='display:none'>x\n\n"
           "Twee\n\n<div hidden>\n\nweg\n\n## kop\n\n</div>\n\nerbij\n");
  CHECK(reading.document == "P 1:1 Een woord\nP 3:1 Twee\nP 13:1 erbij\n");
  CHECK(
      reading.problems ==
      "note 1:19 hidden-text <geheim>\nnote 1:64 hidden-text <x>\nnote 7:1 hidden-text <wegkop>\n");
}

}  // namespace openverslag
