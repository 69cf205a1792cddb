#include <tinyxml2.h>

#include "render/feed_entry.h"
#include "render/render.h"
#include "text/escape.h"

namespace openverslag {

namespace {

constexpr std::size_t kMostEntries = 50;

// XML text in which every sign of markup is a numeric reference, as the RSS Profile wants it in
// titles: readers disagree on whether "&lt;" there is markup. XML has no place for control
// characters.
std::string character_data(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char letter : text) {
    if (letter == '&') {
      out += "&#x26;";
    } else if (letter == '<') {
      out += "&#x3C;";
    } else if (letter == '>') {
      out += "&#x3E;";
    } else if (static_cast<unsigned char>(letter) >= ' ' || letter == '\n' || letter == '\t') {
      out += letter;
    }
  }
  return out;
}

class FeedPrinter : public tinyxml2::XMLPrinter {
 public:
  // An element with plain text.
  void plain(const char* name, std::string_view text) {
    OpenElement(name);
    SealElementIfJustOpened();
    Write(character_data(text).c_str());
    CloseElement(true);
  }

  // An element with HTML, which readers decode once more.
  void html(const char* name, const std::string& text) {
    OpenElement(name);
    PushText(text.c_str(), true);
    CloseElement(true);
  }

  void self_link(const std::string& address) {
    OpenElement("atom:link");
    PushAttribute("href", address.c_str());
    PushAttribute("rel", "self");
    PushAttribute("type", "application/rss+xml");
    CloseElement();
  }

  void permanent_id(const std::string& address) {
    OpenElement("guid");
    PushAttribute("isPermaLink", "true");
    PushText(address.c_str());
    CloseElement(true);
  }
};

void print_entry(FeedPrinter& printer, const Site& site, const FeedEntry& entry) {
  const std::string address = entry_address(site, entry);
  printer.OpenElement("item");
  printer.plain("title", entry_title(site, entry));
  printer.plain("link", address);
  printer.plain("description", escape_html(entry_summary(site, entry)));
  printer.permanent_id(address);
  printer.plain("pubDate", entry_time(site, entry));
  printer.html("content:encoded", entry_html(site, entry));
  printer.CloseElement();
}

std::string feed_title(const Site& site, const Feed& feed) {
  if (feed.kind == FeedKind::site) return feed.title;
  return feed.title + " – " + site.config.title;
}

void print_channel(FeedPrinter& printer, const Site& site, const Feed& feed) {
  const auto entries = entries_of(site, feed, kMostEntries);
  const std::string title = feed_title(site, feed);
  printer.plain("title", title);
  printer.plain("link", site.config.base_url + feed.page);
  printer.plain("description", site.language.text("page.feed-description", {title}));
  printer.plain("language", site.language.code());
  // The newest entry, not the moment of building: the same content gives the same bytes.
  if (!entries.empty()) printer.plain("lastBuildDate", entry_time(site, entries.front()));
  printer.plain("generator", "openverslag");
  printer.self_link(site.config.base_url + feed.address);
  for (const FeedEntry& entry : entries) print_entry(printer, site, entry);
}

}  // namespace

OutputFile render_feed(const Site& site, const Feed& feed) {
  FeedPrinter printer;
  printer.PushDeclaration("xml version=\"1.0\" encoding=\"UTF-8\"");
  printer.OpenElement("rss");
  printer.PushAttribute("version", "2.0");
  printer.PushAttribute("xmlns:atom", "http://www.w3.org/2005/Atom");
  printer.PushAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
  printer.OpenElement("channel");
  print_channel(printer, site, feed);
  printer.CloseElement();
  printer.CloseElement();
  return {feed.address, printer.CStr()};
}

}  // namespace openverslag
