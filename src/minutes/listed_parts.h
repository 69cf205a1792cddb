// A list on one line: "1. … 2. …".
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace openverslag {

// "1. In te stemmen met de nota. 2. De nota aan te bieden.": the bytes of each part that a cell
// lists on one line, without its number; empty: it lists nothing.
std::vector<std::pair<std::size_t, std::size_t>> listed_parts(std::string_view text,
                                                              std::size_t begin, std::size_t stop);

}  // namespace openverslag
