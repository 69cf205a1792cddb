// Printed pages to read, without a file around them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/page_lines.h"
#include "document/printed_page.h"

namespace openverslag::test {

// Letters are half as wide as their size, and the box of a word is as high as its size.
struct Style {
  double size = 10;
  bool bold = false;
  bool italic = false;
};

// The words of `text` next to each other; "left" and "top" of the first.
std::vector<PrintedWord> words_at(double left, double top, std::string_view text, Style style = {});

// "[left top] words" for each line.
std::string print(const std::vector<PageLine>& lines);

// What a page with these words, without rules, is read as. Places are pages and lines.
std::string read_page(const std::vector<std::vector<PrintedWord>>& lines);

// The same for pages drawn in letters, one a line: see layout_text.h.
std::string read_drawn(std::string_view pages);

// A PDF file: a page for each piece of content, written in PDF's own operators; "/F1 10 Tf" chooses
// Helvetica, "/F2 10 Tf" its bold.
std::string pdf_of(const std::vector<std::string>& contents);
// A page of lines of Helvetica.
std::string content_of(const std::vector<std::string>& lines);

}  // namespace openverslag::test
