#include "render/printed_entries.h"

#include "render/feed_printer.h"
#include "text/dates.h"
#include "text/escape.h"
#include "text/json_writer.h"
#include "text/lazy.h"

namespace openverslag {
namespace {

// The address differs: the feed of a speaker leads to where he begins to speak.
struct AroundAddress {
  std::string before;
  std::string after;
};

AroundAddress rss_around(const Site& site, const FeedEntry& entry) {
  const EntryText text = text_of(site, entry);
  FeedPrinter printer;
  printer.OpenElement("item", true);
  printer.plain("title", text.title);
  printer.OpenElement("link", true);
  printer.ready({});
  const std::size_t address = printer.printed().size();
  printer.CloseElement(true);
  printer.plain("description", escape_html(text.summary));
  printer.permanent_id(text.id);
  const EntryTime published = published_on(site, entry.meeting);
  printer.plain("pubDate", rfc822_time(published.date, published.time, site.config.time_zone));
  const std::string_view printed = printer.printed();
  return {std::string(printed.substr(0, address)), std::string(printed.substr(address))};
}

std::string rss_html(const Site& site, const FeedEntry& entry) {
  FeedPrinter printer;
  printer.html("content:encoded", html_of(site, entry));
  return std::string(printer.printed());
}

std::string json_time(const Site& site, const EntryTime& moment) {
  return rfc3339_time(moment.date, moment.time, site.config.time_zone);
}

AroundAddress json_around(const Site& site, const FeedEntry& entry) {
  const EntryText text = text_of(site, entry);
  JsonWriter before;
  before.begin_object();
  before.member("id", text.id);
  before.name("url");
  JsonWriter after;
  after.begin_object();
  after.member("title", text.title);
  after.member("content_text", text.summary);
  after.member("date_published", json_time(site, published_on(site, entry.meeting)));
  const auto adopted = adopted_on(site, entry.meeting);
  if (adopted) after.member("date_modified", json_time(site, *adopted));
  after.end_object();
  AroundAddress around{before.take_value(), after.take_value()};
  around.after.front() = ',';  // one object with what is before
  return around;
}

}  // namespace

struct PrintedEntries::Prints {
  Lazy<AroundAddress> rss;
  Lazy<AroundAddress> json;
  Lazy<std::string> html;
};

PrintedEntries::PrintedEntries(const Site& site) : site_(site) {
  std::size_t items = 0;
  first_item_.reserve(site.archive.meetings.size());
  for (const Facts& facts : site.archive.meetings) {
    first_item_.push_back(items);
    items += facts.items.size();
  }
  items_ = std::make_unique<Prints[]>(items);
}

PrintedEntries::~PrintedEntries() = default;

PrintedEntries::Prints* PrintedEntries::kept_prints(const FeedEntry& entry) const {
  if (!entry.item || entry.tells != Tells::everything) return nullptr;
  return &items_[first_item_[entry.item->meeting] + entry.item->item];
}

void PrintedEntries::append_rss(const FeedEntry& entry, bool with_html, std::string& out) const {
  Prints own;
  Prints* const kept = kept_prints(entry);
  Prints& prints = kept != nullptr ? *kept : own;
  const AroundAddress& around = prints.rss.get([&] { return rss_around(site_, entry); });
  out += around.before;
  out += character_data(address_of(site_, entry));
  out += around.after;
  if (with_html) out += prints.html.get([&] { return rss_html(site_, entry); });
  out += "</item>\n";
}

void PrintedEntries::append_json(const FeedEntry& entry, std::string& out) const {
  Prints own;
  Prints* const kept = kept_prints(entry);
  Prints& prints = kept != nullptr ? *kept : own;
  const AroundAddress& around = prints.json.get([&] { return json_around(site_, entry); });
  out += around.before;
  append_json_text(out, address_of(site_, entry));
  out += around.after;
}

}  // namespace openverslag
