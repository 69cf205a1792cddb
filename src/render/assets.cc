#include <algorithm>

#include "render/hosting.h"
#include "render/render.h"
#include "render/subscriptions.h"
#include "render/theme_text.h"
#include "site/security_txt.h"

namespace openverslag {

namespace {

// The publisher's own pictures stand in the place of those of the theme.
bool is_replaced(const Writings& writings, std::string_view name) {
  return (writings.logo && writings.logo->file == name) || (writings.icon && name == "icon.svg") ||
         (writings.icon && writings.icon->file == name);
}

OutputFile robots(const Site& site) {
  std::string text = "User-agent: *\nAllow: /\n";
  if (!site.config.base_url.empty() && site.config.outputs.search_engines)
    text += "Sitemap: " + site.config.base_url + "sitemap.xml\n";
  for (const WooIndex& index : site.woo) {
    text += "Sitemap: " + site.config.base_url + index.address + "\n";
  }
  return {"robots.txt", text};
}

// Which search.js loads when a question needs it, and no page names.
constexpr std::string_view kSearchNames = "search-names.js";

}  // namespace

std::vector<OutputFile> render_assets(const Site& site, const ThemeFiles& files) {
  std::vector<OutputFile> assets;
  assets.push_back(robots(site));
  if (std::string words = security_txt(site.config); !words.empty())
    assets.push_back({std::string(Routes::security_txt()), std::move(words)});
  for (OutputFile& file : render_hosting(site)) assets.push_back(std::move(file));
  if (!site.feeds.empty()) assets.push_back(render_subscriptions(site));
  std::vector<std::string> scripts = Routes::search_scripts();
  scripts.emplace_back(kSearchNames);
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
