// The addresses that a page links to, and the places in it that can be linked to.
#pragma once

#include <string_view>
#include <vector>

namespace openverslag {

struct HtmlLinks {
  std::vector<std::string_view> targets;  // of href, src and action, as written, in order
  std::vector<std::string_view> ids;
};

// Reads tags only: enough for pages that a theme of ours made, whatever stands between the tags.
// What it finds are pieces of `html`.
HtmlLinks html_links(std::string_view html);

}  // namespace openverslag
