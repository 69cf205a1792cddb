#include <fmt/format.h>

#include <set>

#include "render/hosting.h"
#include "render/media_types.h"

namespace openverslag {
namespace {

void add_headers(std::string& text, const std::string& pattern,
                 const std::vector<ServedHeader>& headers) {
  text += pattern + "\n";
  for (const ServedHeader& header : headers)
    text.append("  ").append(header.name).append(": ").append(header.value).append("\n");
}

// Every rule that fits is used, and two policies are as strict as both. So no rule about pages fits
// one that may be framed: all folders but that of the bodies, whose pages are named one by one.
std::set<std::string> page_patterns(const Site& site, const HostingRules& rules) {
  std::set<std::string> patterns;
  for (const Page& page : site.pages) {
    if (page.kind == PageKind::embed || page.kind == PageKind::gone_frame ||
        page.kind == PageKind::ended_frame)
      continue;
    const std::size_t first = page.address.find('/');
    if (page.address.starts_with(site.routes.bodies()) || first == page.address.npos)
      patterns.insert(rules.root + page.address);
    else
      patterns.insert(rules.root + page.address.substr(0, first + 1) + "*");
  }
  return patterns;
}

// "/vergaderingen/2020-10-05-dvo/" of the page in it.
std::string_view folder_of(std::string_view file) { return file.substr(0, file.rfind('/') + 1); }

}  // namespace

std::string netlify_headers(const Site& site, const HostingRules& rules) {
  std::string text;
  add_headers(text, rules.root + "*", rules.headers);
  for (const std::string& pattern : page_patterns(site, rules))
    add_headers(text, pattern, rules.page_headers);
  for (const std::string& frame : rules.frames) add_headers(text, frame + "*", rules.frame_headers);
  add_headers(text, rules.root + "*/feed.xml", {{"Content-Type", std::string(kRssType)}});
  add_headers(text, rules.root + "*/feed.json", {{"Content-Type", std::string(kJsonFeedType)}});
  return text;
}

std::string netlify_redirects(const HostingRules& rules) {
  std::string text;
  // By their names: Cloudflare takes a hundred rules with a star, and follows a rule before it
  // looks whether the file is there, so that a notice would lead to itself.
  const auto add = [&](const std::string& from, std::string_view to) {
    text += fmt::format("{} {} 301\n", from, to);
  };
  for (const GoneAddress& gone : rules.gone) {
    if (!gone.below && !gone.notice.empty() && !gone.address.ends_with('/'))
      add(gone.address, folder_of(gone.notice));
    if (!gone.below) continue;
    for (const std::string_view file :
         {"data.json", "debate.xml", "citations.json", "calendar.ics"})
      add(gone.address + std::string(file), folder_of(gone.notice));
  }
  for (const auto& [from, to] : rules.moved) text += fmt::format("{} {} 301\n", from, to);
  return text;
}

}  // namespace openverslag
