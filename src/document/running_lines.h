// Heads, feet and page numbers that stand on page after page.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/printed_page.h"
#include "text/diagnostic.h"

namespace openverslag {

struct RunningLine {
  std::string words;  // of the first
  Place place;
  std::size_t pages = 0;  // on how many it stood
};

// Takes them out of the pages: lines at the upper or lower edge that come back at the same height
// with the same words, whatever the numbers in them. The heading row of a table that goes on is
// none.
std::vector<RunningLine> take_running_lines(std::vector<PrintedPage>& pages);

// A note for each.
void report_running_lines(std::string_view path, const std::vector<RunningLine>& lines,
                          Diagnostics& diagnostics);

}  // namespace openverslag
