#include "site/menu.h"

#include <algorithm>

#include "site/site.h"
#include "text/fold.h"

namespace openverslag {

std::vector<MenuEntry> usual_menu(const Site& site) {
  const Routes& routes = site.routes;
  const auto entry = [&](std::string_view label, std::string address) {
    return MenuEntry{std::string(site.language.text(label)), std::move(address), {}};
  };
  std::vector<MenuEntry> menu = {entry("page.meetings", routes.meetings()),
                                 entry("page.topics", routes.topics()),
                                 entry("page.people", routes.people()),
                                 entry("page.bodies", routes.bodies()),
                                 entry("page.decisions-title", routes.decisions()),
                                 entry("page.actions-title", routes.actions()),
                                 entry("page.feeds", routes.feeds())};
  if (site.config.outputs.search) menu.push_back(entry("page.search", routes.search()));
  return menu;
}

namespace {

// "/contact" and "contact/" are "contact/".
std::string address_of(std::string_view page) {
  while (page.starts_with('/')) page.remove_prefix(1);
  while (page.ends_with('/')) page.remove_suffix(1);
  return page.empty() ? std::string() : std::string(page) + '/';
}

std::string usual_label(const Site& site, const Page& page) {
  if (page.kind == PageKind::own_page) return site.writings.pages[page.subject].title;
  if (page.kind == PageKind::home) return std::string(site.language.text("page.home"));
  const std::vector<MenuEntry> usual = usual_menu(site);
  const auto found = std::ranges::find(usual, page.address, &MenuEntry::address);
  return found == usual.end() ? std::string() : found->label;
}

std::vector<std::string> names_of_pages(const Site& site) {
  std::vector<std::string> names;
  for (const Page& page : site.pages) {
    if (std::ranges::count(page.address, '/') == 1)
      names.push_back(page.address.substr(0, page.address.size() - 1));
  }
  return names;
}

class Menu {
 public:
  Menu(const Site& site, Diagnostics& diagnostics) : site_(site), diagnostics_(diagnostics) {}

  void add(const MenuSetting& setting) {
    if (!setting.url.empty()) {
      if (setting.label.empty()) return report("menu-label", setting, {setting.url});
      menu_.push_back({setting.label, {}, setting.url});
      return;
    }
    const std::string address = address_of(setting.page);
    const auto page = std::ranges::find(site_.pages, address, &Page::address);
    if (page == site_.pages.end()) {
      const std::string near = nearest(setting.page, names_of_pages(site_));
      if (near.empty()) return report("menu-page", setting, {setting.page});
      return report("menu-page-near", setting, {setting.page, near});
    }
    std::string label = setting.label.empty() ? usual_label(site_, *page) : setting.label;
    if (label.empty()) return report("menu-label", setting, {setting.page});
    menu_.push_back({std::move(label), address, {}});
  }

  std::vector<MenuEntry> entries() && { return std::move(menu_); }

 private:
  void report(std::string_view rule, const MenuSetting& setting,
              std::vector<std::string> arguments) {
    diagnostics_.warning(rule, {"site.toml", setting.place, {}}, std::move(arguments));
  }

  const Site& site_;
  Diagnostics& diagnostics_;
  std::vector<MenuEntry> menu_;
};

}  // namespace

std::vector<MenuEntry> menu_of(const Site& site, Diagnostics& diagnostics) {
  if (site.config.menu.empty()) return usual_menu(site);
  Menu menu(site, diagnostics);
  for (const MenuSetting& setting : site.config.menu) menu.add(setting);
  return std::move(menu).entries();
}

}  // namespace openverslag
