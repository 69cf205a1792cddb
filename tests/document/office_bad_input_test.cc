// Files of word processors that are damaged, closed, disguised or hostile.
#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"
#include "document/reader.h"

namespace openverslag::test {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

std::string refused(std::string_view path, const std::string& bytes) {
  const Reading reading = read(path, bytes);
  CHECK(reading.document == "nothing\n");
  return reading.problems;
}

std::string wide(std::string_view name) {
  std::string out;
  for (const char each : name) (out += each) += '\0';
  return out;
}

const std::string kWords = "<w:p><w:r><w:t>Verslag</w:t></w:r></w:p>";
const std::string kOldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(500, '\0');

}  // namespace

TEST_CASE("a Word file that was cut off is refused", "[document][office]") {
  const std::string whole = docx(repeated(kWords, 500));
  for (const std::size_t size : {whole.size() / 2, whole.size() - 30, std::size_t{40}}) {
    CHECK(refused("a.docx", whole.substr(0, size)) == "warning 0:0 office-broken\n");
  }
}

TEST_CASE("a Word file with damaged bytes is refused", "[document][office]") {
  std::string bytes = docx(repeated(kWords, 500));
  const std::size_t document = bytes.find("word/document.xml");
  for (std::size_t at = 40; at < 60; ++at) bytes[document + at] ^= 0x55;
  CHECK(refused("a.docx", bytes) == "warning 0:0 office-broken\n");
  CHECK(refused("a.docx", docx("<w:p><w:r>")) == "warning 0:0 office-broken\n");
}

TEST_CASE("a zip file without minutes is refused, and the report says what it is",
          "[document][office]") {
  CHECK(refused("a.docx", zip_of({{"word/styles.xml", "<w:styles/>"}, {"_rels/.rels", "<r/>"}})) ==
        "warning 0:0 office-no-document <Word>\n");
  CHECK(refused("a.docx", zip_of({{"xl/workbook.xml", "<w/>"}, {"_rels/.rels", "<r/>"}})) ==
        "warning 0:0 office-no-document <Excel (xlsx)>\n");
  CHECK(refused("a.docx", zip_of({{"verslag.txt", "Verslag"}})) ==
        "warning 0:0 office-no-document <zip>\n");
}

TEST_CASE("files with a password and files of old Word are refused by name", "[document][office]") {
  CHECK(refused("a.docx", kOldOffice + wide("EncryptedPackage")) == "warning 0:0 office-locked\n");
  CHECK(refused("a.doc", kOldOffice + wide("WordDocument")) ==
        "warning 0:0 office-old <Word (doc)>\n");
  CHECK(refused("a.doc", kOldOffice) == "warning 0:0 office-old <Office>\n");
}

TEST_CASE("a Word file with another name is read, text with the name of one is not",
          "[document][office]") {
  const Reading reading = read("a.md", docx(kWords));
  CHECK(reading.document == "P 1:1 Verslag\n");
  CHECK(reading.problems == "warning 0:0 source-renamed <.docx> <.md>\n");
  CHECK(read("a.DOCM", docx(kWords, {{"word/vbaProject.bin", "macro"}})).problems == "");
  CHECK(refused("a.docx", "# Verslag\n") == "warning 0:0 office-is-text <.docx>\n");
  // How bytes that are no words are encoded says nothing more.
  CHECK(refused("a.docx", std::string("\x93\x00\xFFx\n\x81", 6)) ==
        "warning 0:0 office-is-text <.docx>\n");
  CHECK(refused("a.odt", "\xFF\xFEx\x01y") == "warning 0:0 office-is-text <.odt>\n");
  CHECK(refused("a.pdf", "\x93\xE9") == "warning 0:0 pdf-damaged <.pdf>\n");
}

// The byte before the first was looked at.
TEST_CASE("XML that begins with the end of an element is none", "[document][office]") {
  CHECK(refused("a.odt", zip_of({{"content.xml", "> <"}})) ==
        "warning 0:0 office-no-document <OpenDocument>\n");
  CHECK(refused("a.docx", zip_of({{"_rels/.rels", "<r/>"}, {"word/document.xml", "> <"}})) ==
        "warning 0:0 office-broken\n");
}

TEST_CASE("what unpacks to far more than its size is not unpacked", "[document][office]") {
  CHECK(refused("a.docx", docx(repeated("<w:p/>", 1'000'000))) == "warning 0:0 office-too-large\n");
  CHECK(refused("a.docx", docx(repeated("x", 33u << 20))) == "warning 0:0 office-too-large\n");
  Parts parts;
  for (int i = 0; i < 10'001; ++i) parts["media/" + std::to_string(i)] = "";
  CHECK(refused("a.docx", docx(kWords, parts)) == "warning 0:0 office-too-large\n");
}

TEST_CASE("XML deeper than a hundred elements is not read", "[document][office]") {
  CHECK(refused("a.docx", docx(repeated("<w:sdt>", 5'000))) == "warning 0:0 office-too-large\n");
  CHECK(refused("a.docx", docx(repeated("<w:tbl><w:tr><w:tc>", 50) +
                               repeated("</w:tc></w:tr></w:tbl>", 50))) ==
        "warning 0:0 office-too-large\n");
}

TEST_CASE("entities of a document's own are words, never more", "[document][office]") {
  const std::string bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
      "\"&a;&a;&a;&a;\">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
      "</w:document>";
  const Reading reading =
      read("a.docx", zip_of({{"_rels/.rels", "<r/>"}, {"word/document.xml", bomb}}));
  CHECK(reading.problems.size() < 100);
  CHECK(reading.document.find("aaaaaaaaaa") == std::string::npos);
}

TEST_CASE("a wide table and thousands of empty paragraphs are read", "[document][office]") {
  const std::string cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>";
  const std::string row = "<w:tr>" + repeated(cell, 200) + "</w:tr>";
  const Reading wide_table = read("a.docx", docx("<w:tbl>" + repeated(row, 3) + "</w:tbl>"));
  CHECK(wide_table.problems == "");
  CHECK(wide_table.document.find("[600:1 x]") != std::string::npos);
  CHECK(read_docx(repeated("<w:p/>", 20'000) + kWords) == "P 20001:1 Verslag\n");
}

TEST_CASE("words of a damaged field, a note in itself and odd numbers do no harm",
          "[document][office]") {
  const Parts parts = {
      {"word/numbering.xml",
       "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"99\"><w:start w:val=\"2147483647\"/>"
       "<w:lvlText w:val=\"%%9%\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
       "w:val=\"0\"/></w:num>"},
      {"word/styles.xml",
       "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>"}};
  const std::string odd =
      "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"-4\"/>"
      "<w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:fldChar "
      "w:fldCharType=\"begin\"/><w:t>kwijt</w:t></w:r></w:p>";
  CHECK(read_docx(odd +
                      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"12\"/><w:numId w:val=\"1\"/></w:numPr>"
                      "</w:pPr><w:r><w:t>weer</w:t></w:r></w:p>" +
                      kWords,
                  parts) == "L9 %1% 2:1 weer\nP 3:1 Verslag\n");
}

}  // namespace openverslag::test
