// A picture without what its maker's program wrote beside it: names, places, times, remarks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

// The parts of a PNG that show something; nothing when it is cut off or no PNG.
std::optional<std::string> png_without_metadata(std::string_view bytes);

// The same bytes when there is nothing to take out. `bytes` are well-formed XML.
std::string svg_without_metadata(std::string bytes);

}  // namespace openverslag
