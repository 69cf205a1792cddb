// The footnotes and endnotes of a Word document.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "document/docx_parts.h"
#include "document/xml.h"

namespace openverslag {

struct DocxNote {
  std::string mark;  // "[1]"; "" when its words hold a mark of their own
  XmlNode blocks;
};

class DocxNotes {
 public:
  explicit DocxNotes(const DocxParts& parts);

  // `reference`: the mark in the text. Each note is handed out once, numbered in that order.
  std::optional<DocxNote> take(XmlNode reference);

 private:
  struct Kind {
    std::map<std::string, XmlNode, std::less<>> waiting;  // by id
    int taken = 0;
    char style = '1';
  };

  Kind footnotes_;
  Kind endnotes_;
};

}  // namespace openverslag
