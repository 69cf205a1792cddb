// Tables of labels and values, row by row, column by column, or both in one cell.
#pragma once

#include <vector>

#include "document/document.h"
#include "minutes/header_labels.h"

namespace openverslag {

// All labels of the table with their values; empty when it holds no label that we know.
std::vector<LabelledText> read_header_table(const Table& table, const Vocabulary& vocabulary);

}  // namespace openverslag
