// The blocks before the first item, one after the other: labels with values, lists of names.
#pragma once

#include <vector>

#include "minutes/header_values.h"

namespace openverslag {

// Sets the fields of the draft and returns the blocks that are no header, in their order.
std::vector<Block> read_header_blocks(std::vector<Block> blocks, const Vocabulary& vocabulary,
                                      HeaderDraft& draft);

}  // namespace openverslag
