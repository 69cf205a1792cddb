#include "document/office_fixture.h"

#include <catch2/catch.hpp>
#include <utility>

#include "document/document_fixture.h"

namespace openverslag::test {
namespace {

constexpr std::string_view kNamespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr std::string_view kTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string element(std::string_view name, std::string_view content) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:";
  xml.append(name).append(kNamespaces).append(">").append(content).append("</w:");
  return xml.append(name).append(">");
}

std::string relation(std::string_view name) {
  std::string xml = "<Relationship Id=\"";
  xml.append(name).append("\" Type=\"").append(kTypes).append(name).append("\" Target=\"");
  return xml.append(name).append(".xml\"/>");
}

}  // namespace

std::string docx(std::string_view body, Parts more) {
  std::string relations = "<Relationships>" + std::exchange(more["links"], {});
  more.erase("links");
  for (const std::string_view name : {"styles", "numbering", "footnotes", "endnotes"}) {
    const auto part = more.find("word/" + std::string(name) + ".xml");
    if (part == more.end()) continue;
    part->second = element(name, part->second);
    relations += relation(name);
  }
  more["word/_rels/document.xml.rels"] = relations + "</Relationships>";
  more["_rels/.rels"] = "<Relationships><Relationship Id=\"rId1\" Type=\"" + std::string(kTypes) +
                        "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  more["word/document.xml"] = element("document", "<w:body>" + std::string(body) + "</w:body>");
  return zip_of(more);
}

std::string read_docx(std::string_view body, const Parts& more) {
  const Reading reading = read("verslag.docx", docx(body, more));
  CHECK(reading.problems == "");
  return reading.document;
}

std::string odt(std::string_view text, std::string_view automatic, std::string_view styles) {
  std::string content = "<office:document-content><office:automatic-styles>";
  content.append(automatic).append("</office:automatic-styles><office:body><office:text>");
  content.append(text).append("</office:text></office:body></office:document-content>");
  std::string common = "<office:document-styles><office:styles>";
  common.append(styles).append("</office:styles></office:document-styles>");
  return zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                 {"META-INF/manifest.xml", "<manifest:manifest/>"},
                 {"content.xml", content},
                 {"styles.xml", common}});
}

std::string read_odt(std::string_view text, std::string_view automatic, std::string_view styles) {
  const Reading reading = read("verslag.odt", odt(text, automatic, styles));
  CHECK(reading.problems == "");
  return reading.document;
}

}  // namespace openverslag::test
