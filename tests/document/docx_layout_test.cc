#include "document/docx_layout.h"

#include <catch2/catch.hpp>
#include <string>

#include "document/document_fixture.h"
#include "document/office_fixture.h"

namespace openverslag::test {

TEST_CASE("what only says how a document of Word looks is left out of its XML",
          "[document][docx]") {
  CHECK(
      without_layout(R"(<w:body><w:p w:rsidR="00A1" w14:paraId="7"><w:pPr><w:pStyle w:val="Kop"/>)"
                     R"(<w:jc w:val="left"/><w:tabs><w:tab w:val="left" w:pos="7"/></w:tabs>)"
                     R"(<w:rPr><w:lang w:val="nl"/></w:rPr></w:pPr><w:proofErr w:type="x"/>)"
                     R"(<w:r w:rsidR="1"><w:rPr><w:b/><w:szCs w:val="2"/></w:rPr>)"
                     R"(<w:t xml:space="preserve">Aa </w:t><w:tab/></w:r></w:p><w:p w:rsidR="1"/>)"
                     R"(<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblBorders><w:top w:val="s"/>)"
                     R"(</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>)"
                     R"(<w:tr><w:tc><w:tcPr><w:tcW w:w="1"/><w:shd w:fill="000000"/></w:tcPr>)"
                     R"(</w:tc></w:tr></w:tbl></w:body>)") ==
      R"(<w:body><w:p><w:pPr><w:pStyle w:val="Kop"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>)"
      R"(<w:t>Aa </w:t><w:tab/></w:r></w:p><w:p/><w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>)"
      R"(<w:tr><w:tc><w:tcPr><w:shd w:fill="000000"/></w:tcPr></w:tc></w:tr></w:tbl></w:body>)");
}

TEST_CASE("properties that were met before are shortened as they were the first time",
          "[document][docx]") {
  const auto cell = [](const std::string& fill) {
    return R"(<w:tc><w:tcPr><w:tcW w:w="1366" w:type="dxa"/><w:tcBorders><w:top w:val="double"/>)"
           R"(</w:tcBorders><w:shd w:fill=")" +
           fill + R"("/></w:tcPr><w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p></w:tc>)";
  };
  const auto shortened = [](const std::string& fill) {
    return R"(<w:tc><w:tcPr><w:shd w:fill=")" + fill + R"("/></w:tcPr><w:p></w:p></w:tc>)";
  };
  const std::string all = cell("000000") + cell("FFFFFF") + cell("000000") + cell("000000");
  CHECK(without_layout(all) ==
        shortened("000000") + shortened("FFFFFF") + shortened("000000") + shortened("000000"));
  // Cut off within one that was met, and one that ends as another.
  for (const std::size_t left : {150u, 100u, 40u}) {
    const std::string cut = cell("000000").substr(0, left);
    CHECK(without_layout(all + cut) == without_layout(all) + without_layout(cut));
  }
  const std::string broken = R"(<w:tcPr><w:rPr><w:b/></w:tcPr><w:rPr><w:b/></w:rPr></w:rPr>)";
  CHECK(without_layout(broken + broken) == broken + broken);
}

TEST_CASE("XML that no program writes stays as it is", "[document][docx][bad-input]") {
  const auto* xml = GENERATE(
      "<w:t><![CDATA[<w:jc/>]]></w:t>", "<!-- <w:p w:rsidR=\"1\"> --><w:jc/>", "<w:jc w:val='a'/>",
      "<w:jc w:val=\"a\"></w:jc>", "<w:jc w:val=\"a>b\"/>", "<w:jc w:val=\"a\" <w:b/>", "<w:jc",
      "<w:tabs>words</w:tabs>", "<w:tabs><w:tab/><w:t>words</w:t></w:tabs>", "<w:tabs><w:tab/>",
      "<w:tabs><w:tab/></w:pBdr>", "</w:rPr>", "<w:rPr></w:pPr>", "<w:jcx/>", "< w:jc/>", "<:/>",
      "a < b", "<", "</", "");
  CHECK(without_layout(xml) == xml);
}

TEST_CASE("the words of Word are the same without its layout", "[document][docx]") {
  const std::string words =
      "<w:r><w:t>De </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>raad</w:t></w:r>";
  CHECK(read_docx("<w:p>" + words + "</w:p>") ==
        read_docx("<w:p w:rsidR=\"1\"><w:pPr><w:jc w:val=\"left\"/></w:pPr>\n<w:proofErr/> " +
                  words + "\n<w:bookmarkEnd w:id=\"0\"/></w:p>"));
}

}  // namespace openverslag::test
