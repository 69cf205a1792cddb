// Whether bytes are JSON (RFC 8259).
#pragma once

#include <string_view>

namespace openverslag {

// UTF-8 is taken for granted. Deeper than 64 arrays and objects is not JSON here: none of ours is.
bool is_json(std::string_view bytes);

}  // namespace openverslag
