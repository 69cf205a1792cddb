// Files of word processors made of little XML.
#pragma once

#include <string>
#include <string_view>

#include "document/zip_fixture.h"

namespace openverslag::test {

// A Word document: what stands in <w:body>, and other parts, such as "word/styles.xml".
// "word/numbering.xml", "word/footnotes.xml" and "word/endnotes.xml" are known by these names;
// "links" holds further <Relationship>s. Parts given without their outermost element get it.
std::string docx(std::string_view body, Parts more = {});

// "P 1:1 …": the print of such a document, which has no problems.
std::string read_docx(std::string_view body, const Parts& more = {});

// An OpenDocument text: what stands in <office:text>, the automatic styles of content.xml and the
// styles of styles.xml.
std::string odt(std::string_view text, std::string_view automatic = "",
                std::string_view styles = "");
std::string read_odt(std::string_view text, std::string_view automatic = "",
                     std::string_view styles = "");

}  // namespace openverslag::test
