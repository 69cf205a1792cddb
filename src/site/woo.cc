#include "site/woo.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "site/organisations.h"
#include "site/years.h"

namespace openverslag {

namespace {

// The protocol allows 50,000 entries and 50 MB in one sitemap; an entry takes two kB.
constexpr std::size_t kMostEntriesOfSitemap = 20'000;
constexpr std::string_view kSettings = "site.toml";
constexpr std::string_view kNoCategory = "no";  // of a body whose records stay out of it
constexpr std::string_view kUsualCategory = "008";

std::string_view path_of(std::string_view url) {
  const std::size_t host = url.find("://");
  return url.substr(std::min(url.size(), url.find('/', host + 3)));
}

// Whether the settings are complete.
bool check_settings(const Config& config, Diagnostics& diagnostics) {
  const auto& [organisation, name, category] = config.woo;
  const Where settings{kSettings};
  if (organisation.empty()) {
    if (!name.empty() || !category.empty()) diagnostics.warning("woo-no-organisation", settings);
    return false;
  }
  if (!config.base_url.starts_with("https://")) {
    diagnostics.warning("woo-no-https", settings);
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
  }
  if (path_of(config.base_url) != "/") {
    diagnostics.note("woo-not-root", settings, {config.base_url});
  }
  return true;
}

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
  const Date written = facts.header.published.value_or(*facts.header.date);
  return WooEntry{meeting, *adopted, std::max(*adopted, written)};
}

std::string_view category_of(const Archive& archive, const Config& config, MeetingIndex meeting) {
  const std::string& of_body = archive.bodies[archive.links[meeting].body].woo;
  if (!of_body.empty()) return of_body;
  return config.woo.category.empty() ? kUsualCategory : std::string_view(config.woo.category);
}

// A sitemap a year: those of years past stay as they are.
void add_entry(WooIndex& index, const Archive& archive, const WooEntry& entry) {
  const int year = year_of(archive, entry.meeting);
  auto& sitemaps = index.sitemaps;
  const bool is_new =
      sitemaps.empty() || year_of(archive, sitemaps.back().entries.front().meeting) != year;
  if (is_new || sitemaps.back().entries.size() == kMostEntriesOfSitemap) {
    std::string name = "sitemap-diwoo-infocat" + index.category + "-" + std::to_string(year);
    if (!is_new) name += "-" + std::to_string(sitemaps.size());
    sitemaps.push_back({Routes::woo_file(name + ".xml"), {}});
  }
  sitemaps.back().entries.push_back(entry);
}

}  // namespace

std::vector<WooIndex> woo_indexes(const Archive& archive, const Config& config,
                                  Diagnostics& diagnostics) {
  std::vector<WooIndex> indexes;
  if (!check_settings(config, diagnostics)) return indexes;
  std::map<std::string, WooIndex, std::less<>> by_category;
  for (MeetingIndex meeting = 0; meeting < archive.meetings.size(); ++meeting) {
    const std::string_view category = category_of(archive, config, meeting);
    if (category == kNoCategory || archive.links[meeting].same_as) continue;
    const std::optional<WooEntry> entry = entry_of(archive, meeting, diagnostics);
    if (!entry) continue;
    WooIndex& index = by_category[std::string(category)];
    index.category = category;
    add_entry(index, archive, *entry);
  }
  for (auto& [category, index] : by_category) {
    index.address = Routes::woo_file("sitemapindex-diwoo-infocat" + category + ".xml");
    indexes.push_back(std::move(index));
  }
  return indexes;
}

}  // namespace openverslag
