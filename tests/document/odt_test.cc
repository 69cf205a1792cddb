#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"

namespace openverslag::test {
namespace {

std::string number_style(int level, std::string_view more) {
  std::string xml = "<text:list-level-style-number text:level=\"" + std::to_string(level) + "\" ";
  return xml.append(more).append("/>");
}

std::string list_style(std::string_view name, std::string_view levels) {
  std::string xml = "<text:list-style style:name=\"";
  return xml.append(name).append("\">").append(levels).append("</text:list-style>");
}

std::string item(std::string_view words, std::string_view more = "", std::string_view inner = "") {
  std::string xml = "<text:list-item ";
  xml.append(more).append("><text:p>").append(words).append("</text:p>").append(inner);
  return xml.append("</text:list-item>");
}

std::string list(std::string_view items, std::string_view more = "text:style-name=\"L\"") {
  std::string xml = "<text:list ";
  return xml.append(more).append(">").append(items).append("</text:list>");
}

const std::string kNumbers = list_style(
    "L",
    number_style(1, "style:num-format=\"1\" style:num-suffix=\".\"") +
        number_style(2, "style:num-format=\"a\" style:num-suffix=\")\" text:display-levels=\"1\"") +
        number_style(3, "style:num-format=\"1\" text:display-levels=\"3\""));

}  // namespace

TEST_CASE("raised digits of an OpenDocument text are no digits of the number before them",
          "[document][odt]") {
  CHECK(read_odt("<text:p>10<text:span text:style-name=\"T\">6</text:span></text:p>",
                 "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties "
                 "style:text-position=\"super 58%\"/></style:style>") == "P 1:1 10⁶\n");
}

TEST_CASE("paragraphs, headings and marks of OpenDocument are read", "[document][odt]") {
  const std::string automatic =
      "<style:style style:name=\"P1\" style:family=\"paragraph\" "
      "style:parent-style-name=\"Title\"/>"
      "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
      "fo:font-weight=\"bold\"/></style:style>"
      "<style:style style:name=\"T2\" style:family=\"text\" style:parent-style-name=\"Nadruk\">"
      "<style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
  const std::string styles =
      "<style:style style:name=\"Title\" style:family=\"paragraph\"/>"
      "<style:style style:name=\"Nadruk\" style:family=\"text\"><style:text-properties "
      "fo:font-style=\"italic\"/></style:style>";
  CHECK(read_odt("<text:sequence-decls/><text:p text:style-name=\"P1\">Verslag</text:p><text:p/>"
                 "<text:h text:outline-level=\"2\">Opening</text:h>"
                 "<text:p><text:span text:style-name=\"T1\">Besluit:</text:span> "
                 "<text:span text:style-name=\"T2\">niet<text:s text:c=\"3\"/>wel</text:span>"
                 "<text:tab/>nu<text:line-break/>later<text:soft-page-break/> dus</text:p>",
                 automatic, styles) ==
        "H1 1:1 Verslag\nH2 3:1 Opening\n"
        "P 4:1 <b>Besluit:</b> <i><s>niet wel</s></i> nu<br>later dus\n");
}

TEST_CASE("a list of OpenDocument prints its numbers, level by level", "[document][odt]") {
  const std::string deep =
      list("<text:list-item>" + list(item("drie"), "") + "</text:list-item>" + item("vier"), "");
  CHECK(read_odt(list(item("een", "", "<text:p>meer</text:p>" + list(item("twee"), "")) +
                      item("vijf", "", deep)),
                 kNumbers) ==
        "L0 1. 1:1 een\nL0 2:1 meer\nL1 a) 3:1 twee\nL0 2. 4:1 vijf\nL2 2.a.1 5:1 drie\n"
        "L1 a) 6:1 vier\n");
}

TEST_CASE("a list of OpenDocument counts on when it says so", "[document][odt]") {
  CHECK(read_odt(list(item("een") + item("twee"), "xml:id=\"a\" text:style-name=\"L\"") +
                     list(item("drie")) +
                     list(item("vier"),
                          "text:continue-list=\"a\" "
                          "text:style-name=\"L\"") +
                     list(item("vijf"), "text:continue-numbering=\"true\" text:style-name=\"L\"") +
                     list(item("zes", "text:start-value=\"9\"") + item("zeven")),
                 kNumbers) ==
        "L0 1. 1:1 een\nL0 2. 2:1 twee\nL0 1. 3:1 drie\nL0 3. 4:1 vier\nL0 4. 5:1 vijf\n"
        "L0 9. 6:1 zes\nL0 10. 7:1 zeven\n");
}

TEST_CASE("bullets of OpenDocument are bullets; a list without numbers is none",
          "[document][odt]") {
  const std::string styles =
      list_style("L", "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/>") +
      list_style("M", number_style(1, "style:num-format=\"\"")) +
      list_style("N", number_style(1, "style:num-format=\"I\" loext:num-list-format=\"(%1%)\""));
  CHECK(read_odt(list(item("een")) + list(item("twee"), "text:style-name=\"M\"") +
                     list(item("drie"), "text:style-name=\"N\"") +
                     list("<text:list-header><text:p>vier</text:p></text:list-header>",
                          "text:style-name=\"N\""),
                 styles) == "L0 - 1:1 een\nP 2:1 twee\nL0 (I) 3:1 drie\nL0 4:1 vier\n");
}

TEST_CASE("a box typed before the words of an item is ticked or not", "[document][odt]") {
  CHECK(read_odt(list(item("[ ] een") + item("☒ <text:span>twee</text:span>") + item("[x]")),
                 kNumbers) == "L0 1. [ ] 1:5 een\nL0 2. [x] 2:5 twee\nL0 3. 3:1 [x]\n");
}

TEST_CASE("headings of OpenDocument are numbered by the outline, or by a list", "[document][odt]") {
  const std::string outline =
      "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" "
      "style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" style:num-format=\"1\" "
      "text:display-levels=\"2\"/></text:outline-style>";
  const auto heading = [](std::string_view more) {
    std::string xml = "<text:h ";
    return xml.append(more).append(">Punt</text:h>");
  };
  CHECK(read_odt(heading("text:outline-level=\"1\"") + heading("text:outline-level=\"2\"") +
                     heading("text:outline-level=\"1\" text:is-list-header=\"true\"") +
                     heading("text:outline-level=\"1\" text:restart-numbering=\"true\" "
                             "text:start-value=\"7\"") +
                     list("<text:list-item>" + heading("text:outline-level=\"3\"") +
                          "</text:list-item>"),
                 kNumbers, outline) ==
        "H1 1:1 1. Punt\nH2 2:1 1.1 Punt\nH1 3:1 Punt\nH1 4:1 7. Punt\nH3 5:1 1. Punt\n");
}

TEST_CASE("a table of OpenDocument keeps its columns where cells are merged", "[document][odt]") {
  const auto cell = [](std::string_view words, std::string_view more = "") {
    std::string xml = "<table:table-cell ";
    xml.append(more).append("><text:p>").append(words);
    return xml.append("</text:p></table:table-cell>");
  };
  CHECK(read_odt("<table:table><table:table-column/><table:table-header-rows><table:table-row>" +
                 cell("NR") + cell("Onderwerp") + cell("Actie") +
                 "</table:table-row></table:table-header-rows><table:table-row>" +
                 cell("een", "table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/>" +
                 cell("twee") + "</table:table-row><table:table-row>" +
                 cell("drie", "table:number-columns-repeated=\"2\"") +
                 "<table:table-cell><text:p>vier</text:p><table:table><table:table-row>" +
                 cell("vijf") +
                 "</table:table-row></table:table></table:table-cell>"
                 "</table:table-row></table:table>") ==
        "T\nRH 1:1 [1:1 NR] [2:1 Onderwerp] [3:1 Actie]\nR 4:1 [4:1 een] [] [5:1 twee]\n"
        "R 6:1 [6:1 drie] [] [7:1 vier ¶ 8:1 vijf]\n");
}

TEST_CASE("notes and frames of OpenDocument stand below their paragraph, links lead out",
          "[document][odt]") {
  const Reading reading =
      read("a.odt",
           odt("<text:p>Een<text:note text:note-class=\"footnote\"><text:note-citation>1"
               "</text:note-citation><text:note-body><text:p>Zie punt 3.</text:p></text:note-body>"
               "</text:note>, <draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box>"
               "</draw:frame><text:a xlink:href=\"https://x.example\">twee</text:a> <text:a "
               "xlink:href=\"#Kop\">drie</text:a> <text:a xlink:href=\"file:///c:/a\">vier</text:a>"
               "<draw:frame><draw:image/><svg:title>logo</svg:title></draw:frame></text:p>"));
  CHECK(reading.document ==
        "P 1:1 Een[1], <a https://x.example>twee</a> drie vier\nP 2:1 [1] Zie punt 3.\n"
        "P 3:1 kader\n");
  CHECK(reading.problems ==
        "warning 1:19 unsafe-link <file:///c:/a>\nnote 1:23 picture-left-out <>\n");
}

TEST_CASE("what OpenDocument holds and does not print is left out and reported",
          "[document][odt]") {
  const std::string hidden =
      "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
      "text:display=\"none\"/></style:style>";
  const Reading reading = read(
      "a.odt",
      odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p>"
          "</text:deletion></text:changed-region></text:tracked-changes>"
          "<text:table-of-content><text:index-body><text:p>Inhoud</text:p></text:index-body>"
          "</text:table-of-content><text:p>Een<text:change "
          "text:change-id=\"1\"/><office:annotation>"
          "<dc:creator>A</dc:creator><text:p>opmerking</text:p></office:annotation> twee<text:span "
          "text:style-name=\"T1\">geheim</text:span></text:p><text:section text:display=\"none\">"
          "<text:p>stil</text:p></text:section><text:section><text:p>Slot</text:p></text:section>",
          hidden));
  CHECK(reading.document == "P 1:1 Een twee\nP 3:1 Slot\n");
  CHECK(reading.problems ==
        "note 1:1 contents-left-out <>\nnote 1:1 tracked-changes <>\nnote 1:9 hidden-text "
        "<geheim>\nnote 2:1 hidden-text <stil>\n");
}

TEST_CASE("words that OpenDocument paints black are left out, and the report does not name them",
          "[document][odt]") {
  const auto read_in = [](const std::string& properties) {
    return read("a.odt",
                odt("<text:p>Een <text:span text:style-name=\"T1\">Jan Geheim </text:span>twee"
                    "</text:p>",
                    "<style:style style:name=\"T1\" style:family=\"text\">"
                    "<style:text-properties " +
                        properties + "/></style:style>"));
  };
  const Reading black = read_in("fo:color=\"#000000\" fo:background-color=\"#000000\"");
  CHECK(black.document == "P 1:1 Een twee\n");
  CHECK(black.problems == "warning 1:9 blackened-words <> <2>\n");
  for (const std::string legible :
       {"fo:background-color=\"#000000\" style:use-window-font-color=\"true\"",
        "fo:color=\"#000000\" fo:background-color=\"transparent\"", "fo:color=\"#000000\""})
    CHECK(read_in(legible).document == "P 1:1 Een Jan Geheim twee\n");
}

TEST_CASE("an OpenDocument text with a password is refused, and one that is no text",
          "[document][odt]") {
  const Parts locked = {{"mimetype", "application/vnd.oasis.opendocument.text"},
                        {"META-INF/manifest.xml",
                         "<manifest:manifest><manifest:file-entry><manifest:encryption-data/>"
                         "</manifest:file-entry></manifest:manifest>"},
                        {"content.xml", "\x01\x02"}};
  CHECK(read("a.odt", zip_of(locked)).problems == "warning 0:0 office-locked\n");
  CHECK(read("a.odt", zip_of({{"mimetype", "x"}, {"content.xml", "<office:document-content/>"}}))
            .problems == "warning 0:0 office-no-document <OpenDocument>\n");
  CHECK(read("a.docx", odt("<text:p>Verslag</text:p>")).problems ==
        "warning 0:0 source-renamed <.odt> <.docx>\n");
}

}  // namespace openverslag::test
