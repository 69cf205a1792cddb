// The publisher's logo and favicon, looked through before they come on the site.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "site/writings.h"
#include "text/diagnostic.h"

namespace openverslag {

inline constexpr std::size_t kLargestImage = 200'000;  // bytes

// `path` is that of the file for the report, `name` the one on the site without its ending. An SVG
// that holds a script, or that loads anything from elsewhere, is no picture to us; nor is what is
// neither SVG nor PNG, or too large. Those are reported, and there is nothing.
std::optional<SiteImage> checked_image(std::string_view path, std::string bytes,
                                       std::string_view name, Diagnostics& diagnostics);

}  // namespace openverslag
