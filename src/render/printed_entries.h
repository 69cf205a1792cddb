// Entries of feeds in RSS and in JSON, ready to stand in a file.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "render/feed_entry.h"

namespace openverslag {

// An item stands in a dozen feeds: of its subject, of its themes, of everybody who spoke. What is
// the same in each is made once, by the feed that needs it first, and kept as long as this is: half
// a kilobyte an item. Several threads may use it.
class PrintedEntries {
 public:
  // Keeps a reference to the site.
  explicit PrintedEntries(const Site& site);
  ~PrintedEntries();

  // The whole element, with a line end.
  void append_rss(const FeedEntry& entry, std::string& out) const;
  // An object.
  void append_json(const FeedEntry& entry, std::string& out) const;

 private:
  struct Prints;

  // Of an item with everything in it; null for an entry that hardly any other feed has.
  Prints* kept_prints(const FeedEntry& entry) const;

  const Site& site_;
  std::vector<std::size_t> first_item_;  // by meeting
  std::unique_ptr<Prints[]> items_;
};

}  // namespace openverslag
