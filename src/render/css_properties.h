// The custom properties that a style sheet declares, and nothing else of it.
#pragma once

#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/place.h"

namespace openverslag {

inline constexpr std::size_t kMostCssProperties = 8000;  // of one file
inline constexpr std::size_t kLongestCssValue = 1000;    // bytes

// Views into the style sheet.
struct CssProperty {
  std::string_view name;   // "--utrecht-link-color"
  std::string_view value;  // as written; empty when it is longer than kLongestCssValue
  bool dark = false;       // declared for a dark colour scheme only
  Place place;
};

// In the order of the file. Those for print, for a width and the like are passed over. What cannot
// be read, would load another file, or comes after the first kMostCssProperties is reported, each
// kind of problem once, and passed over.
std::vector<CssProperty> read_css_properties(std::string_view css, std::string_view file,
                                             Diagnostics& diagnostics);

}  // namespace openverslag
