// What one entry of a feed tells: a meeting with all its items, or something of a single item.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "site/site.h"

namespace openverslag {

enum class Tells : std::uint8_t { everything, decisions, actions };

struct FeedEntry {
  MeetingIndex meeting = 0;                 // of everything but a notice
  std::optional<ItemRef> item = {};         // nothing: the whole meeting
  std::optional<std::uint32_t> block = {};  // where the item begins to be of interest
  Tells tells = Tells::everything;
  std::optional<std::uint32_t> notice = {};  // alone: an index in Writings::withdrawals
  std::optional<std::uint32_t> change = {};  // with its meeting: an index in Writings::changes
  std::vector<std::uint32_t> actions = {};   // with Tells::actions: indices in Item::actions
};

// Newest first: by the day on which they came on the site, as far as the history knows, and on a
// day in the order in which they did. So what is new is never between what was there. A meeting
// with neither a date nor a day of publication is in no feed: readers could not tell when it was
// new. A meeting, or an item in a list, that is told by two files is in it once.
std::vector<FeedEntry> entries_of(const Site& site, const Feed& feed);

// When it was new: the day of publication, as the record or else the history says, or else the
// start of the meeting. In the time zone of the site.
struct EntryTime {
  Date date;
  TimeOfDay time;
  auto operator<=>(const EntryTime&) const = default;
};

// An entry in the words that every format of a feed shares.
struct EntryText {
  std::string id;        // the address that the meeting or item was first published at: it stays
  std::string title;     // plain text
  std::string summary;   // plain text
  bool is_there = true;  // Is a page at the address that is the id?
};

EntryText text_of(const Site& site, const FeedEntry& entry);
// The same with a list of the items; links are absolute.
std::string html_of(const Site& site, const FeedEntry& entry);
// Of what the record says in it; "" when it is that of the site, or nothing of the record is told.
std::string_view language_of(const Site& site, const FeedEntry& entry);
// Absolute; may point deeper than the id.
std::string address_of(const Site& site, const FeedEntry& entry);

EntryTime published_on(const Site& site, const FeedEntry& entry);
// When the minutes were adopted, corrected or published in other words last, or an item of them
// withdrawn, if that came later.
std::optional<EntryTime> modified_on(const Site& site, const FeedEntry& entry);

}  // namespace openverslag
