// What the names of paragraph styles mean: "Heading 1", "Kop 1", "Title", "toc 2".
#pragma once

#include <string_view>

namespace openverslag {

struct StyleName {
  int heading = 0;           // 1 to 9; a title counts as 1
  bool is_contents = false;  // a line of a table of contents, or the heading above it
};

// With or without blanks and in any case: "heading 1", "Heading1", "Heading_20_1".
StyleName read_style_name(std::string_view name);

}  // namespace openverslag
