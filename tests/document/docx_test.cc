#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"

namespace openverslag::test {
namespace {

const Parts kStyles = {
    {"word/styles.xml",
     R"(<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>
<w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:type="paragraph" w:styleId="Agendapunt"><w:name w:val="Agendapunt"/><w:basedOn w:val="Kop2"/></w:style>
<w:style w:type="paragraph" w:styleId="Besluit"><w:name w:val="Besluit"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Klein"><w:name w:val="Klein"/><w:basedOn w:val="Kop1"/>
<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="character" w:styleId="Nadruk"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>)"}};

std::string paragraph(std::string_view style, std::string_view words) {
  std::string xml = "<w:p><w:pPr><w:pStyle w:val=\"";
  xml.append(style).append("\"/></w:pPr><w:r><w:t>").append(words);
  return xml.append("</w:t></w:r></w:p>");
}

}  // namespace

TEST_CASE("paragraphs of Word are counted, empty ones too", "[document][docx]") {
  CHECK(read_docx("<w:p><w:r><w:t>Verslag</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Slot</w:t></w:r>"
                  "</w:p><w:sectPr/>") == "P 1:1 Verslag\nP 3:1 Slot\n");
}

TEST_CASE("raised digits of Word are no digits of the number before them", "[document][docx]") {
  CHECK(read_docx("<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/>"
                  "</w:rPr><w:t>6</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>"
                  "<w:t>2</w:t></w:r></w:p>") == "P 1:1 10⁶2\n");
}

TEST_CASE("a heading is known by its style, or the style that one is based on",
          "[document][docx]") {
  CHECK(read_docx(paragraph("Titel", "Verslag") + paragraph("Kop1", "Opening") +
                      paragraph("Agendapunt", "Financiën") + paragraph("Klein", "Klein") +
                      paragraph("Onbekend", "Tekst") + paragraph("Besluit", "Akkoord"),
                  kStyles) ==
        "H1 1:1 Verslag\nH1 2:1 Opening\nH2 3:1 Financiën\nP 4:1 <b>Klein</b>\nP 5:1 Tekst\n"
        "P 6:1 <b>Akkoord</b>\n");
  CHECK(read_docx(
            "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>Punt</w:t></w:r></w:p>") ==
        "H3 1:1 Punt\n");
}

TEST_CASE("bold, italic and struck words of Word are marked, whoever says so", "[document][docx]") {
  CHECK(read_docx(R"(<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Besluit: </w:t></w:r>
<w:r><w:rPr><w:b w:val="1"/><w:i/></w:rPr><w:t>akkoord</w:t></w:r>
<w:r><w:rPr><w:b w:val="false"/><w:rStyle w:val="Nadruk"/></w:rPr><w:t xml:space="preserve"> met </w:t></w:r>
<w:r><w:rPr><w:dstrike/></w:rPr><w:t>drie</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>
<w:r><w:rPr><w:strike/></w:rPr><w:t>vier</w:t></w:r></w:p>)",
                  kStyles) ==
        "P 1:1 <b>Besluit: <i>akkoord</i></b> <i>met</i> <s>drie</s> <s>vier</s>\n");
}

TEST_CASE("tabs, breaks and hyphens of Word are what they print", "[document][docx]") {
  CHECK(read_docx("<w:p><w:r><w:t>Datum:</w:t><w:tab/><w:t>4 mei</w:t><w:br/><w:t>Plaats</w:t>"
                  "<w:noBreakHyphen/><w:t>A</w:t><w:softHyphen/><w:t>B\xC2\xAD"
                  "C</w:t><w:br w:type=\"page\"/></w:r></w:p>") ==
        "P 1:1 Datum: 4 mei<br>Plaats-ABC\n");
}

TEST_CASE("links of Word lead where they may", "[document][docx]") {
  const Parts links = {
      {"links",
       R"x(<Relationship Id="rId7" Type="x/hyperlink" Target="https://voorbeeld.example/a" TargetMode="External"/>
<Relationship Id="rId8" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>)x"}};
  const std::string body = R"(<w:p><w:hyperlink r:id="rId7"><w:r><w:t>een</w:t></w:r></w:hyperlink>
<w:hyperlink w:anchor="b"><w:r><w:t>twee</w:t></w:r></w:hyperlink>
<w:hyperlink r:id="rId8"><w:r><w:t>drie</w:t></w:r></w:hyperlink>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:a@b.example" \o "x" </w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>vier</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:fldSimple w:instr="HYPERLINK &quot;https://x.example&quot;"><w:r><w:t>vijf</w:t></w:r></w:fldSimple></w:p>)";
  const Reading reading = read("verslag.docx", docx(body, links));
  CHECK(reading.document ==
        "P 1:1 <a https://voorbeeld.example/a>een</a>tweedrie<a mailto:a@b.example>vier</a>"
        "<a https://x.example>vijf</a>\n");
  CHECK(reading.problems == "warning 1:8 unsafe-link <javascript:alert(1)>\n");
}

TEST_CASE("a table of Word keeps its columns where cells are merged", "[document][docx]") {
  const auto cell = [](std::string_view words, std::string_view properties = "") {
    std::string xml = "<w:tc><w:tcPr>";
    xml.append(properties).append("</w:tcPr><w:p><w:r><w:t>").append(words);
    return xml.append("</w:t></w:r></w:p></w:tc>");
  };
  CHECK(read_docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("NR") + cell("Onderwerp") +
                  cell("Actie") + "</w:tr><w:tr>" + cell("1", "<w:vMerge w:val=\"restart\"/>") +
                  cell("breed", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" +
                  cell("", "<w:vMerge/>") + cell("twee") + cell("drie") +
                  "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("vier") +
                  "</w:tr></w:tbl>") ==
        "T\nRH 1:1 [1:1 NR] [2:1 Onderwerp] [3:1 Actie]\n"
        "R 4:1 [4:1 1] [5:1 breed] []\nR 6:1 [] [7:1 twee] [8:1 drie]\nR 9:1 [] [9:1 vier]\n");
}

TEST_CASE("words of a table in a cell of Word are paragraphs of that cell", "[document][docx]") {
  CHECK(read_docx(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>voor</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p>"
            "<w:r><w:t>een</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>twee</w:t></w:r></w:p>"
            "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>na</w:t></w:r></w:p></w:tc><w:tc><w:p/>"
            "</w:tc></w:tr></w:tbl>") == "T\nR 1:1 [1:1 voor ¶ 2:1 een ¶ 3:1 twee ¶ 4:1 na] []\n");
}

}  // namespace openverslag::test
