// Text as TOML writes it.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// Between quotes and on one line; blanks in a row are one, control characters go.
std::string toml_text(std::string_view text);

}  // namespace openverslag
