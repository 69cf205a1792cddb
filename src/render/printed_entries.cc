#include "render/printed_entries.h"

#include "render/entry_prints.h"
#include "render/xml_text.h"
#include "text/json_writer.h"
#include "text/lazy.h"

namespace openverslag {

struct PrintedEntries::Prints {
  Lazy<AroundAddress> rss;
  Lazy<AroundAddress> json;
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

void PrintedEntries::append_rss(const FeedEntry& entry, std::string& out) const {
  Prints own;
  Prints* const kept = kept_prints(entry);
  Prints& prints = kept != nullptr ? *kept : own;
  const AroundAddress& around = prints.rss.get([&] { return rss_around(site_, entry); });
  out += around.before;
  out += character_data(address_of(site_, entry));
  out += around.after;
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
