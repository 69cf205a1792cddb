// Values of style sheets by their type: read with care, and written anew from what was read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

// "#06f", "#0066ffff", "rgb(0 102 255)", "hsl(216, 100%, 50%)", a common name. Nothing for another
// value, nor for a colour that lets through what is behind it: its contrast is not known.
std::optional<Rgb> parse_color(std::string_view value);
std::string css_of(Rgb color);  // "#0066ff"

// Of WCAG: 1 to 21.
double contrast_of(Rgb one, Rgb other);

// A length from 0 to 2rem in px, rem or em: "0.25rem". Longer ones break narrow screens.
std::optional<std::string> checked_length(std::string_view value);
// Of a corner: what is longer is cut to that, and looks the same.
std::optional<std::string> checked_radius(std::string_view value);

// Names in quotation marks and generic families: "\"Open Sans\", sans-serif".
std::optional<std::string> checked_font_family(std::string_view value);

}  // namespace openverslag
