#include "publish/link_check.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "document/entities.h"
#include "publish/html_links.h"
#include "text/byte_set.h"

namespace openverslag {
namespace {

constexpr ByteSet kLinkEnd("<>\"'& \t\r\n");

std::uint64_t hash_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

// Of an id in the file with this hash. The constant is that of hashes of pairs: 2^64 / φ.
std::uint64_t place_in(std::uint64_t file, std::string_view id) {
  return file ^ (hash_of(id) + 0x9E3779B97F4A7C15 + (file << 6) + (file >> 2));
}

std::uint64_t place_of(std::string_view place) {
  const std::size_t hash = place.find('#');
  if (hash == place.npos) return hash_of(place);
  return place_in(hash_of(place.substr(0, hash)), place.substr(hash + 1));
}

// Every address of the site in a feed, a sitemap or robots.txt; there they are all absolute.
std::vector<std::string_view> absolute_links(std::string_view bytes, std::string_view base_url) {
  std::vector<std::string_view> found;
  if (base_url.empty()) return found;
  const std::boyer_moore_horspool_searcher searcher(base_url.begin(), base_url.end());
  auto at = std::search(bytes.begin(), bytes.end(), searcher);
  while (at != bytes.end()) {
    const std::string_view rest(at, bytes.end());
    const std::string_view link = rest.substr(0, kLinkEnd.first_in(rest));
    found.push_back(link);
    at = std::search(at + static_cast<std::ptrdiff_t>(link.size()), bytes.end(), searcher);
  }
  return found;
}

HtmlLinks links_of(const OutputFile& file, std::string_view base_url) {
  if (file.path.ends_with(".html")) return html_links(file.bytes);
  if (file.path.ends_with(".xml") || file.path.ends_with(".txt"))
    return {absolute_links(file.bytes, base_url), {}};
  return {};
}

// The file and each id in it.
std::vector<std::uint64_t> places_in(const OutputFile& file,
                                     const std::vector<std::string_view>& ids) {
  std::vector<std::uint64_t> places;
  places.reserve(ids.size() + 1);
  places.push_back(place_of(file.path));  // of "bron/verslag #3.md", too
  for (const std::string_view id : ids) places.push_back(place_in(places.front(), id));
  return places;
}

}  // namespace

LinkCheck::LinkCheck(std::string base_url) : base_url_(std::move(base_url)) {}

void LinkCheck::add(const OutputFile& file) {
  HtmlLinks links = links_of(file, base_url_);
  const std::vector<std::uint64_t> places = places_in(file, links.ids);
  std::sort(links.ids.begin(), links.ids.end());

  std::vector<std::pair<std::uint64_t, std::string_view>> wanted;
  std::string resolved;
  for (const std::string_view target : links.targets) {
    // Most links of a page are to places in the page itself: those need not be remembered.
    if (target.starts_with('#') &&
        std::binary_search(links.ids.begin(), links.ids.end(), target.substr(1)))
      continue;
    if (target.find('&') == target.npos) {
      resolve_link(file.path, target, base_url_, resolved);
    } else {
      resolve_link(file.path, decode_entities(target), base_url_, resolved);
    }
    if (!resolved.empty()) wanted.emplace_back(place_of(resolved), target);
  }

  const std::lock_guard lock(mutex_);
  places_.insert(places.begin(), places.end());
  for (const auto& [place, target] : wanted) {
    const auto [entry, is_new] = wanted_.try_emplace(place);
    BrokenLink& first = entry->second;
    if (is_new || file.path < first.page) first = {file.path, std::string(target)};
  }
}

std::vector<BrokenLink> LinkCheck::broken() const {
  const std::lock_guard lock(mutex_);
  std::vector<BrokenLink> broken;
  for (const auto& [place, link] : wanted_) {
    if (!places_.contains(place)) broken.push_back(link);
  }
  std::sort(broken.begin(), broken.end());
  return broken;
}

}  // namespace openverslag
