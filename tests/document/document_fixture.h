// Documents as compact lines, so that a test can assert the whole of what was read.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace openverslag::test {

// "H2 3:4 Verslag", "P 5:1 een <b>vet</b> woord", "L0 3. 7:4 punt", "T" and its rows
// "R 17:1 [17:3 A] [17:15 <b>Opening</b> ¶ 17:40 meer] []". A line break is <br>, a new line of the
// source that is none "⏎". Checks on the way that every text keeps the promises of document.h.
std::string print(const Document& document);

struct Reading {
  std::string document;
  std::string problems;  // "warning 3:1 unsafe-link <javascript:x>"
};

// `path` says the format of a text. "nothing" when it cannot be read.
Reading read(std::string_view path, std::string_view bytes);

// The print of a document that has no problems.
std::string read_markdown(std::string_view bytes);
std::string read_html(std::string_view bytes);

}  // namespace openverslag::test
