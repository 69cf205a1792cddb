// What of a Word document says only how it looks.
#pragma once

#include <string>

namespace openverslag {

// The XML of a document without widths, borders, fonts, languages, bookmarks and the like, of which
// nothing is read: in files of word processors they are four of five elements, and a tree of them
// took half of the time that a file took. What is not written as every program writes it stays.
std::string without_layout(std::string xml);

}  // namespace openverslag
