#include <tinyxml2.h>

#include <algorithm>

#include "render/entry_prints.h"
#include "render/feed_document.h"
#include "render/xml_text.h"
#include "text/controls.h"
#include "text/dates.h"
#include "text/escape.h"

namespace openverslag {

namespace {

class FeedPrinter : public tinyxml2::XMLPrinter {
 public:
  // An element with plain text; `language` says of an entry what is not that of the feed.
  void plain(const char* name, std::string_view text, std::string_view language = {}) {
    OpenElement(name, true);
    if (!language.empty()) PushAttribute("xml:lang", std::string(language).c_str());
    ready(character_data(text));
    CloseElement(true);
  }

  // An element with HTML, which readers decode once more.
  void html(const char* name, const std::string& text) {
    OpenElement(name, true);
    PushText(without_controls(text).c_str(), true);
    CloseElement(true);
  }

  void link(const char* relation, const std::string& address) {
    OpenElement("atom:link", true);
    PushAttribute("href", address.c_str());
    PushAttribute("rel", relation);
    PushAttribute("type", "application/rss+xml");
    CloseElement(true);
  }

  void permanent_id(const EntryText& entry) {
    OpenElement("guid", true);
    PushAttribute("isPermaLink", entry.is_there ? "true" : "false");
    PushText(entry.id.c_str());
    CloseElement(true);
  }

  // XML as it stands.
  void ready(std::string_view xml) {
    SealElementIfJustOpened();
    Write(xml.data(), xml.size());
  }

  // Nobody reads a feed without a program: a line for each entry is room enough to compare two.
  void line_end() { ready("\n"); }

  std::string_view printed() const {
    return {CStr(), static_cast<std::size_t>(CStrSize()) - 1};  // which counts the NUL
  }
};

void print_newest(FeedPrinter& printer, const Site& site, const FeedDocument& document) {
  // The newest change, not the moment of building: the same content gives the same bytes.
  if (document.entries.empty()) return;
  EntryTime newest = published_on(site, document.entries.front());
  for (const FeedEntry& entry : document.entries)
    newest =
        std::max({newest, published_on(site, entry), modified_on(site, entry).value_or(newest)});
  printer.plain("lastBuildDate", rfc822_time(newest.date, newest.time, site.config.time_zone));
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
  print_newest(printer, site, document);
  printer.plain("generator", "openverslag");
  print_links(printer, site, document);
  printer.line_end();
}

}  // namespace

AroundAddress rss_around(const Site& site, const FeedEntry& entry) {
  const EntryText text = text_of(site, entry);
  FeedPrinter printer;
  const std::string_view language = language_of(site, entry);
  printer.OpenElement("item", true);
  // That of a whole meeting is in words of the site.
  printer.plain("title", text.title, entry.item ? language : std::string_view());
  printer.OpenElement("link", true);
  printer.ready({});
  const std::size_t address = printer.printed().size();
  printer.CloseElement(true);
  printer.plain("description", escape_html(text.summary), language);
  printer.permanent_id(text);
  const EntryTime published = published_on(site, entry);
  printer.plain("pubDate", rfc822_time(published.date, published.time, site.config.time_zone));
  // RSS has no word of its own for it.
  if (const auto modified = modified_on(site, entry))
    printer.plain("atom:updated",
                  rfc3339_time(modified->date, modified->time, site.config.time_zone));
  printer.html("content:encoded", html_of(site, entry));
  printer.CloseElement(true);
  printer.line_end();
  const std::string_view printed = printer.printed();
  return {std::string(printed.substr(0, address)), std::string(printed.substr(address))};
}

std::string rss_of(const Site& site, const Feed& feed, const FeedDocument& document,
                   const PrintedEntries& printed) {
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
  // What stands ready by the kilobyte is not printed once more.
  std::string xml(printer.printed());
  for (const FeedEntry& entry : document.entries) printed.append_rss(entry, xml);
  return xml.append("</channel></rss>\n");
}

}  // namespace openverslag
