// White words on white, and words too small to be read, in Word and OpenDocument.
#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"

namespace openverslag::test {
namespace {

std::string run(const std::string& properties) {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>woord</w:t></w:r>";
}

std::string paragraph(const std::string& run_properties, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(run_properties) + "</w:p>";
}

std::string table(const std::string& cell, const std::string& properties = "") {
  return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tr><w:tc><w:tcPr>" + cell + "</w:tcPr>" +
         paragraph("<w:color w:val=\"FFFFFF\"/>") + "</w:tc></w:tr></w:tbl>";
}

std::string box(const std::string& shape) {
  return "<w:p><w:r><w:drawing><wps:wsp>" + shape + "<wps:txbx><w:txbxContent>" +
         paragraph("<w:color w:val=\"FFFFFF\"/>") +
         "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>";
}

Reading word(const std::string& body, const Parts& parts = {}) {
  return read("a.docx", docx("<w:p><w:r><w:t>Voor</w:t></w:r></w:p>" + body, parts));
}

bool is_shown(const Reading& reading) {
  return reading.document.find("woord") != std::string::npos;
}

const std::string kWhite = "<w:color w:val=\"FFFFFF\"/>";
const std::string kBlue = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F4E79\"/>";

Reading open_document(const std::string& text, const std::string& styles) {
  return read("a.odt",
              odt(text,
                  "<style:style style:name=\"W\" style:family=\"text\"><style:text-properties "
                  "fo:color=\"#ffffff\"/></style:style>" +
                      styles));
}

const std::string kSpan = "<text:span text:style-name=\"W\">woord</text:span>";

std::string style(const std::string& family, const std::string& properties) {
  return "<style:style style:name=\"G\" style:family=\"" + family + "\"><style:" + properties +
         "/></style:style>";
}

}  // namespace

TEST_CASE("white words of Word on white are left out and told", "[document][docx][hidden]") {
  const Reading reading = word(paragraph(kWhite));
  CHECK(reading.document == "P 1:1 Voor\n");
  CHECK(reading.problems == "warning 2:1 white-text <woord>\n");
  for (const std::string properties :
       {"<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", "<w:color w:val=\"FEFEFE\"/>",
        "<w:color w:val=\"ffffff\"/><w:shd w:val=\"clear\" w:fill=\"auto\"/>",
        "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"white\"/>"}) {
    INFO(properties);
    CHECK_FALSE(is_shown(word(paragraph(properties))));
  }
  CHECK_FALSE(is_shown(word(table("<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>"))));
  CHECK_FALSE(is_shown(word(table("", "<w:tblStyle w:val=\"TableGrid\"/>"))));
  CHECK_FALSE(is_shown(word(box("<wps:spPr><a:noFill/></wps:spPr>"))));
}

TEST_CASE("white words of Word on a colour stay", "[document][docx][hidden]") {
  CHECK(is_shown(word(table(kBlue))));
  CHECK(is_shown(word(table("<w:shd w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"accent1\"/>"))));
  CHECK(is_shown(word(paragraph(kWhite, kBlue))));
  CHECK(is_shown(word(paragraph(kWhite + kBlue))));
  CHECK(is_shown(word(paragraph(kWhite + "<w:highlight w:val=\"darkBlue\"/>"))));
  CHECK(is_shown(word(paragraph("<w:color w:val=\"auto\"/>"))));
  CHECK(
      is_shown(word(box("<wps:spPr><a:solidFill><a:srgbClr val=\"003366\"/></a:solidFill>"
                        "</wps:spPr>"))));
  CHECK(is_shown(word(box("<wps:spPr/><wps:style><a:fillRef idx=\"1\"/></wps:style>"))));
  const Parts styles = {
      {"word/styles.xml",
       "<w:style w:type=\"table\" w:styleId=\"Grid4\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr>" +
           kBlue +
           "</w:tcPr></w:tblStylePr></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Band\"><w:pPr>" +
           kBlue + "</w:pPr></w:style>"}};
  CHECK(is_shown(word(table("", "<w:tblStyle w:val=\"Grid4\"/>"), styles)));
  CHECK(is_shown(word(paragraph(kWhite, "<w:pStyle w:val=\"Band\"/>"), styles)));
}

TEST_CASE("white notes of Word stay on a page that has a colour", "[document][docx][hidden]") {
  const Parts notes = {
      {"word/footnotes.xml", "<w:footnote w:id=\"2\">" + paragraph(kWhite) + "</w:footnote>"}};
  const std::string mark = "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
  const auto on_page = [&](const std::string& page) {
    return read("a.docx", docx(mark + page, notes));
  };
  CHECK_FALSE(is_shown(on_page("")));
  CHECK(is_shown(on_page("</w:body><w:background w:color=\"003366\"/><w:body>")));
}

TEST_CASE("of a group in Word only the shape that is hidden is left out",
          "[document][docx][hidden]") {
  const auto shape = [](const std::string& hidden, const std::string& words) {
    return "<wps:wsp><wps:cNvPr" + hidden + "/><wps:txbx><w:txbxContent><w:p><w:r><w:t>" + words +
           "</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>";
  };
  const auto group = [&](const std::string& of_all) {
    return word("<w:p><w:r><w:drawing><wp:anchor><wp:docPr" + of_all + "/><wpg:wgp>" +
                shape(" hidden=\"1\"", "geheim") + shape("", "woord") +
                "</wpg:wgp></wp:anchor></w:drawing></w:r></w:p>");
  };
  CHECK(is_shown(group("")));
  CHECK(group("").document.find("geheim") == std::string::npos);
  CHECK_FALSE(is_shown(group(" hidden=\"true\"")));
}

TEST_CASE("words of Word that are too small, without ink or in a hidden box are left out",
          "[document][docx][hidden]") {
  for (const std::string properties : {"<w:sz w:val=\"2\"/>", "<w:sz w:val=\"1\"/>",
                                       "<w14:textFill><w14:noFill/></w14:textFill>"}) {
    INFO(properties);
    const Reading reading = word(paragraph(properties));
    CHECK(reading.document == "P 1:1 Voor\n");
    CHECK(reading.problems == "note 2:1 hidden-text <woord>\n");
  }
  CHECK(is_shown(word(paragraph("<w:sz w:val=\"10\"/>"))));
  CHECK_FALSE(is_shown(word("<w:p><w:r><w:drawing><wp:docPr hidden=\"1\"/><w:txbxContent>" +
                            paragraph("") + "</w:txbxContent></w:drawing></w:r></w:p>")));
  CHECK_FALSE(
      is_shown(word("<w:p><w:r><w:pict><v:shape style=\"width:1pt;visibility:hidden\">"
                    "<v:textbox><w:txbxContent>" +
                    paragraph("") +
                    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
                    "</w:p>")));
}

TEST_CASE("white words of OpenDocument on white are left out, on a colour they stay",
          "[document][odt][hidden]") {
  const Reading reading = open_document("<text:p>Voor" + kSpan + "</text:p>", "");
  CHECK(reading.document == "P 1:1 Voor\n");
  CHECK(reading.problems == "warning 1:5 white-text <woord>\n");
  const std::string cell =
      "<table:table table:style-name=\"T\"><table:table-row><table:table-cell "
      "table:style-name=\"G\"><text:p>" +
      kSpan + "</text:p></table:table-cell></table:table-row></table:table>";
  const std::string blue = "fo:background-color=\"#1f4e79\"";
  CHECK(is_shown(open_document(cell, style("table-cell", "table-cell-properties " + blue))));
  CHECK_FALSE(is_shown(open_document(
      cell, style("table-cell", "table-cell-properties fo:background-color=\"transparent\""))));
  CHECK(is_shown(open_document("<text:p text:style-name=\"G\">" + kSpan + "</text:p>",
                               style("paragraph", "paragraph-properties " + blue))));
  const std::string frame =
      "<text:p>Voor<draw:frame draw:style-name=\"G\"><draw:text-box><text:p>" + kSpan +
      "</text:p></draw:text-box></draw:frame></text:p>";
  CHECK(is_shown(open_document(
      frame,
      style("graphic", "graphic-properties draw:fill=\"solid\" draw:fill-color=\"#036036\""))));
  CHECK_FALSE(
      is_shown(open_document(frame, style("graphic", "graphic-properties draw:fill=\"none\""))));
  const std::string in_cell =
      "<table:table><table:table-row><table:table-cell table:style-name=\"C\">" + frame +
      "</table:table-cell></table:table-row></table:table>";
  CHECK(is_shown(
      open_document(in_cell, style("graphic", "graphic-properties draw:fill=\"none\"") +
                                 "<style:style style:name=\"C\" style:family=\"table-cell\">"
                                 "<style:table-cell-properties " +
                                 blue + "/></style:style>")));
}

TEST_CASE("words of OpenDocument that are too small or in a hidden row are left out",
          "[document][odt][hidden]") {
  const auto in_size = [](const std::string& size) {
    return open_document("<text:p>Voor<text:span text:style-name=\"G\">woord</text:span></text:p>",
                         style("text", "text-properties fo:font-size=\"" + size + "\""));
  };
  CHECK(in_size("1pt").problems == "note 1:5 hidden-text <woord>\n");
  CHECK_FALSE(is_shown(in_size("0.5pt")));
  CHECK(is_shown(in_size("8pt")));
  CHECK(is_shown(in_size("58%")));
  CHECK_FALSE(is_shown(open_document(
      "<text:p>Voor</text:p><table:table><table:table-row table:visibility=\"collapse\">"
      "<table:table-cell><text:p>woord</text:p></table:table-cell></table:table-row></table:table>",
      "")));
}

TEST_CASE("black words in a black paragraph or cell of Word count as blackened",
          "[document][docx][hidden]") {
  const std::string black = "<w:color w:val=\"000000\"/>";
  for (const std::string ground : {"<w:shd w:val=\"clear\" w:fill=\"000000\"/>",
                                   "<w:shd w:val=\"solid\" w:color=\"auto\" w:fill=\"auto\"/>"}) {
    INFO(ground);
    const Reading reading = word(paragraph(black, ground));
    CHECK(reading.document == "P 1:1 Voor\n");
    CHECK(reading.problems == "warning 2:1 blackened-words <> <1>\n");
    CHECK_FALSE(is_shown(word("<w:tbl><w:tr><w:tc><w:tcPr>" + ground + "</w:tcPr>" +
                              paragraph(black) + "</w:tc></w:tr></w:tbl>")));
    CHECK(is_shown(word(table(ground))));
    CHECK(is_shown(word(paragraph("", ground))));
    CHECK(is_shown(word(paragraph(black + "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>", ground))));
    CHECK(is_shown(word(paragraph("<w:highlight w:val=\"none\"/>", ground))));
    CHECK(is_shown(word(paragraph("", ground) + paragraph(black))));
    const Parts styles = {
        {"word/styles.xml", "<w:style w:type=\"paragraph\" w:styleId=\"Bar\"><w:pPr>" + ground +
                                "</w:pPr></w:style>"}};
    CHECK_FALSE(is_shown(word(paragraph(black, "<w:pStyle w:val=\"Bar\"/>"), styles)));
  }
}

TEST_CASE("black words in a black paragraph or cell of OpenDocument count as blackened",
          "[document][odt][hidden]") {
  const auto with = [](const std::string& text, const std::string& ground) {
    return open_document(text, ground +
                                   "<style:style style:name=\"B\" style:family=\"text\">"
                                   "<style:text-properties fo:color=\"#000000\"/></style:style>");
  };
  const std::string span = "<text:span text:style-name=\"B\">woord</text:span>";
  const std::string black = "fo:background-color=\"#000000\"";
  const std::string in_paragraph = style("paragraph", "paragraph-properties " + black);
  CHECK(with("<text:p text:style-name=\"G\">" + span + "</text:p>", in_paragraph).problems ==
        "warning 1:1 blackened-words <> <1>\n");
  CHECK(is_shown(with("<text:p text:style-name=\"G\">woord</text:p>", in_paragraph)));
  const auto cell = [](const std::string& words) {
    return "<table:table><table:table-row><table:table-cell table:style-name=\"G\"><text:p>" +
           words + "</text:p></table:table-cell></table:table-row></table:table>";
  };
  const std::string in_cell = style("table-cell", "table-cell-properties " + black);
  CHECK_FALSE(is_shown(with(cell(span), in_cell)));
  CHECK(is_shown(with(cell(kSpan), in_cell)));
  CHECK(is_shown(with(cell(span), style("table-cell",
                                        "table-cell-properties "
                                        "fo:background-color=\"#ffffff\""))));
}

}  // namespace openverslag::test
