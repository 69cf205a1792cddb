#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"

using openverslag::test::read;
using openverslag::test::read_html;

TEST_CASE("a page becomes headings, paragraphs, lists and tables in their order", "[document]") {
  CHECK(read_html(
            "<!DOCTYPE html>\n<html><head><title>Raad</title></head>\n<body>\n"
            "<h1>Verslag <em>raad</em></h1>\n"
            "<p>Datum:<br>5 oktober<p>Tweede\n  alinea</p>los\n"
            "<ul><li>een<ol type=a><li>sub<li>sub 2</ol>verder</li><li><p>p1</p><p>p2</p></ul>\n"
            "<table>\n<caption>Acties</caption><thead><tr><th>Nr<th>Wat</thead>\n"
            "<tr><td>1</td><td><p>bellen</p><p>mailen</p></td></tr></table>\n"
            "<blockquote>citaat</blockquote>einde</body></html>\n") ==
        "H1 4:5 Verslag <i>raad</i>\n"
        "P 5:4 Datum:<br>5 oktober\n"
        "P 5:26 Tweede alinea\n"
        "P 6:13 los\n"
        "L0 - 7:9 een\n"
        "L1 a. 7:27 sub\n"
        "L1 b. 7:34 sub 2\n"
        "L0 7:44 verder\n"
        "L0 - 7:62 p1\n"
        "L0 7:71 p2\n"
        "P 9:10 Acties\n"
        "T\n"
        "RH 9:33 [9:41 Nr] [9:47 Wat]\n"
        "R 10:1 [10:9 1] [10:22 bellen ¶ 10:35 mailen]\n"
        "P> 11:13 citaat\n"
        "P 11:32 einde\n");
}

TEST_CASE("what is around the record is left out and told", "[document]") {
  const auto reading =
      read("a.html",
           "<header>Gemeente Bosdam</header><nav><ul><li>Menu<nav>x</nav></ul></nav>\n"
           "<main><header><h1>Verslag</h1></header>Tekst<script>if (a<b) x('</p>');</script>\n"
           "<style>p{}</style></main><footer>Voet</footer>\n");
  CHECK(reading.document == "H1 2:19 Verslag\nP 2:40 Tekst\n");
  CHECK(reading.problems ==
        "note 1:1 html-left-out <<header>>\n"
        "note 1:33 html-left-out <<nav>>\n"
        "note 2:45 html-left-out <<script>>\n"
        "note 3:1 html-left-out <<style>>\n"
        "note 3:26 html-left-out <<footer>>\n");
}

TEST_CASE("an element that is never closed takes no words with it", "[document]") {
  CHECK(read_html("<nav>Menu <p>Tekst <script>rest") == "P 1:6 Menu\nP 1:14 Tekst rest\n");
}

TEST_CASE("without a heading the page's title is front matter", "[document]") {
  CHECK(read_html("<title>Verslag &amp; besluiten\n 5 oktober</title><p>Tekst") ==
        "1:1 title = Verslag & besluiten 5 oktober\nP 2:22 Tekst\n");
}

TEST_CASE("handlers, styles and machinery of a page vanish", "[document]") {
  const auto reading = read("a.html",
                            "<form action=x><p onclick='x()' style='color:red'>Een <o:p></o:p>"
                            "<a href='javascript:x'>link</a> <input value=y></form>");
  CHECK(reading.document == "P 1:51 Een link\n");
  CHECK(reading.problems == "warning 1:66 unsafe-link <<a href='javascript:x'>>\n");
}

TEST_CASE("cells over several columns keep the columns in line; tables in cells are words",
          "[document]") {
  CHECK(read_html("<table><tr><td colspan=2>a<td>b<tr><td>c<td>"
                  "<table><tr><td>d</td><td>e</td></tr></table><td>f</table>") ==
        "T\nR 1:8 [1:26 a] [] [1:31 b]\nR 1:32 [1:40 c] [1:60 d ¶ 1:70 e] [1:93 f]\n");
}

TEST_CASE("numbers of lists are those a browser prints", "[document]") {
  CHECK(read_html("<ol start=9 type=i><li>a<li value=12>b</ol><ol type=A><li>c</ol><li>los") ==
        "L0 ix. 1:24 a\nL0 xii. 1:38 b\nL0 A. 1:59 c\nL0 - 1:69 los\n");
}

TEST_CASE("words in a table but outside its cells are not moved or lost", "[document]") {
  CHECK(read_html("<table>voor<tr>in<td>a</td>na</tr>tussen</table>") ==
        "T\nR 1:8 [1:8 voor]\nR 1:12 [1:16 in] [1:22 a ¶ 1:28 na ¶ 1:35 tussen]\n");
}

TEST_CASE("the lines of preformatted text are lines", "[document]") {
  CHECK(read_html("<pre>Datum:  5 oktober\nTijd: 20.00\n\nOpening</pre>") ==
        "P 1:6 Datum: 5 oktober<br>Tijd: 20.00\nP 4:1 Opening\n");
}

TEST_CASE("unfinished markup is words", "[document]") {
  CHECK(read_html("a < b <b c=\"d <!-- e <![CDATA[f]]> &amp; &euro") ==
        "P 1:1 a < b <b c=\"d <!-- e f]]> & &euro\n");
}

TEST_CASE("raised digits are no digits of the number before them", "[document]") {
  CHECK(read_html("<p>10<sup>6</sup> m<sup>2</sup>, de 1<sup>e</sup> keer<sup>12</sup>") ==
        "P 1:4 10⁶ m², de 1e keer¹²\n");
  CHECK(read_html("<p>x<sup>1<p>23") == "P 1:4 x¹\nP 1:14 23\n");
  CHECK(openverslag::test::read_markdown("10<sup>6</sup> mensen\n") == "P 1:1 10⁶ mensen\n");
}
