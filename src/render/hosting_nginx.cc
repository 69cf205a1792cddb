#include <fmt/format.h>

#include <set>
#include <string_view>

#include "render/hosting.h"
#include "render/media_types.h"

namespace openverslag {
namespace {

// A block with a header of its own has none of those around it, so it repeats them.
void add_headers(std::string& text, const std::vector<ServedHeader>& headers,
                 std::string_view indent) {
  for (const ServedHeader& header : headers) {
    text.append(indent).append("add_header ").append(header.name).append(" \"");
    text.append(header.value).append("\" always;\n");
  }
}

void add_types(std::string& text) {
  text += "charset off;\ntypes {\n";
  for (const MediaType& each : kMediaTypes) {
    text.append("  \"").append(each.type).append("\" ").append(each.ending).append(";\n");
  }
  text += "}\n";
  for (const auto& [ending, type] : {std::pair("xml", kRssType), {"json", kJsonFeedType}}) {
    text.append("location ~ /feed(-[0-9]+)?\\.").append(ending);
    text.append("$ { types { } default_type \"").append(type).append("\"; }\n");
  }
}

// The notice itself is served: asking for it inside must not be answered with 410 once more.
// `notices`: of which that was said before.
void add_gone(std::string& text, const GoneAddress& gone, std::set<std::string_view>& notices) {
  text.append("location ").append(gone.below ? "^~ " : "= ").append(gone.address).append(" { ");
  if (!gone.notice.empty()) text.append("error_page 410 ").append(gone.notice).append("; ");
  text += "return 410; }\n";
  if (gone.below && notices.insert(gone.notice).second)
    text.append("location = ").append(gone.notice).append(" { }\n");
}

}  // namespace

std::string nginx_rules(const HostingRules& rules) {
  const std::string& root = rules.root;
  std::string text = "# For nginx: include this file in the server block, below its root.\n";
  text += "index index.html;\nerror_page 404 " + root + "404.html;\n";
  text += "location = " + root + "404.html { internal; }\n";
  text += "location ^~ " + root + "_hosting/ { return 404; }\n";
  add_types(text);
  add_headers(text, rules.headers, "");
  add_headers(text, rules.page_headers, "");
  for (const std::string& frame : rules.frames) {
    text += "location ^~ " + frame + " {\n";
    add_headers(text, rules.headers, "  ");
    add_headers(text, rules.frame_headers, "  ");
    text += "}\n";
  }
  std::set<std::string_view> notices;
  for (const GoneAddress& gone : rules.gone) add_gone(text, gone, notices);
  for (const auto& [from, to] : rules.moved)
    text += fmt::format("location = {} {{ return 301 {}; }}\n", from, to);
  return text;
}

}  // namespace openverslag
