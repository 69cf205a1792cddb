// What stands in a Word document and is not printed, or printed elsewhere.
#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"

namespace openverslag::test {
namespace {

Reading read_reviewed(std::string_view body, const Parts& more = {}) {
  return read("verslag.docx", docx(body, more));
}

const std::string kBefore = "<w:p><w:r><w:t xml:space=\"preserve\">Voor </w:t></w:r>";

}  // namespace

TEST_CASE("changes of Word count as accepted, and the report says so once", "[document][docx]") {
  const Reading reading =
      read_reviewed("<w:p/>" + kBefore +
                    "<w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins><w:r><w:t>erbij</"
                    "w:t></w:r></w:ins>"
                    "<w:moveFrom><w:r><w:t>oud</w:t></w:r></w:moveFrom></w:p>"
                    "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>rij</w:t></w:r></"
                    "w:p></w:tc></w:tr>"
                    "</w:tbl><w:moveTo><w:p><w:r><w:t>nieuw</w:t></w:r></w:p></w:moveTo>");
  CHECK(reading.document == "P 2:1 Voor erbij\nP 3:1 nieuw\n");
  CHECK(reading.problems == "note 2:6 tracked-changes <>\n");
}

TEST_CASE("paragraphs of Word whose end was deleted are one, in the shape of the last",
          "[document][docx]") {
  const std::string joined =
      "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/><w:rPr><w:del/></w:rPr></w:pPr>"
      "<w:r><w:t xml:space=\"preserve\">De voor</w:t></w:r></w:p>";
  CHECK(read_reviewed(joined + joined + "<w:p><w:r><w:t>zitter</w:t></w:r></w:p>").document ==
        "P 1:1 De voorDe voorzitter\n");
  CHECK(read_reviewed(joined + "<w:tbl/>").document == "H1 1:1 De voor\n");
}

TEST_CASE("hidden words of Word are left out, and the report names them", "[document][docx]") {
  const Reading reading =
      read_reviewed(kBefore +
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t><w:br/></w:r>"
                    "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>na</w:t></w:r></w:p>");
  CHECK(reading.document == "P 1:1 Voor na\n");
  CHECK(reading.problems == "note 1:8 hidden-text <geheim>\n");
}

TEST_CASE("words that Word paints black are left out, and the report does not name them",
          "[document][docx]") {
  const auto run = [](const std::string& properties) {
    return "<w:r><w:rPr>" + properties +
           "</w:rPr><w:t xml:space=\"preserve\">Jan Geheim </w:t></w:r>";
  };
  const auto read = [&](const std::string& properties) {
    return read_reviewed(kBefore + run(properties) + "<w:r><w:t>na</w:t></w:r></w:p>");
  };
  for (const std::string black :
       {"<w:highlight w:val=\"black\"/>", "<w:color w:val=\"auto\"/><w:highlight w:val=\"black\"/>",
        "<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>",
        "<w:color w:val=\"111111\"/><w:shd w:val=\"solid\" w:color=\"0A0A0A\" w:fill=\"auto\"/>"}) {
    INFO(black);
    CHECK(read(black).document == "P 1:1 Voor na\n");
    CHECK(read(black).problems == "warning 1:8 blackened-words <> <2>\n");
  }
  // White letters on black, and black ones on yellow, are read by everybody.
  for (const std::string legible :
       {"<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>",
        "<w:highlight w:val=\"yellow\"/>", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>",
        "<w:color w:val=\"000000\"/>"}) {
    INFO(legible);
    CHECK(read(legible).document == "P 1:1 Voor Jan Geheim na\n");
  }
}

TEST_CASE("notes of Word stand below the paragraph of their mark", "[document][docx]") {
  const Parts notes = {{"word/footnotes.xml",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/><w:t "
                        "xml:space=\"preserve\"> Zie punt 3.</w:t>"
                        "</w:r></w:p><w:p><w:r><w:t>En 4.</w:t></w:r></w:p></w:footnote>"
                        "<w:footnote w:id=\"8\"><w:p><w:r><w:t>* Eigen</w:t><w:footnoteReference "
                        "w:id=\"8\"/></w:r></w:p>"
                        "</w:footnote>"},
                       {"word/endnotes.xml",
                        "<w:endnote w:id=\"1\"><w:p><w:r><w:t>Slot</w:t></w:r></w:p></w:endnote>"}};
  CHECK(
      read_docx("<w:p><w:r><w:t>Een</w:t><w:footnoteReference w:id=\"7\"/><w:t>, twee</w:t>"
                "<w:endnoteReference w:id=\"1\"/><w:t>.</w:t></w:r></w:p><w:p><w:r><w:t>Drie</w:t>"
                "<w:footnoteReference w:id=\"8\" w:customMarkFollows=\"1\"/><w:t>*</w:t>"
                "<w:footnoteReference w:id=\"7\"/></w:r></w:p>",
                notes) ==
      "P 1:1 Een[1], twee[i].\nP 2:1 [1] Zie punt 3.\nP 3:1 En 4.\nP 4:1 [i] Slot\nP 5:1 Drie*\n"
      "P 6:1 * Eigen\n");
}

TEST_CASE("words in a frame of Word are read once, below their paragraph", "[document][docx]") {
  CHECK(read_docx(
            kBefore +
            "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r>"
            "<w:t>kader</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p>"
            "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            "<w:r><w:t>na</w:t></w:r></w:p>") == "P 1:1 Voor na\nP 2:1 kader\n");
}

TEST_CASE("a picture of Word is reported", "[document][docx]") {
  const Reading reading =
      read_reviewed(kBefore + "<w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>");
  CHECK(reading.document == "P 1:1 Voor\n");
  CHECK(reading.problems == "note 1:6 picture-left-out <>\n");
}

TEST_CASE("controls, tags and fields of Word show the words in them", "[document][docx]") {
  CHECK(
      read_docx(
          "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:smartTag><w:sdt><w:sdtContent>"
          "<w:r><w:t>een</w:t></w:r></w:sdtContent></w:sdt></w:smartTag><w:customXml><w:r>"
          "<w:t xml:space=\"preserve\"> twee</w:t></w:r></w:customXml></w:p></w:sdtContent></w:sdt>"
          "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText>"
          "<w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>4 mei"
          "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/><w:t xml:space=\"preserve\"> "
          "2024</w:t>"
          "</w:r></w:p>") == "P 1:1 een twee\nP 2:1 4 mei 2024\n");
}

TEST_CASE("boxes to tick and lists to choose from show what was chosen", "[document][docx]") {
  const auto form = [](std::string_view data) {
    std::string xml = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>";
    xml.append(data).append(
        "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>");
    return xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
  };
  CHECK(read_docx("<w:p>" + form("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>") +
                  form("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>") +
                  form("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"a\"/><w:listEntry "
                       "w:val=\"b\"/></w:ddList>") +
                  "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>") ==
        "P 1:1 ☒☐b✓\n");
}

TEST_CASE("a table of contents and pieces of other files are left out and reported",
          "[document][docx]") {
  const Parts styles = {
      {"word/styles.xml",
       "<w:style w:type=\"paragraph\" w:styleId=\"Inhopg1\"><w:name w:val=\"toc 1\"/></w:style>"}};
  const Reading reading = read_reviewed(
      "<w:p><w:pPr><w:pStyle w:val=\"Inhopg1\"/></w:pPr><w:r><w:t>Opening 2</w:t></w:r></w:p>"
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
      "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Inhoud</w:t></w:r></w:p></w:sdtContent></w:sdt>"
      "<w:altChunk r:id=\"rId1\"/><w:p><w:r><w:t>Opening</w:t></w:r></w:p>",
      styles);
  CHECK(reading.document == "P 2:1 Opening\n");
  CHECK(reading.problems == "note 1:1 contents-left-out <>\nnote 1:1 other-file-left-out <>\n");
}

}  // namespace openverslag::test
