#include <algorithm>
#include <span>

#include "render/hosting.h"
#include "render/render.h"
#include "render/subscriptions.h"
#include "render/theme_text.h"
#include "site/record_changes.h"
#include "site/security_txt.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

// As far as the record tells: of meetings only.
std::string last_change(const Site& site, const Page& page) {
  if (page.kind != PageKind::meeting) return {};
  const auto day = last_change(site, page.subject);
  return day ? iso_date(*day) : std::string();
}

constexpr std::size_t kMostUrls = 50'000;  // in one file, says the protocol
constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

bool is_to_be_found(PageKind kind) {
  return kind != PageKind::not_found && kind != PageKind::embed &&
         kind != PageKind::withdrawn_meeting && kind != PageKind::redirect;
}

OutputFile sitemap_of(const Site& site, std::span<const Page> pages, std::string path) {
  std::string xml(kDeclaration);
  xml.append("<urlset").append(kNamespace);
  for (const Page& page : pages) {
    if (!is_to_be_found(page.kind)) continue;
    xml += "<url><loc>" + escape_html(site.config.base_url + page.address) + "</loc>";
    const std::string changed = last_change(site, page);
    if (!changed.empty()) xml += "<lastmod>" + changed + "</lastmod>";
    xml += "</url>\n";
  }
  return {std::move(path), xml + "</urlset>\n"};
}

// One sitemap, or an index of several.
std::vector<OutputFile> sitemaps(const Site& site) {
  const std::span<const Page> pages(site.pages);
  if (pages.size() <= kMostUrls) return {sitemap_of(site, pages, "sitemap.xml")};
  std::string index(kDeclaration);
  index.append("<sitemapindex").append(kNamespace);
  std::vector<OutputFile> files;
  for (std::size_t begin = 0; begin < pages.size(); begin += kMostUrls) {
    const std::string path = "sitemap-" + std::to_string(files.size() + 1) + ".xml";
    const std::size_t size = std::min(kMostUrls, pages.size() - begin);
    files.push_back(sitemap_of(site, pages.subspan(begin, size), path));
    index += "<sitemap><loc>" + escape_html(site.config.base_url + path) + "</loc></sitemap>\n";
  }
  files.push_back({"sitemap.xml", index + "</sitemapindex>\n"});
  return files;
}

// The publisher's own pictures stand in the place of those of the theme.
bool is_replaced(const Writings& writings, std::string_view name) {
  return (writings.logo && writings.logo->file == name) || (writings.icon && name == "icon.svg") ||
         (writings.icon && writings.icon->file == name);
}

OutputFile robots(const Site& site) {
  std::string text = "User-agent: *\nAllow: /\n";
  if (!site.config.base_url.empty()) text += "Sitemap: " + site.config.base_url + "sitemap.xml\n";
  for (const WooIndex& index : site.woo) {
    text += "Sitemap: " + site.config.base_url + index.address + "\n";
  }
  return {"robots.txt", text};
}

}  // namespace

std::vector<OutputFile> render_assets(const Site& site, const ThemeFiles& files) {
  std::vector<OutputFile> assets;
  if (!site.config.base_url.empty()) assets = sitemaps(site);
  assets.push_back(robots(site));
  if (std::string words = security_txt(site.config); !words.empty())
    assets.push_back({std::string(Routes::security_txt()), std::move(words)});
  for (OutputFile& file : render_hosting(site)) assets.push_back(std::move(file));
  if (!site.feeds.empty()) assets.push_back(render_subscriptions(site));
  const std::vector<std::string> scripts = Routes::search_scripts();
  const Writings& writings = site.writings;
  for (const auto* image : {&writings.logo, &writings.icon}) {
    if (*image) assets.push_back({(*image)->file, (*image)->bytes});
  }
  for (const auto& [name, bytes] : files.files()) {
    if (is_replaced(writings, name)) continue;
    if (!site.config.outputs.search && std::ranges::find(scripts, name) != scripts.end()) continue;
    if (!name.ends_with(kTemplateEnding)) assets.push_back({name, bytes});
  }
  return assets;
}

}  // namespace openverslag
