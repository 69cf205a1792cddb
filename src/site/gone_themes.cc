#include "site/gone_themes.h"

#include <algorithm>

namespace openverslag {
namespace {

// No page stands there, or one that leads to the list of topics; not to the same theme elsewhere.
bool is_gone(const Site& site, std::string_view theme) {
  const auto page = std::ranges::find(site.pages, theme, &Page::address);
  if (page == site.pages.end()) return true;
  return page->kind == PageKind::redirect &&
         site.writings.redirects[page->subject].to == site.routes.topics();
}

}  // namespace

bool is_theme(const Routes& routes, std::string_view address) {
  Theme any;
  any.id = "x";
  const std::string example = routes.theme(any);
  const std::string_view folder = std::string_view(example).substr(0, example.size() - 2);
  return address.starts_with(folder) && address.size() > folder.size() &&
         address.find('/', folder.size()) == address.size() - 1;
}

std::optional<FormerFile> feed_of_gone_theme(const Site& site, const std::string& file) {
  const std::size_t name = file.rfind('/') + 1;
  const std::string_view theme = std::string_view(file).substr(0, name);
  const bool is_feed = std::string_view(file).substr(name).starts_with("feed");
  if (!is_feed || !is_theme(site.routes, theme) || !is_gone(site, theme)) return std::nullopt;
  const std::string all = site.routes.feed_of("");
  if (std::ranges::find(site.feeds, all, &Feed::address) == site.feeds.end()) return std::nullopt;
  return FormerFile{file, file.ends_with(".json") ? Routes::json_feed_of(all) : all};
}

}  // namespace openverslag
