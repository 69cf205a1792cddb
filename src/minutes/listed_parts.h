// Lists without marks of a list: "1. … 2. …" on one line, and "1. …" on a line of plain text.
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

// "1. een subsidie te verlenen;" on a line of plain text: how many bytes its marker has; 0: none,
// or nothing stands behind it.
std::size_t marker_length(std::string_view line);

}  // namespace openverslag
