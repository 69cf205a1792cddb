// Lines by which Hugo draws a part of a page: "{{< section title="Opening" >}}".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace openverslag {

// Title in bytes of the line; an empty one opens a part without a title, or closes a part.
struct Shortcode {
  std::string_view name;  // "section"
  std::size_t title_begin;
  std::size_t title_end;
};

// All of the line must be a shortcode that opens a part by its title alone, or closes one: others
// show something that is not known here, and stay as they are printed.
std::optional<Shortcode> read_shortcode(std::string_view line);

}  // namespace openverslag
