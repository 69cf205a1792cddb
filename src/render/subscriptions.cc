#include "render/subscriptions.h"

#include <tinyxml2.h>

#include "site/feed_groups.h"
#include "text/controls.h"

namespace openverslag {

namespace {

void print_feed(tinyxml2::XMLPrinter& printer, const Site& site, const Feed& feed) {
  const std::string title = without_controls(feed.title);
  printer.OpenElement("outline");
  printer.PushAttribute("type", "rss");
  printer.PushAttribute("text", title.c_str());
  printer.PushAttribute("title", title.c_str());
  printer.PushAttribute("xmlUrl", (site.config.base_url + feed.address).c_str());
  printer.PushAttribute("htmlUrl", (site.config.base_url + feed.page).c_str());
  printer.PushAttribute("language", site.language.code().c_str());
  printer.CloseElement();
}

void print_group(tinyxml2::XMLPrinter& printer, const Site& site, const FeedGroup& group) {
  const std::vector<const Feed*> feeds = feeds_in(site, group);
  if (feeds.empty()) return;
  printer.OpenElement("outline");
  printer.PushAttribute("text", std::string(site.language.text(group.heading)).c_str());
  for (const Feed* feed : feeds) print_feed(printer, site, *feed);
  printer.CloseElement();
}

}  // namespace

OutputFile render_subscriptions(const Site& site) {
  tinyxml2::XMLPrinter printer;
  printer.PushDeclaration("xml version=\"1.0\" encoding=\"UTF-8\"");
  printer.OpenElement("opml");
  printer.PushAttribute("version", "2.0");
  printer.OpenElement("head");
  printer.OpenElement("title");
  printer.PushText(without_controls(site.config.title).c_str());
  printer.CloseElement();
  printer.CloseElement();
  printer.OpenElement("body");
  for (const FeedGroup& group : kFeedGroups) print_group(printer, site, group);
  printer.CloseElement();
  printer.CloseElement();
  return {site.routes.subscriptions(), printer.CStr()};
}

}  // namespace openverslag
