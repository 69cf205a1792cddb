#include "render/hosting.h"

#include <set>

#include "site/former_files.h"
#include "text/page_address.h"

namespace openverslag {
namespace {

// The site has scripts and styles in files of its own alone, and nothing from elsewhere.
std::string content_policy(std::string_view who_may_frame, bool https) {
  std::string policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
      "connect-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri "
      "'none'; form-action 'self'; frame-ancestors ";
  policy += who_may_frame;
  if (https) policy += "; upgrade-insecure-requests";
  return policy;
}

void add_pages(const Site& site, HostingRules& rules) {
  const auto served = [&](const std::string& address) { return rules.root + address; };
  if (site.config.outputs.frames) rules.frames.push_back(served(site.routes.item_frames()));
  for (const Page& page : site.pages) {
    if (page.kind == PageKind::embed) rules.frames.push_back(served(page.address));
    if (page.kind == PageKind::withdrawn_meeting) rules.gone.push_back(served(page.address));
    if (page.kind != PageKind::redirect) continue;
    const Redirect& redirect = site.writings.redirects[page.subject];
    if (is_page_address(redirect.from) && is_page_address(redirect.to))
      rules.moved.emplace_back(served(redirect.from), served(redirect.to));
  }
  for (const FormerFile& each : former_files(site))
    rules.moved.emplace_back(served(each.from), served(each.to));
}

}  // namespace

HostingRules hosting_rules(const Site& site) {
  const bool https = site.config.base_url.starts_with("https://");
  HostingRules rules;
  rules.root = path_of_url(site.config.base_url);
  rules.headers = {{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "same-origin"}};
  if (https) rules.headers.push_back({"Strict-Transport-Security", "max-age=31536000"});
  rules.page_headers = {{"Content-Security-Policy", content_policy("'none'", https)},
                        {"X-Frame-Options", "DENY"}};
  rules.frame_headers = {{"Content-Security-Policy", content_policy("*", https)}};
  add_pages(site, rules);
  return rules;
}

std::vector<OutputFile> render_hosting(const Site& site) {
  const HostingSettings& hosting = site.config.hosting;
  std::vector<OutputFile> files;
  if (!hosting.any()) return files;
  const HostingRules rules = hosting_rules(site);
  if (hosting.nginx) files.push_back({"_hosting/nginx.conf", nginx_rules(rules)});
  if (hosting.caddy) files.push_back({"_hosting/Caddyfile", caddy_rules(rules)});
  if (hosting.apache) files.push_back({".htaccess", apache_rules(rules)});
  if (hosting.netlify) {
    files.push_back({"_headers", netlify_headers(site, rules)});
    if (!rules.moved.empty()) files.push_back({"_redirects", netlify_redirects(rules)});
  }
  return files;
}

}  // namespace openverslag
