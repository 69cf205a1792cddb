// One file of a feed: its newest entries, or an archive of older ones (RFC 5005).
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "render/printed_entries.h"

namespace openverslag {

struct FeedDocument {
  std::string address;  // relative to the root of the site
  std::string title;
  std::span<const FeedEntry> entries;  // newest first
  bool is_archive = false;
  // Addresses of RSS files; empty: there is none.
  std::string older;
  std::string newer;    // of an archive
  std::string current;  // of an archive: the feed to subscribe to
};

// Bytes of the RSS 2.0, and of the JSON Feed 1.1 that says the same in plain text.
std::string rss_of(const Site& site, const Feed& feed, const FeedDocument& document,
                   const PrintedEntries& printed);
std::string json_feed_of(const Site& site, const Feed& feed, const FeedDocument& document,
                         const PrintedEntries& printed);

}  // namespace openverslag
