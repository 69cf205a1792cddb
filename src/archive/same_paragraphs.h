// Which paragraphs of a part are which of those that it had before.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace openverslag {

// By paragraph of now, which of those before it is. Equal words come before similar ones, the most
// alike first, and of those the one that did not pass another.
std::vector<std::optional<std::size_t>> same_paragraphs(const std::vector<std::string>& before,
                                                        const std::vector<std::string>& after);

}  // namespace openverslag
