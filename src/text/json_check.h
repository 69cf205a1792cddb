// Whether bytes are JSON (RFC 8259).
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace openverslag {

// UTF-8 is taken for granted. Deeper than 64 arrays and objects is not JSON here: none of ours is.
bool is_json(std::string_view bytes);

// How many elements the array has that is this member of the outermost object: the last one of that
// name. Nothing when `bytes` are no JSON, or there is no such array.
std::optional<std::size_t> elements_of_member(std::string_view bytes, std::string_view member);

}  // namespace openverslag
