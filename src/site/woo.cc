#include "site/woo.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "site/organisations.h"
#include "site/record_changes.h"

namespace openverslag {

namespace {

// The protocol allows 50,000 entries and 50 MB in one sitemap, which is made whole; an entry takes
// two kB.
constexpr std::size_t kMostEntriesOfSitemap = 2'000;
constexpr std::string_view kSettings = "site.toml";
constexpr std::string_view kNoCategory = "no";  // of a body whose records stay out of it
constexpr std::string_view kUsualCategory = "008";

// Whether the settings are complete.
bool check_settings(const Config& config, Diagnostics& diagnostics) {
  const auto& [organisation, name, category] = config.woo;
  const Where settings{kSettings};
  if (organisation.empty()) {
    if (!name.empty() || !category.empty()) diagnostics.warning("woo-no-organisation", settings);
    return false;
  }
  if (!config.base_url.starts_with("https://")) {
    if (!config.has_wrong_base_url) diagnostics.warning("woo-no-https", settings);
    return false;
  }
  if (name.empty()) {
    diagnostics.warning("woo-no-name", settings);
    return false;
  }
  if (!may_be_name_of(organisation, name)) {
    std::string listed(listed_name(organisation));
    if (listed.ends_with(' ')) listed += "…";
    diagnostics.warning("woo-name", settings, {name, organisation, listed});
  } else if (const std::string known = known_organisation(name);
             !known.empty() && known != organisation) {
    diagnostics.warning("woo-other-organisation", settings, {name, known, organisation});
  }
  if (path_of_url(config.base_url) != "/") {
    diagnostics.note("woo-not-root", settings, {config.base_url});
  }
  return true;
}

using Entries = std::map<std::string, std::vector<WooEntry>, std::less<>>;  // by category

// Nothing, and told why, when no record says that it was adopted.
std::optional<WooEntry> entry_of(const Archive& archive, MeetingIndex meeting,
                                 Diagnostics& diagnostics) {
  const Facts& facts = archive.meetings[meeting];
  const Where where{facts.source, facts.header.date_place};
  const auto& adopted_in = archive.links[meeting].adopted_in;
  const auto& adopted =
      adopted_in ? archive.meetings[adopted_in->meeting].header.date : std::nullopt;
  if (!facts.header.date) {
    diagnostics.note("woo-no-date", where);
    return std::nullopt;
  }
  if (!adopted) {
    diagnostics.note("woo-not-adopted", where);
    return std::nullopt;
  }
  return WooEntry{.subject = meeting,
                  .held = facts.header.date,
                  .adopted = *adopted,
                  .changed = std::max(*adopted, *published_day(archive, meeting))};
}

// An entry of what was withdrawn must say why.
bool has_reason(const Withdrawal& one, Diagnostics& diagnostics) {
  if (one.woo_reason == WooReason::none)
    diagnostics.note("woo-no-reason", {kWithdrawnFile, one.place}, {one.title});
  return one.woo_reason != WooReason::none;
}

// A meeting that was adopted, and so was in the index. Nothing, and told why, when something lacks.
std::optional<WooEntry> entry_of(const std::vector<Withdrawal>& withdrawals, std::uint32_t index,
                                 Diagnostics& diagnostics) {
  const Withdrawal& one = withdrawals[index];
  if (!one.adopted) {
    if (one.woo_reason != WooReason::none)
      diagnostics.note("woo-no-adoption", {kWithdrawnFile, one.place}, {one.title});
    return std::nullopt;
  }
  if (!has_reason(one, diagnostics)) return std::nullopt;
  return WooEntry{index,         true, one.held, *one.adopted, std::max(*one.adopted, one.date),
                  one.woo_reason};
}

std::string_view category_of(std::string_view of_body, const Config& config) {
  if (!of_body.empty()) return of_body;
  return config.woo.category.empty() ? kUsualCategory : std::string_view(config.woo.category);
}

// The body may be gone from the archive with its last meeting.
std::string_view category_of(const Archive& archive, const Withdrawal& one, const Config& config) {
  if (!one.woo.empty()) return one.woo;
  const auto body = std::ranges::find(archive.bodies, one.body, &Body::id);
  return category_of(body == archive.bodies.end() ? std::string_view() : body->woo, config);
}

// The last reason is told: the index has room for one.
void tell_taken_items(WooEntry& entry, const TakenItems& taken, Diagnostics& diagnostics) {
  const auto found = taken.find(entry.subject);
  if (found == taken.end()) return;
  std::vector<const Withdrawal*> items = found->second;
  std::ranges::stable_sort(items, {}, [](const Withdrawal* one) { return one->date; });
  for (const Withdrawal* one : items) {
    entry.changed = std::max(entry.changed, one->date);
    if (has_reason(*one, diagnostics)) entry.reason = one->woo_reason;
  }
}

void add_meetings(Entries& entries, const Archive& archive, const Config& config,
                  const TakenItems& taken, Diagnostics& diagnostics) {
  for (MeetingIndex meeting = 0; meeting < archive.meetings.size(); ++meeting) {
    const MeetingLinks& links = archive.links[meeting];
    const std::string_view category = category_of(archive.bodies[links.body].woo, config);
    if (category == kNoCategory || links.same_as) continue;
    std::optional<WooEntry> entry = entry_of(archive, meeting, diagnostics);
    if (!entry) continue;
    tell_taken_items(*entry, taken, diagnostics);
    entries[std::string(category)].push_back(*entry);
  }
}

// A meeting in two files has one address.
void add_withdrawn(Entries& entries, const Archive& archive, const Config& config,
                   const std::vector<Withdrawal>& withdrawals, Diagnostics& diagnostics) {
  std::set<std::string_view> addresses;
  for (std::uint32_t i = 0; i < withdrawals.size(); ++i) {
    const Withdrawal& one = withdrawals[i];
    if (!one.is_meeting() || !addresses.insert(one.address).second) continue;
    const std::string_view category = category_of(archive, one, config);
    if (category == kNoCategory) continue;
    if (const auto entry = entry_of(withdrawals, i, diagnostics))
      entries[std::string(category)].push_back(*entry);
  }
}

Date day_of(const WooEntry& entry) { return entry.held.value_or(entry.adopted); }

// A sitemap a year: those of years past stay as they are.
std::vector<WooSitemap> by_year(const std::string& category, std::vector<WooEntry> entries) {
  std::ranges::stable_sort(entries, {}, day_of);
  std::vector<WooSitemap> sitemaps;
  for (const WooEntry& entry : entries) {
    const int year = static_cast<int>(day_of(entry).year());
    const bool is_new = sitemaps.empty() ||
                        static_cast<int>(day_of(sitemaps.back().entries.front()).year()) != year;
    if (is_new || sitemaps.back().entries.size() == kMostEntriesOfSitemap) {
      std::string name = "sitemap-diwoo-infocat" + category + "-" + std::to_string(year);
      if (!is_new) name += "-" + std::to_string(sitemaps.size());
      sitemaps.push_back({Routes::woo_file(name + ".xml"), {}});
    }
    sitemaps.back().entries.push_back(entry);
  }
  return sitemaps;
}

}  // namespace

void report_unlisted_organisation(const Config& config, Diagnostics& diagnostics) {
  const auto& [organisation, name, category] = config.woo;
  if (!organisation.empty() && !is_known_organisation(organisation))
    diagnostics.note("woo-unlisted", {kSettings}, {organisation, name});
}

std::vector<WooIndex> woo_indexes(const Archive& archive,
                                  const std::vector<Withdrawal>& withdrawals, const Config& config,
                                  Diagnostics& diagnostics) {
  std::vector<WooIndex> indexes;
  if (!check_settings(config, diagnostics)) return indexes;
  Entries entries;
  add_meetings(entries, archive, config, taken_items(archive, withdrawals), diagnostics);
  add_withdrawn(entries, archive, config, withdrawals, diagnostics);
  for (auto& [category, of_category] : entries) {
    indexes.push_back({category, Routes::woo_file("sitemapindex-diwoo-infocat" + category + ".xml"),
                       by_year(category, std::move(of_category))});
  }
  return indexes;
}

}  // namespace openverslag
