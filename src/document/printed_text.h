// Lines of a page as paragraphs of running text.
#pragma once

#include <vector>

#include "document/document.h"
#include "document/hyphens.h"
#include "document/line_seams.h"

namespace openverslag {

struct PrintedParagraph {
  std::vector<PageLine> lines;  // never empty
  std::vector<Seam> seams;      // one for each line
};

// `lines`: of one column, or of one cell.
std::vector<PrintedParagraph> paragraphs_of(std::vector<PageLine> lines, const ColumnStyle& style);

// The words with bold and italic, hyphens at line ends undone.
Text text_of(const PrintedParagraph& paragraph, const Hyphens& hyphens);

}  // namespace openverslag
