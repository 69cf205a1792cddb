// Text in which blanks keep words where they stood on a page, as `pdftotext -layout` writes it.
#pragma once

#include <string_view>
#include <vector>

#include "document/printed_page.h"

namespace openverslag {

// Is it parted in pages, or are there columns in it?
bool is_layout_text(std::string_view text);

// A page ends at each form feed. Letters are 5 points wide and lines 12 points high; places are
// lines and columns of the text.
std::vector<PrintedPage> pages_of_layout(std::string_view text);

}  // namespace openverslag
