#include <fmt/format.h>

#include "render/hosting.h"
#include "render/media_types.h"

namespace openverslag {
namespace {

void set_headers(std::string& text, const std::vector<ServedHeader>& headers,
                 std::string_view indent) {
  for (const ServedHeader& header : headers) {
    text.append(indent).append("Header always set ").append(header.name).append(" \"");
    text.append(header.value).append("\"\n");
  }
}

void add_types(std::string& text) {
  for (const MediaType& each : kMediaTypes) {
    text.append("AddType \"").append(each.type).append("\" .").append(each.ending).append("\n");
  }
  for (const auto& [ending, type] : {std::pair("xml", kRssType), {"json", kJsonFeedType}}) {
    text.append("<FilesMatch \"^feed(-[0-9]+)?\\.").append(ending).append("$\">\n");
    text.append("  ForceType \"").append(type).append("\"\n</FilesMatch>\n");
  }
}

// Nothing else in an address means something to a regular expression.
std::string with_plain_dots(std::string_view address) {
  std::string pattern;
  for (const char each : address) {
    if (each == '.') pattern += '\\';
    pattern += each;
  }
  return pattern;
}

// No address of a frame has a dot.
void add_frame(std::string& text, const std::string& frame, const HostingRules& rules) {
  text += "  <If \"%{REQUEST_URI} =~ m#^" + frame + "#\">\n";
  for (const ServedHeader& header : rules.page_headers)
    text.append("    Header always unset ").append(header.name).append("\n");
  set_headers(text, rules.frame_headers, "    ");
  text += "  </If>\n";
}

// The notice itself is served: asking for it inside must not be answered with 410 once more.
void add_gone(std::string& text, const GoneAddress& gone) {
  const std::string pattern = "^" + with_plain_dots(gone.address);
  if (gone.below) {
    text += fmt::format("<If \"%{{REQUEST_URI}} =~ m#{}#\">\n  ErrorDocument 410 {}\n</If>\n",
                        pattern, gone.notice);
    text += fmt::format("RedirectMatch 410 \"{}(?!index\\.html$)\"\n", pattern);
    return;
  }
  if (!gone.notice.empty())
    text += fmt::format("<If \"%{{REQUEST_URI}} == '{}'\">\n  ErrorDocument 410 {}\n</If>\n",
                        gone.address, gone.notice);
  text += fmt::format("RedirectMatch 410 \"{}$\"\n", pattern);
}

}  // namespace

std::string apache_rules(const HostingRules& rules) {
  std::string text = "# For Apache: needs AllowOverride FileInfo Indexes, and mod_headers.\n";
  text += "DirectoryIndex index.html\nErrorDocument 404 " + rules.root + "404.html\n";
  add_types(text);
  text += "<IfModule mod_headers.c>\n";
  set_headers(text, rules.headers, "  ");
  set_headers(text, rules.page_headers, "  ");
  for (const std::string& frame : rules.frames) add_frame(text, frame, rules);
  text += "</IfModule>\n";
  for (const GoneAddress& gone : rules.gone) add_gone(text, gone);
  for (const auto& [from, to] : rules.moved)
    text += fmt::format("RedirectMatch 301 \"^{}$\" \"{}\"\n", with_plain_dots(from), to);
  return text;
}

}  // namespace openverslag
