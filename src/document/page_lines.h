// The words of a page put in lines.
#pragma once

#include <cstdint>
#include <vector>

#include "document/printed_page.h"

namespace openverslag {

// What stands on one base line, from left to right; never empty.
struct PageLine {
  std::vector<PrintedWord> words;
  Box box;
};

// From top to bottom. Words that are not upright follow, each row of them a line.
std::vector<PageLine> lines_of(std::vector<PrintedWord> words);

// Gives every word its place: page `number`, and its line on the page. A word that was printed
// twice on the same spot, to make it look bold, stands there once.
void place_words(PrintedPage& page, std::uint32_t number);

// Is there a blank between two neighbours on a line?
bool is_apart(const PrintedWord& left, const PrintedWord& right);

// The size of most of the letters.
double size_of(const PageLine& line);

bool is_bold(const PageLine& line);

}  // namespace openverslag
