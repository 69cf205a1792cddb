#include "render/hosting.h"

#include <algorithm>
#include <functional>
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
  const auto add_gone = [&](const std::string& page) {
    rules.gone.push_back({served(page), served(page) + "index.html", false});
  };
  std::set<std::string, std::less<>> withdrawn;
  const auto has_ended = !site.writings.ended_frames.empty();
  if (site.config.outputs.frames || has_ended)
    rules.frames.push_back(served(site.routes.item_frames()));
  for (const Page& page : site.pages) {
    if (page.kind == PageKind::embed) rules.frames.push_back(served(page.address));
    if (page.kind == PageKind::gone_frame || page.kind == PageKind::ended_frame)
      add_gone(page.address);
    if (page.kind == PageKind::withdrawn_meeting) {
      withdrawn.insert(page.address);
      rules.gone.push_back({served(page.address), served(page.address) + "index.html", true});
    }
  }
  const auto is_below_withdrawn = [&](std::string_view address) {
    for (std::size_t slash = address.find('/'); slash != address.npos;
         slash = address.find('/', slash + 1)) {
      if (withdrawn.contains(address.substr(0, slash + 1))) return true;
    }
    return false;
  };
  std::set<std::string_view> kept;
  for (const auto& [meeting, address] : site.kept_pages) kept.insert(address);
  for (const Redirect& redirect : site.writings.redirects) {
    if (!is_page_address(redirect.from) || !is_page_address(redirect.to)) continue;
    if (is_below_withdrawn(redirect.from) || kept.contains(redirect.from)) continue;
    // What stood beside a page that moved before it was withdrawn is gone, too.
    if (withdrawn.contains(redirect.to))
      rules.gone.push_back({served(redirect.from), served(redirect.to) + "index.html", true});
    const std::string place = redirect.anchor.empty() ? "" : "#" + redirect.anchor;
    rules.moved.emplace_back(served(redirect.from), served(redirect.to) + place);
  }
  for (const FormerFile& each : former_files(site))
    rules.moved.emplace_back(served(each.from), served(each.to));
}

void add_withheld_sources(const Site& site, HostingRules& rules) {
  const auto add = [&](const MeetingLinks& links, const std::string& file) {
    const std::string source = offered_source(site.routes, links, file);
    if (!source.empty())
      rules.gone.push_back(
          {rules.root + source, rules.root + site.routes.meeting(links) + "index.html", false});
  };
  for (MeetingIndex i = 0; i < site.archive.meetings.size(); ++i) {
    const Facts& facts = site.archive.meetings[i];
    if (facts.withheld) add(site.archive.links[i], facts.source);
  }
  for (const Page& page : site.pages) {
    if (page.kind != PageKind::withdrawn_meeting) continue;
    MeetingLinks links;
    links.id = page.address.substr(site.routes.meetings().size());
    links.id.pop_back();
    add(links, site.writings.withdrawals[page.subject].file);
  }
}

// Their own pages say that they are withdrawn.
void add_withdrawn_items(const Site& site, HostingRules& rules) {
  const auto add = [&](const std::string& page) {
    rules.gone.push_back({rules.root + page, rules.root + page + "index.html", false});
  };
  for (MeetingIndex i = 0; i < site.archive.meetings.size(); ++i) {
    for (const Item& item : site.archive.meetings[i].items) {
      if (!item.withdrawn) continue;
      if (site.config.outputs.items) add(site.routes.item(site.archive.links[i], item));
      if (site.config.outputs.frames && !site.config.base_url.empty())
        add(site.routes.item_frame(site.archive.links[i], item));
    }
  }
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
  add_withdrawn_items(site, rules);
  add_withheld_sources(site, rules);
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
    if (!rules.moved.empty() || !rules.gone.empty())
      files.push_back({"_redirects", netlify_redirects(rules)});
  }
  return files;
}

}  // namespace openverslag
