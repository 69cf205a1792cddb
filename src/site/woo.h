// Which records the government's harvester is told of (Wet open overheid, DiWoo), and in which
// files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "site/config.h"
#include "site/routes.h"
#include "text/diagnostic.h"

namespace openverslag {

// The record of one meeting, adopted: an entry without a day of adoption is not valid.
struct WooEntry {
  MeetingIndex meeting;
  Date adopted;
  Date changed;  // when the page last changed, as far as the record tells
};

struct WooSitemap {
  std::string address;            // "sitemaps/sitemap-diwoo-infocat008-2024.xml"
  std::vector<WooEntry> entries;  // of one year, by date; never empty
};

struct WooIndex {
  std::string category;              // "008"
  std::string address;               // "sitemaps/sitemapindex-diwoo-infocat008.xml"
  std::vector<WooSitemap> sitemaps;  // by year; never empty
};

// By category. Says what is missing for an entry, in the settings or in a record; nothing at all
// when the settings do not speak of it.
std::vector<WooIndex> woo_indexes(const Archive& archive, const Config& config,
                                  Diagnostics& diagnostics);

}  // namespace openverslag
