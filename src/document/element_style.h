// What the style of an element of HTML says of whether its words can be read.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace openverslag {

enum class Hiding : std::uint8_t {
  none,
  words,    // they leave a gap: visibility, opacity, a size of nothing
  element,  // nothing is left of it: display
  comment,  // somebody's remark on the words, as a word processor keeps it
};

// Dark enough, or white enough, to be one with a ground of the same shade.
enum class Shade : std::uint8_t { dark, other, white };

// Nothing where it says nothing.
struct ElementStyle {
  Hiding hiding = Hiding::none;
  std::optional<Shade> letters;
  std::optional<Shade> ground;
};

// "display:none; color:#fff"
ElementStyle element_style(std::string_view declarations);

// "white", "#FFFFFF", "rgb(255, 255, 255)", "transparent"; nothing for what names no color.
std::optional<Shade> shade_of(std::string_view color);

// What stands between the separators, as in a list of classes; empty parts are none.
std::vector<std::string_view> parts_between(std::string_view text, char separator);

// `style` where it says something, else `base`.
ElementStyle over(const ElementStyle& base, const ElementStyle& style);

}  // namespace openverslag
