// Whether a colour of a style sheet is dark or white enough to be one with its ground.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace openverslag {

// `clear`: nothing of it is seen, on whatever ground.
enum class Shade : std::uint8_t { dark, other, white, clear };

// Of a colour by its parts, each up to 0xFF.
Shade shade_of(unsigned red, unsigned green, unsigned blue);

// "white", "#FFFFFF", "rgb(255, 255, 255)", "transparent", in small letters; nothing for what names
// no color.
std::optional<Shade> shade_of(std::string_view color);

// Of the first color among the words of "#000 url(x) no-repeat".
std::optional<Shade> shade_among(std::string_view words);

}  // namespace openverslag
