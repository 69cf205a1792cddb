#include "render/feed_document.h"
#include "render/feed_printer.h"
#include "text/dates.h"

namespace openverslag {

namespace {

void print_newest(FeedPrinter& printer, const Site& site, const FeedDocument& document) {
  // The newest entry, not the moment of building: the same content gives the same bytes.
  if (document.entries.empty()) return;
  const EntryTime newest = published_on(site, document.entries.front().meeting);
  printer.plain("lastBuildDate", rfc822_time(newest.date, newest.time, site.config.time_zone));
}

void print_entries(FeedPrinter& printer, const PrintedEntries& printed,
                   const FeedDocument& document) {
  std::string entries;
  for (const FeedEntry& entry : document.entries) {
    printed.append_rss(entry, !document.is_archive, entries);
  }
  printer.ready(entries);
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
  print_entries(printer, printed, document);
  printer.CloseElement(true);
  printer.CloseElement(true);
  printer.line_end();
  return std::string(printer.printed());
}

}  // namespace openverslag
