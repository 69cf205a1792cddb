#include "render/shell.h"

#include <array>

#include "render/pager.h"
#include "render/parts.h"
#include "render/structured_data.h"

namespace openverslag {

namespace {

struct NavigationEntry {
  std::string_view label;
  std::string (*address)(const Routes& routes);
};

constexpr std::array<NavigationEntry, 7> kNavigation = {{
    {"page.meetings", [](const Routes& routes) { return routes.meetings(); }},
    {"page.topics", [](const Routes& routes) { return routes.topics(); }},
    {"page.people", [](const Routes& routes) { return routes.people(); }},
    {"page.bodies", [](const Routes& routes) { return routes.bodies(); }},
    {"page.decisions-title", [](const Routes& routes) { return routes.decisions(); }},
    {"page.actions-title", [](const Routes& routes) { return routes.actions(); }},
    {"page.feeds", [](const Routes& routes) { return routes.feeds(); }},
}};

constexpr NavigationEntry kSearch = {"page.search",
                                     [](const Routes& routes) { return routes.search(); }};

View navigation_view(const PageContext& context, const NavigationEntry& entry) {
  const std::string address = entry.address(context.site.routes);
  const std::string_view here = context.page.address;
  View view;
  view.set("label", context.language().text(entry.label));
  view.set("href", href(context, address));
  view.set("current", here == address             ? std::string_view("page")
                      : here.starts_with(address) ? "true"
                                                  : "");
  return view;
}

View::Views crumb_views(const PageContext& context) {
  View::Views crumbs;
  for (auto& [label, address] : trail_to(context)) {
    View crumb;
    crumb.set("label", std::move(label));
    crumb.set("href", href(context, address));
    crumbs.push_back(std::move(crumb));
  }
  return crumbs;
}

// A feed in both its formats.
void add_feed(View::Views& views, const PageContext& context, const std::string& title,
              const std::string& address) {
  const auto add = [&](std::string_view type, const std::string& feed) {
    View view;
    view.set("title", title);
    view.set("type", type);
    view.set("href", href(context, feed));
    views.push_back(std::move(view));
  };
  add("application/rss+xml", address);
  add("application/feed+json", Routes::json_feed_of(address));
}

bool has_own_feed(PageKind kind) {
  switch (kind) {
    case PageKind::body:
    case PageKind::person:
    case PageKind::subject:
    case PageKind::theme:
    case PageKind::decisions:
    case PageKind::decisions_of_year:
    case PageKind::actions:
    case PageKind::actions_of_year:
      return true;
    default:
      return false;
  }
}

// The feeds of the page itself, and that of the site.
View::Views feed_views(const PageContext& context, const std::string& full_title) {
  View::Views views;
  const Site& site = context.site;
  if (site.feeds.empty()) return views;
  if (has_own_feed(context.page.kind)) {
    add_feed(views, context, full_title, site.routes.feed_of(first_page(context).address));
  }
  const std::string actions = actions_feed(context);
  if (!actions.empty()) {
    const std::string& name = site.archive.people[context.page.subject].name;
    add_feed(views, context, site.language.text("page.actions-of", {name}), actions);
  }
  add_feed(views, context, site.feeds.front().title, site.feeds.front().address);
  return views;
}

std::string title_of(const View& view) {
  const View::Value* title = view.find("title");
  if (const auto* made = std::get_if<std::string>(title)) return *made;
  return std::string(std::get<std::string_view>(*title));
}

}  // namespace

void add_shell(View& view, const PageContext& context) {
  const Site& site = context.site;
  const Config& config = site.config;
  const Language& language = site.language;
  const Routes& routes = site.routes;
  view.set("language", std::string_view(language.code()));
  const std::string title = title_of(view);
  view.set("full_title", title.empty() ? config.title : title + " – " + config.title);
  view.set("site_title", std::string_view(config.title));
  view.set("publisher", std::string_view(config.publisher));
  view.set("license", std::string_view(config.license));
  view.set("root", context.root);  // copied: the context does not outlive the view
  view.set("home_href", href(context, routes.home()));
  view.set("is_home", context.page.kind == PageKind::home);
  const bool is_real = !config.base_url.empty() && context.page.kind != PageKind::not_found;
  std::string address = is_real ? config.base_url + context.page.address : std::string();
  // A meeting names its address in its own words.
  const bool is_meeting = context.page.kind == PageKind::meeting;
  view.set("print_address", is_meeting ? std::string() : address);
  view.set("canonical", std::move(address));
  view.set("share_title", title.empty() ? config.title : title);
  view.set("structured_data", structured_data(context, title));
  view.set("feed_links", feed_views(context, title + " – " + config.title));
  View::Views navigation;
  for (const NavigationEntry& entry : kNavigation) {
    navigation.push_back(navigation_view(context, entry));
  }
  if (config.outputs.search) navigation.push_back(navigation_view(context, kSearch));
  view.set("navigation", std::move(navigation));
  View::Views crumbs = crumb_views(context);
  view.set("has_crumbs", !crumbs.empty());
  view.set("crumbs", std::move(crumbs));
  view.set("data_page_href", config.outputs.data ? href(context, routes.data()) : std::string());
  view.set("search_href", config.outputs.search ? href(context, routes.search()) : std::string());
  view.set("about_href", href(context, routes.about()));
  view.set("accessibility_href", href(context, routes.accessibility()));
  view.set("privacy_href", href(context, routes.privacy()));
}

}  // namespace openverslag
