#include <fmt/format.h>

#include "render/hosting.h"
#include "render/media_types.h"

namespace openverslag {
namespace {

void add_headers(std::string& text, std::string_view matcher,
                 const std::vector<ServedHeader>& headers) {
  for (const ServedHeader& header : headers)
    text += fmt::format("  header {}{} \"{}\"\n", matcher, header.name, header.value);
}

// The last one that fits a file counts.
void add_types(std::string& text) {
  for (const MediaType& each : kMediaTypes) {
    text += fmt::format("  @{0} path *.{0}\n  header @{0} Content-Type \"{1}\"\n", each.ending,
                        each.type);
  }
  for (const auto& [ending, type] : {std::pair("xml", kRssType), {"json", kJsonFeedType}}) {
    text += fmt::format("  @feeds_{0} path_regexp /feed(-[0-9]+)?\\.{0}$\n", ending);
    text += fmt::format("  header @feeds_{} Content-Type \"{}\"\n", ending, type);
  }
}

// In one go, as a matcher has a name that is used once; none is empty.
std::string paths(const std::vector<std::string>& addresses, std::string_view behind) {
  std::string text = "path";
  for (const std::string& address : addresses) text.append(" ").append(address).append(behind);
  return text;
}

void add_page_headers(std::string& text, const HostingRules& rules) {
  if (rules.frames.empty()) return add_headers(text, "", rules.page_headers);
  text += "  @frames " + paths(rules.frames, "*") + "\n";
  text += "  @pages not " + paths(rules.frames, "*") + "\n";
  add_headers(text, "@frames ", rules.frame_headers);
  add_headers(text, "@pages ", rules.page_headers);
}

void add_errors(std::string& text, const HostingRules& rules) {
  text += "handle_errors {\n  header Content-Type \"text/html; charset=utf-8\"\n";
  for (std::size_t i = 0; i < rules.gone.size(); ++i) {
    const GoneAddress& gone = rules.gone[i];
    if (gone.notice.empty()) continue;
    const std::string path = gone.address + (gone.below ? "*" : "");
    text += fmt::format(
        "  @gone_{0} {{\n    expression `{{http.error.status_code}} == 410`\n    path {1}\n  }}\n"
        "  rewrite @gone_{0} {2}\n",
        i, path, gone.notice);
  }
  text += "  @missing expression `{http.error.status_code} != 410`\n";
  text += "  rewrite @missing " + rules.root + "404.html\n  file_server\n}\n";
}

}  // namespace

std::string caddy_rules(const HostingRules& rules) {
  std::string text =
      "# For Caddy: import this file in the block of the site, below its root.\nroute {\n";
  add_headers(text, "", rules.headers);
  add_page_headers(text, rules);
  add_types(text);
  text += "  error " + rules.root + "_hosting/* 404\n";
  for (const auto& [from, to] : rules.moved) text += fmt::format("  redir {} {} 301\n", from, to);
  for (const GoneAddress& gone : rules.gone)
    text += fmt::format("  error {}{} 410\n", gone.address, gone.below ? "*" : "");
  text += "  file_server\n}\n";
  add_errors(text, rules);
  return text;
}

}  // namespace openverslag
