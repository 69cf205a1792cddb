#include "render/shell.h"

#include <algorithm>

#include "render/pager.h"
#include "render/parts.h"
#include "render/structured_data.h"
#include "render/twins.h"
#include "site/told_changes.h"

namespace openverslag {

namespace {

View navigation_view(const PageContext& context, const MenuEntry& entry) {
  const std::string_view here = context.page.address;
  const bool is_elsewhere = !entry.url.empty();
  const bool is_around = !is_elsewhere && !entry.address.empty() && here.starts_with(entry.address);
  View view;
  view.set("label", std::string_view(entry.label));
  view.set("href", is_elsewhere ? entry.url : href(context, entry.address));
  view.set("current", !is_elsewhere && here == entry.address ? std::string_view("page")
                      : is_around                            ? "true"
                                                             : "");
  return view;
}

// What the menu does not lead to: what a reader can always begin with, what the publisher wrote,
// and what there is not always.
View::Views footer_views(const PageContext& context) {
  const Site& site = context.site;
  View::Views views;
  const auto add = [&](std::string_view label, const std::string& address) {
    if (std::ranges::find(site.menu, address, &MenuEntry::address) != site.menu.end()) return;
    View view;
    view.set("label", std::string(label));
    view.set("href", href(context, address));
    views.push_back(std::move(view));
  };
  for (const MenuEntry& entry : usual_menu(site)) {
    if (entry.address != site.routes.feeds() || !site.feeds.empty())
      add(entry.label, entry.address);
  }
  for (const OwnPage& page : site.writings.pages) add(page.title, Routes::own_page(page.id));
  if (tells_changes(site.writings)) add(site.language.text("page.changes"), site.routes.changes());
  if (!site.writings.glossary.empty())
    add(site.language.text("page.glossary"), site.routes.glossary());
  return views;
}

// The logo and the favicon.
void add_images(View& view, const PageContext& context) {
  const Writings& writings = context.site.writings;
  View::Views logo;
  if (writings.logo) {
    View image;
    image.set("src", href(context, writings.logo->file));
    image.set("width", std::to_string(writings.logo->width));
    image.set("height", std::to_string(writings.logo->height));
    logo.push_back(std::move(image));
  }
  view.set("logo", std::move(logo));
  view.set("icon_href", href(context, writings.icon ? writings.icon->file : "icon.svg"));
  view.set("icon_type", writings.icon ? std::string_view(writings.icon->type)
                                      : std::string_view("image/svg+xml"));
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
    case PageKind::changes:
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

std::string canonical_address(const PageContext& context) {
  const Site& site = context.site;
  const std::string& base = site.config.base_url;
  const Page& page = context.page;
  if (base.empty() || page.kind == PageKind::not_found) return {};
  // An item alone is part of its meeting, and what stands in a frame is of the page of its body.
  if (is_of_one_item(page)) return base + site.routes.meeting(context.links(page.subject));
  if (page.kind == PageKind::embed)
    return base + site.routes.body(site.archive.bodies[page.subject]);
  return base + page.address;
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
  std::string address = canonical_address(context);
  // A meeting names its address in its own words.
  const bool is_meeting = context.page.kind == PageKind::meeting;
  view.set("print_address", is_meeting ? std::string() : address);
  view.set("permanent_address", address);
  view.set("canonical", config.outputs.canonical ? address : std::string());
  view.set("share_address", config.outputs.open_graph ? std::move(address) : std::string());
  view.set("share_title", title.empty() ? config.title : title);
  view.set("structured_data", structured_data(context, title));
  view.set("twins", config.outputs.canonical ? twin_links(context) : View::Views());
  view.set("feed_links", feed_views(context, title + " – " + config.title));
  View::Views navigation;
  for (const MenuEntry& entry : site.menu) navigation.push_back(navigation_view(context, entry));
  view.set("navigation", std::move(navigation));
  view.set("footer_pages", footer_views(context));
  add_images(view, context);
  View::Views crumbs = crumb_views(context);
  view.set("has_crumbs", !crumbs.empty());
  view.set("crumbs", std::move(crumbs));
  view.set("data_page_href", config.outputs.data ? href(context, routes.data()) : std::string());
  view.set("search_href", config.outputs.search ? href(context, routes.search()) : std::string());
  view.set("feeds_href", href(context, routes.feeds()));
  view.set("about_href", href(context, routes.about()));
  view.set("accessibility_href", href(context, routes.accessibility()));
  view.set("privacy_href", href(context, routes.privacy()));
}

}  // namespace openverslag
