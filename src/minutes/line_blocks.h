// Paragraphs of plain lines, cut into the blocks that their lines are.
#pragma once

#include <vector>

#include "document/document.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// A title above labels, and numbered titles with their words right below, come without empty lines
// between them in plain text. A number alone takes the paragraph behind it along.
void cut_at_lines(std::vector<Block>& blocks, const Vocabulary& vocabulary);

}  // namespace openverslag
