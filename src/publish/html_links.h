// The addresses that a page links to, and the places in it that can be linked to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

struct HtmlLinks {
  std::vector<std::string> targets;   // of href, src and action, entities decoded, in order
  std::vector<std::string_view> ids;  // into the page
};

// Reads tags only: enough for pages that a theme of ours made, whatever stands between the tags.
HtmlLinks html_links(std::string_view html);

}  // namespace openverslag
