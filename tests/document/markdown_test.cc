#include <catch2/catch.hpp>

#include "document/document_fixture.h"

using openverslag::test::read;
using openverslag::test::read_markdown;

TEST_CASE("headings of both styles keep their level and place", "[document]") {
  CHECK(read_markdown("# Notulen\n\n  ## 1. Opening ##\n\nRondvraag\n===\nSluiting\n---\n") ==
        "H1 1:3 Notulen\n"
        "H2 3:6 1. Opening\n"
        "H1 5:1 Rondvraag\n"
        "H2 7:1 Sluiting\n");
}

TEST_CASE("two or more signs make a heading without a blank too, one does not", "[document]") {
  CHECK(read_markdown("##1. Opening\n\n- ###Sub\n\n#3 is een nummer\n\n```\n##code\n```\n") ==
        "H2 1:3 1. Opening\nH3 3:6 Sub\nP 5:1 #3 is een nummer\nPRE 8:1 ##code\n");
}

TEST_CASE("a paragraph keeps its lines, and its hard line breaks as breaks", "[document]") {
  CHECK(read_markdown("Datum: 5 oktober  \nTijd:   20.00\nuur\\\nPlaats:\tBosdam\n\nTweede.\n") ==
        "P 1:1 Datum: 5 oktober<br>Tijd: 20.00⏎uur<br>Plaats: Bosdam\n"
        "P 6:1 Tweede.\n");
}

TEST_CASE("every item of a list keeps the marker that is printed", "[document]") {
  CHECK(read_markdown("1. Opening\n1. Mededelingen\n\n3) Rondvraag\n* Een\n+ Twee\n- Drie\n") ==
        "L0 1. 1:4 Opening\n"
        "L0 1. 2:4 Mededelingen\n"
        "L0 3) 4:4 Rondvraag\n"
        "L0 * 5:3 Een\n"
        "L0 + 6:3 Twee\n"
        "L0 - 7:3 Drie\n");
}

TEST_CASE("lists nest, and an item can hold several paragraphs", "[document]") {
  CHECK(
      read_markdown("1. **Besluit** van\n   de raad\n\n   Tweede alinea\n   - sub\n     1. subsub\n"
                    "   - - dubbel\n2. Slot\n") ==
      "L0 1. 1:6 <b>Besluit</b> van⏎de raad\n"
      "L0 4:4 Tweede alinea\n"
      "L1 - 5:6 sub\n"
      "L2 1. 6:9 subsub\n"
      "L2 - 7:8 dubbel\n"
      "L0 2. 8:4 Slot\n");
}

TEST_CASE("task boxes are read as open or done", "[document]") {
  CHECK(read_markdown("- [ ] Kaya belt\n- [x] memo\n  vervolg\n- [X] brief\n1. [ ] vier\n") ==
        "L0 - [ ] 1:7 Kaya belt\n"
        "L0 - [x] 2:7 memo⏎vervolg\n"
        "L0 - [x] 4:7 brief\n"
        "L0 1. [ ] 5:8 vier\n");
}

TEST_CASE("a printed number stays when its item has no words of its own", "[document]") {
  CHECK(read_markdown("1. Een\n2.\n3. - drie\n   * * *\n4. ## Vier\n-\n- x\n") ==
        "L0 1. 1:4 Een\n"
        "L0 2. 2:1 \n"
        "L0 3. 3:1 \n"
        "L1 - 3:6 drie\n"
        "H2 5:1 4. Vier\n"
        "L0 - 7:3 x\n");
}

TEST_CASE("escapes and entities are the characters they stand for", "[document]") {
  CHECK(read_markdown(
            "1\\. Opening \\*niet vet\\* &eacute;&#8211;&#x2013;&nbsp;x &foo; B&W & 3 < 4\n") ==
        "P 1:1 1. Opening *niet vet* é––\u00a0x &foo; B&W & 3 < 4\n");
}

TEST_CASE("Windows' numbers for dashes and quotes are read as browsers do", "[document]") {
  CHECK(read_markdown("&#150; &#146; &#0; &#55296; &#9999999;\n") ==
        "P 1:1 – ’ \uFFFD \uFFFD \uFFFD\n");
}

TEST_CASE("marks nest and never cross", "[document]") {
  CHECK(read_markdown("*i **ib*** ~~s `c`~~ <b>b <i>bi</b> i</i> los\n") ==
        "P 1:2 <i>i <b>ib</b></i> <s>s <code>c</code></s> <b>b <i>bi</i></b> <i>i</i> los\n");
}

TEST_CASE("marks hold words, not the blanks around them", "[document]") {
  CHECK(read_markdown("een<b> twee </b>drie <b> </b><i></i>vier<b><br></b>vijf\n") ==
        "P 1:1 een <b>twee</b> drie vier<br>vijf\n");
}

TEST_CASE("a mark that is never closed ends with its paragraph", "[document]") {
  CHECK(read_markdown("<b>vet\n\nniet vet</b>\n") == "P 1:4 <b>vet</b>\nP 3:1 niet vet\n");
}

TEST_CASE("two line breaks part paragraphs, one does not", "[document]") {
  CHECK(read_markdown("een<br>twee<br><br/>drie <b>vet<BR>\n<br> <br>ook vet</b>\n") ==
        "P 1:1 een<br>twee\nP 1:21 drie <b>vet</b>\nP 2:10 <b>ook vet</b>\n");
}

TEST_CASE("an unknown tag is what somebody wrote", "[document]") {
  CHECK(read_markdown("<Actiepunt Kaya> belt, <Small aanpassing door Jan>, <A. Kaya>\n\n"
                      "<Actiepunt Bakker>\n") ==
        "P 1:1 <Actiepunt Kaya> belt, <Small aanpassing door Jan>, <A. Kaya>\n"
        "P 3:1 <Actiepunt Bakker>\n");
}

TEST_CASE("tags without meaning for the words vanish", "[document]") {
  CHECK(read_markdown("H<sub>2</sub>O <span class=\"x\" style='color: red'>rood</span>"
                      " <u>onder</u><font\nsize=2>klein</font>\n") ==
        "P 1:1 H2O rood onderklein\n");
}

TEST_CASE("forbidden tags stay as words, with a warning", "[document]") {
  const auto reading = read("a.md",
                            "Een <iframe src=x> en <b onclick=\"x()\">klik</b>.\n\n"
                            "<script>\nalert(1 < 2 && '<b>');\n</script>\n\n<form>\n");
  CHECK(reading.document ==
        "P 1:1 Een <iframe src=x> en <b onclick=\"x()\">klik.\n"
        "P 3:1 <script> alert(1 < 2 && '<b>'); </script>\n"
        "P 7:1 <form>\n");
  CHECK(reading.problems ==
        "warning 1:5 html-not-published <<iframe src=x>>\n"
        "warning 1:23 html-not-published <<b onclick=\"x()\">>\n"
        "warning 3:1 html-not-published <<script>>\n"
        "warning 7:1 html-not-published <<form>>\n");
}

TEST_CASE("links keep their target when it is safe, else only their words", "[document]") {
  const auto reading =
      read("a.md",
           "[raad](https://a.nl/?a=1&amp;b=2 \"titel\") [*x*](JaVaScRiPt:alert(1)) www.b.nl "
           "<https://c.nl> <a href='d.pdf'>stuk</a> <a href=\"java&#9;script:x\">y</a> [leeg]()\n");
  CHECK(reading.document ==
        "P 1:2 <a https://a.nl/?a=1&b=2>raad</a> <i>x</i> <a http://www.b.nl>www.b.nl</a> "
        "<a https://c.nl>https://c.nl</a> <a d.pdf>stuk</a> y leeg\n");
  CHECK(reading.problems ==
        "warning 1:43 unsafe-link <JaVaScRiPt:alert(1)>\n"
        "warning 1:119 unsafe-link <<a href=\"java&#9;script:x\">>\n");
}

TEST_CASE("of an image its description stays", "[document]") {
  const auto reading =
      read("a.md", "Zie ![kaart *van* de wijk](kaart.png) en <img src=x alt='plan B'>.\n");
  CHECK(reading.document == "P 1:1 Zie kaart <i>van</i> de wijk en plan B.\n");
  CHECK(reading.problems ==
        "note 1:5 image-left-out <kaart.png>\n"
        "note 1:42 image-left-out <<img src=x alt='plan B'>>\n");
}

TEST_CASE("a comment is left out and told; one that never ends is words", "[document]") {
  const auto reading =
      read("a.md", "Een <!-- geheim --> twee\n\n<!-- ook\nniet -->\n\n<!-- open\n\neinde\n");
  CHECK(reading.document == "P 1:1 Een twee\nP 6:1 <!-- open einde\n");
  CHECK(reading.problems ==
        "note 1:5 html-comment <<!-- geheim -->>\n"
        "note 3:1 html-comment <<!-- ook\nniet -->>\n");
}

TEST_CASE("quotes are marked as such, lists in them are lists", "[document]") {
  CHECK(read_markdown("> **Beslissing**\n> akkoord\n>\n> - punt\n>   vervolg\n\nNa.\n") ==
        "P> 1:5 <b>Beslissing</b>⏎akkoord\nL0 - 4:5 punt⏎vervolg\nP 7:1 Na.\n");
}

TEST_CASE("code blocks are printed as they stand, indented lines are words", "[document]") {
  CHECK(read_markdown("```txt\n  a  b\n\n  c\n```\n\n      Ingesprongen   tekst\n") ==
        "PRE 2:3   a  b\n\n  c\nP 7:7 Ingesprongen tekst\n");
}

TEST_CASE("words that look like a link definition stay words", "[document]") {
  CHECK(read_markdown("[Besluit]: akkoord met **alles**\n\n[^1]: voetnoot\n\nZie [1].\n\n"
                      "[1]: https://a.nl\n") ==
        "P 1:1 [Besluit]: akkoord met <b>alles</b>\n"
        "P 3:1 [^1]: voetnoot\n"
        "P 5:1 Zie <a https://a.nl>1</a>.\n");
}

TEST_CASE("a line of tildes around a word opens no code", "[document]") {
  CHECK(read_markdown("~~~ Pauze ~~~\n\nVerder.\n") == "P 1:1 ~~~ Pauze ~~~\nP 3:1 Verder.\n");
}

TEST_CASE("no-break spaces stay between words and go at the edges", "[document]") {
  CHECK(read_markdown("&nbsp; a&nbsp;&nbsp;b <b>c&nbsp;</b> &nbsp;\n\n&nbsp;\n\nd\n") ==
        "P 1:8 a\u00a0\u00a0b <b>c</b>\nP 5:1 d\n");
}

TEST_CASE("HTML blocks in Markdown become blocks", "[document]") {
  CHECK(read_markdown("<div>\n<h3>Kop</h3>\nTekst\n<ol start=3><li>drie<li>vier</ol>\n</div>\n\n"
                      "Na *md*.\n\n> <p>citaat\n> twee\n") ==
        "H3 2:5 Kop\nP 3:1 Tekst\nL0 3. 4:17 drie\nL0 4. 4:25 vier\nP 7:1 Na <i>md</i>.\n"
        "P> 9:6 citaat twee\n");
}

TEST_CASE("a line of Hugo is the title of the part that it opens, or nothing", "[document]") {
  CHECK(read_markdown(
            "{{< chapter/section title=\"\" >}}\n# Werkgroep Vloed\n{{< /chapter/section >}}\n\n"
            "{{< chapter/section title=\"Aanwezigen\" >}}\n- Anna Aak (Duinen)\n- Bert Bel\n"
            "  {{< /chapter/section >}}\n{{% chapter/section title=`Kades & dijken` %}}\nWoorden\n"
            "{{% /chapter/section %}}\n{{% notice title=\"Let op\" %}}\n") ==
        "H1 2:3 Werkgroep Vloed\n"
        "H2 5:28 Aanwezigen\n"
        "L0 - 6:3 Anna Aak (Duinen)\n"
        "L0 - 7:3 Bert Bel\n"
        "H2 9:28 Kades & dijken\n"
        "P 10:1 Woorden\n"
        "P 12:1 {{% notice title=\"Let op\" %}}\n");
}

TEST_CASE("a part of Hugo within another is below it", "[document]") {
  CHECK(read_markdown(
            "{{< deel title=\"Spreekrecht\" >}}\n\n{{< deel title=\"Bijdrage\" >}}\nWoorden\n"
            "{{< /deel >}}\n{{< /deel >}}\n\n{{< deel title=\"Kades\" >}}\n") ==
        "H2 1:17 Spreekrecht\nH3 3:17 Bijdrage\nP 4:1 Woorden\nH2 8:17 Kades\n");
  CHECK(read_markdown("{{< deel title=\"Opening\" >}}\n\n{{< deel title=\"Kades\" >}}\n") ==
        "H2 1:17 Opening\nH2 3:17 Kades\n");
}

TEST_CASE("what shows more than a title, or stands in a line of words, stays as it is printed",
          "[document]") {
  CHECK(
      read_markdown("{{< deel title=\"Kades\" >}}\n\nZie {{< deel title=\"Kades\" >}} hieronder\n\n"
                    "{{< deel src=\"kade.mp4\" title=\"Kades\" >}}\n\n{{ verslag }}\n\n"
                    "```\n{{< deel title=\"Kades\" >}}\n```\n\n{{< deel title=\"een\" >}} en {{< "
                    "/deel >}}\n\n{{< deel title=\"C #\" >}}\n\n {{< deel title=\"Kades\" >}}\n") ==
      "H2 1:17 Kades\n"
      "P 3:1 Zie {{< deel title=\"Kades\" >}} hieronder\n"
      "P 5:1 {{< deel src=\"kade.mp4\" title=\"Kades\" >}}\n"
      "P 7:1 {{ verslag }}\n"
      "PRE 10:1 {{< deel title=\"Kades\" >}}\n"
      "P 13:1 {{< deel title=\"een\" >}} en {{< /deel >}}\n"
      "P 15:1 {{< deel title=\"C #\" >}}\n"
      "P 17:2 {{< deel title=\"Kades\" >}}\n");
}

TEST_CASE("minutes that begin otherwise have no parts of Hugo", "[document]") {
  CHECK(read_markdown("## 1. Spreekrecht\n\n{{< deel title=\"Kades\" >}}\n") ==
        "H2 1:4 1. Spreekrecht\nP 3:1 {{< deel title=\"Kades\" >}}\n");
}
