// Anchors of items that were published once stay theirs, and are never another item's.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "archive/journal.h"
#include "archive/kept_paragraphs.h"
#include "archive/published_text.h"
#include "archive/versions.h"
#include "minutes/meeting.h"

namespace openverslag {

// An item as it was published last. The history is never asked for a title: what an item is called
// may have to be forgotten, so no anchor that is kept holds words.
struct KnownItem {
  std::string anchor;
  std::string number;  // that the minutes print (number_anchor); empty: none
  bool operator==(const KnownItem&) const = default;
};

// "1 2_2=2 x1=": as the journal has them, each with its number where that is another.
std::string item_tokens(const std::vector<KnownItem>& items);
std::vector<KnownItem> read_item_tokens(std::string_view tokens);

// Those of a record, in the order of the page.
std::vector<KnownItem> items_of(const Facts& facts);

// What the history knows of the items of one record.
struct KnownItems {
  std::vector<KnownItem> items = {};             // of the last version; empty: not recorded
  std::set<std::string, std::less<>> used = {};  // every anchor that an item ever had
  PublishedText words = {};                      // of those items, as far as they are known
  ParagraphsByPart paragraphs = {};
};

// Without words.
KnownItems known_items(const KnownMinutes& minutes);
// The words of the last version. Of an item whose title is `withdrawn_title` those from before it
// was withdrawn; none if nobody knows them.
PublishedText last_words(const std::vector<TextVersion>& versions,
                         std::string_view withdrawn_title);

// Are the items numbered now as they were?
bool has_numbers_of(const KnownItems& known, const Facts& facts);

// Gives every item the anchor that it was published with, going by what it is called, what it says
// and then its number (archive/matched_items.h). What is new gets one that was never used: its
// number, or "x1" when it has none. Items whose words nobody knows keep their anchors as long as no
// number changes; after that nobody can tell which they are, and they are new. Paragraphs keep
// their numbers likewise.
void keep_anchors(KnownItems known, const MeetingText& text, Facts& facts);

}  // namespace openverslag
