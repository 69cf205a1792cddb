#include <tinyxml2.h>

#include "render/feed_document.h"
#include "render/xml_text.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

class FeedPrinter : public tinyxml2::XMLPrinter {
 public:
  // An element with plain text.
  void plain(const char* name, std::string_view text) {
    OpenElement(name, true);
    SealElementIfJustOpened();
    Write(character_data(text).c_str());
    CloseElement(true);
  }

  // An element with HTML, which readers decode once more.
  void html(const char* name, const std::string& text) {
    OpenElement(name, true);
    PushText(xml_characters(text).c_str(), true);
    CloseElement(true);
  }

  void link(const char* relation, const std::string& address) {
    OpenElement("atom:link", true);
    PushAttribute("href", address.c_str());
    PushAttribute("rel", relation);
    PushAttribute("type", "application/rss+xml");
    CloseElement(true);
  }

  void permanent_id(const std::string& address) {
    OpenElement("guid", true);
    PushAttribute("isPermaLink", "true");
    PushText(address.c_str());
    CloseElement(true);
  }

  // Nobody reads a feed without a program: a line for each entry is room enough to compare two.
  void line_end() {
    SealElementIfJustOpened();
    Write("\n");
  }
};

std::string time_of(const Site& site, const EntryTime& moment) {
  return rfc822_time(moment.date, moment.time, site.config.time_zone);
}

void print_entry(FeedPrinter& printer, const Site& site, const EntryText& entry) {
  printer.OpenElement("item", true);
  printer.plain("title", entry.title);
  printer.plain("link", entry.address);
  printer.plain("description", escape_html(entry.summary));
  printer.permanent_id(entry.id);
  printer.plain("pubDate", time_of(site, entry.published));
  if (!entry.html.empty()) printer.html("content:encoded", entry.html);
  printer.CloseElement(true);
  printer.line_end();
}

void print_links(FeedPrinter& printer, const Site& site, const FeedDocument& document) {
  const auto link = [&](const char* relation, const std::string& address) {
    if (!address.empty()) printer.link(relation, site.config.base_url + address);
  };
  link("self", document.address);
  link("current", document.current);
  link("prev-archive", document.older);
  link("next-archive", document.newer);
  if (!document.is_archive) return;
  printer.OpenElement("fh:archive", true);
  printer.CloseElement(true);
}

void print_channel(FeedPrinter& printer, const Site& site, const Feed& feed,
                   const FeedDocument& document) {
  printer.plain("title", document.title);
  printer.plain("link", site.config.base_url + feed.page);
  printer.plain("description", site.language.text("page.feed-description", {document.title}));
  printer.plain("language", site.language.code());
  // The newest entry, not the moment of building: the same content gives the same bytes.
  if (!document.entries.empty()) {
    printer.plain("lastBuildDate", time_of(site, document.entries.front().published));
  }
  printer.plain("generator", "openverslag");
  print_links(printer, site, document);
  printer.line_end();
  for (const EntryText& entry : document.entries) print_entry(printer, site, entry);
}

}  // namespace

std::string rss_of(const Site& site, const Feed& feed, const FeedDocument& document) {
  FeedPrinter printer;
  printer.PushDeclaration("xml version=\"1.0\" encoding=\"UTF-8\"");
  printer.line_end();
  printer.OpenElement("rss", true);
  printer.PushAttribute("version", "2.0");
  printer.PushAttribute("xmlns:atom", "http://www.w3.org/2005/Atom");
  printer.PushAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
  if (document.is_archive) {
    printer.PushAttribute("xmlns:fh", "http://purl.org/syndication/history/1.0");
  }
  printer.OpenElement("channel", true);
  print_channel(printer, site, feed, document);
  printer.CloseElement(true);
  printer.CloseElement(true);
  printer.line_end();
  return printer.CStr();
}

}  // namespace openverslag
