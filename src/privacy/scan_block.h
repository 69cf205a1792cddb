// The words of a document on their way to a LeakFinder.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "privacy/leak_finder.h"

namespace openverslag {

std::vector<std::string_view> lines_in(std::string_view text);

// Where a line ends is chance: it may be amid a number, or between one and the word for it.
void scan_words(const std::string& words, Place place, LeakFinder& finder);

// Also the cells of a table together, and where links lead.
void scan_block(const Block& block, LeakFinder& finder);

}  // namespace openverslag
