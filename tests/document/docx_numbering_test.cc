#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"

namespace openverslag::test {
namespace {

std::string level(int index, std::string_view format, std::string_view pattern,
                  std::string_view more = "") {
  std::string xml = "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/>";
  xml.append("<w:numFmt w:val=\"").append(format).append("\"/>").append(more);
  return xml.append("<w:lvlText w:val=\"").append(pattern).append("\"/></w:lvl>");
}

std::string definition(int id, std::string_view levels) {
  std::string xml = "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">";
  return xml.append(levels).append("</w:abstractNum>");
}

std::string list(int id, int definition, std::string_view overrides = "") {
  std::string xml = "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
                    std::to_string(definition) + "\"/>";
  return xml.append(overrides).append("</w:num>");
}

std::string item(int list, int level, std::string_view words, std::string_view more = "") {
  std::string xml = "<w:p><w:pPr>";
  xml.append(more).append("<w:numPr><w:ilvl w:val=\"").append(std::to_string(level));
  xml.append("\"/><w:numId w:val=\"").append(std::to_string(list)).append("\"/></w:numPr></w:pPr>");
  if (!words.empty()) xml.append("<w:r><w:t>").append(words).append("</w:t></w:r>");
  return xml.append("</w:p>");
}

Parts numbering(const std::string& xml) { return {{"word/numbering.xml", xml}}; }

const std::string kLegal = definition(
    0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "%3)"));

}  // namespace

TEST_CASE("a list of Word prints its numbers, level by level", "[document][docx]") {
  CHECK(read_docx(item(1, 0, "een") + item(1, 1, "twee") + item(1, 1, "drie") + item(1, 2, "vier") +
                      item(1, 0, "vijf") + item(1, 1, "zes") + item(1, 2, "zeven"),
                  numbering(kLegal + list(1, 0))) ==
        "L0 1. 1:1 een\nL1 1.1 2:1 twee\nL1 1.2 3:1 drie\nL2 a) 4:1 vier\nL0 2. 5:1 vijf\n"
        "L1 2.1 6:1 zes\nL2 a) 7:1 zeven\n");
}

TEST_CASE("lists of Word with one definition count on, unless one begins again",
          "[document][docx]") {
  const std::string again =
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
  CHECK(read_docx(item(1, 0, "een") + item(2, 0, "twee") + item(3, 0, "drie") + item(3, 0, "vier") +
                      item(1, 0, "vijf"),
                  numbering(kLegal + list(1, 0) + list(2, 0) + list(3, 0, again))) ==
        "L0 1. 1:1 een\nL0 2. 2:1 twee\nL0 5. 3:1 drie\nL0 6. 4:1 vier\nL0 7. 5:1 vijf\n");
}

TEST_CASE("a level of Word that never begins again counts on", "[document][docx]") {
  const std::string levels =
      level(0, "upperRoman", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>");
  CHECK(read_docx(item(1, 0, "een") + item(1, 1, "twee") + item(1, 0, "drie") + item(1, 1, "vier"),
                  numbering(definition(0, levels) + list(1, 0))) ==
        "L0 I 1:1 een\nL1 1 2:1 twee\nL0 II 3:1 drie\nL1 2 4:1 vier\n");
}

TEST_CASE("numbers of Word are letters, Roman, with a nought, or bullets", "[document][docx]") {
  const std::string levels = level(0, "upperRoman", "%1.") + level(1, "decimalZero", "%2.") +
                             level(2, "bullet", "\xEF\x82\xB7") + level(3, "none", "") +
                             level(4, "decimal", "%1.%5", "<w:isLgl/>");
  CHECK(read_docx(item(1, 0, "een") + item(1, 0, "twee") + item(1, 1, "drie") + item(1, 2, "vier") +
                      item(1, 3, "vijf") + item(1, 4, "zes"),
                  numbering(definition(0, levels) + list(1, 0))) ==
        "L0 I. 1:1 een\nL0 II. 2:1 twee\nL1 01. 3:1 drie\nL2 - 4:1 vier\nP 5:1 vijf\n"
        "L4 2.1 6:1 zes\n");
}

TEST_CASE("a heading of Word is numbered by its style, the number before its words",
          "[document][docx]") {
  Parts parts =
      numbering(definition(0, level(0, "decimal", "%1.", "<w:pStyle w:val=\"Kop1\"/>") +
                                  level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Kop2\"/>")) +
                list(4, 0));
  parts["word/styles.xml"] =
      "<w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/><w:pPr>"
      "<w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" "
      "w:styleId=\"Kop2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Kop1\"/></w:style>";
  const auto heading = [](std::string_view style, std::string_view more) {
    std::string xml = "<w:p><w:pPr><w:pStyle w:val=\"";
    xml.append(style).append("\"/>").append(more);
    return xml.append("</w:pPr><w:r><w:t>Punt</w:t></w:r></w:p>");
  };
  CHECK(read_docx(heading("Kop1", "") + heading("Kop2", "") +
                      heading("Kop1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                      heading("Kop1", ""),
                  parts) == "H1 1:1 1. Punt\nH2 2:1 1.1 Punt\nH1 3:1 Punt\nH1 4:1 2. Punt\n");
}

TEST_CASE("a list of Word may stand in the style of a list", "[document][docx]") {
  Parts parts = numbering(
      "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"Punten\"/></w:abstractNum>" +
      definition(1, level(0, "upperLetter", "%1.")) + list(1, 0) + list(2, 1));
  parts["word/styles.xml"] =
      "<w:style w:type=\"numbering\" w:styleId=\"Punten\"><w:name w:val=\"Punten\"/><w:pPr>"
      "<w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
  CHECK(read_docx(item(1, 0, "een") + item(1, 0, "twee"), parts) ==
        "L0 A. 1:1 een\nL0 B. 2:1 twee\n");
}

TEST_CASE("a number of Word without words is printed, a bullet is not", "[document][docx]") {
  const std::string xml = kLegal + definition(1, level(0, "bullet", "o")) + list(1, 0) + list(2, 1);
  CHECK(read_docx(item(1, 0, "") + item(1, 0, "twee") + item(2, 0, ""), numbering(xml)) ==
        "P 1:1 1.\nL0 2. 2:1 twee\n");
}

TEST_CASE("numbers in cells of Word are part of the words", "[document][docx]") {
  const std::string xml = kLegal + definition(1, level(0, "bullet", "o")) + list(1, 0) + list(2, 1);
  CHECK(read_docx("<w:tbl><w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>" + item(2, 0, "punt") +
                      item(1, 0, "twee") + "</w:tc></w:tr></w:tbl>",
                  numbering(xml)) == "T\nR 1:1 [1:1 1.] [2:1 punt ¶ 3:1 2. twee]\n");
}

}  // namespace openverslag::test
