// Which records the government's harvester is told of (Wet open overheid, DiWoo), and in which
// files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/withdrawals.h"
#include "site/config.h"
#include "site/routes.h"
#include "text/diagnostic.h"

namespace openverslag {

// The record of one meeting, adopted: an entry without a day of adoption is not valid. One that was
// withdrawn stays, with the reason, at the address that the harvester knows.
struct WooEntry {
  std::uint32_t subject;      // a meeting, or an index into the withdrawals
  bool is_withdrawn = false;  // which of the two
  std::optional<Date> held;   // there for a meeting
  Date adopted;
  Date changed;                        // when the page last changed, as far as the record tells
  WooReason reason = WooReason::none;  // why it was withdrawn, or is not as it was
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

// By category. Says what is missing for an entry, in the settings, in a record or where it was
// withdrawn; nothing at all when the settings do not speak of it.
std::vector<WooIndex> woo_indexes(const Archive& archive,
                                  const std::vector<Withdrawal>& withdrawals, const Config& config,
                                  Diagnostics& diagnostics);

// Says that the organisation may not be in the government's list, of which we know a part: one that
// is not makes every sitemap invalid.
void report_unlisted_organisation(const Config& config, Diagnostics& diagnostics);

}  // namespace openverslag
