// The parts of a Word document that hold what it prints.
#pragma once

#include <map>
#include <string>

#include "document/package.h"
#include "document/xml.h"

namespace openverslag {

struct DocxParts {
  XmlTree document;
  XmlTree styles;
  XmlTree numbering;
  XmlTree footnotes;
  XmlTree endnotes;
  std::map<std::string, std::string, std::less<>> targets;  // of links, by their id
};

// `document` has no root when there is none.
DocxParts read_docx_parts(Package& package);

}  // namespace openverslag
