// The styles of a Word document, each with what it takes over from the one it is based on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "document/run_format.h"
#include "document/xml.h"

namespace openverslag {

// From <w:rPr>; `base` holds where it says nothing.
RunFormat read_run_format(XmlNode properties, const RunFormat& base);

// "0", "false" and "off" switch off what the element itself switches on.
bool is_on(XmlNode element);

struct DocxStyle {
  std::optional<int> outline_level;  // 0 to 8 is a heading
  bool is_contents = false;          // a line of a table of contents
  std::optional<std::string> list;   // w:numId
  std::optional<int> list_level;     // from 0
  RunFormat run;
  std::optional<bool> on_dark;  // the ground of its paragraphs                     // of a
                                // paragraph with the shading of it
  bool shades_cells = false;    // of a table
};

class DocxStyles {
 public:
  explicit DocxStyles(XmlNode root);

  // An empty id: that of paragraphs without one.
  const DocxStyle& paragraph(std::string_view id) const;
  const DocxStyle& character(std::string_view id) const;

 private:
  std::map<std::string, DocxStyle, std::less<>> styles_;
  std::string default_paragraph_;
};

}  // namespace openverslag
