#include "publish/link_check.h"

#include <tbb/parallel_sort.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <iterator>
#include <optional>
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

// Of the file at `path`; "a/" and "a/index.html" are one place.
std::uint64_t place_of_file(std::string_view path) {
  constexpr std::string_view kIndex = "index.html";
  const std::size_t folder = path.size() - std::min(kIndex.size(), path.size());
  if (path.ends_with(kIndex) && (folder == 0 || path[folder - 1] == '/')) {
    path = path.substr(0, folder);
  }
  return hash_of(path);
}

// Of an address in the site, with or without a fragment.
std::uint64_t place_of(std::string_view address) {
  const std::size_t hash = std::min(address.find('#'), address.size());
  const std::uint64_t file = place_of_file(address.substr(0, hash));
  const std::string_view fragment = address.substr(std::min(hash + 1, address.size()));
  return fragment.empty() || fragment == "top" ? file : place_in(file, fragment);
}

// Without a step ("." or an empty part of the path), a query, or anything that stands for another
// sign. (A search for one sign goes thirty-two bytes at a time; a loop over the bytes would not.)
bool is_plain(std::string_view address) {
  for (const char sign : {'%', '&', '?'}) {
    if (address.find(sign) != address.npos) return false;
  }
  for (std::size_t part = 0; part < address.size();) {
    if (address[part] == '.' || address[part] == '/') return false;
    const std::size_t slash = address.find('/', part);
    if (slash == address.npos) break;
    part = slash + 1;
  }
  return true;
}

// The address in the site that a link says as it stands, in a page `depth` folders deep: nearly all
// of one two folders deep are "../../folder/page/#place", and those of a feed begin with the base
// URL. Nothing: resolve_link has to find out.
std::optional<std::string_view> plain_address(std::ptrdiff_t depth, std::string_view target,
                                              std::string_view base_url) {
  if (!base_url.empty() && target.starts_with(base_url)) {
    target.remove_prefix(base_url.size());
  } else {
    for (auto above = depth; above > 0; --above) {
      if (!target.starts_with("../")) return std::nullopt;
      target.remove_prefix(3);
    }
    if (target.starts_with('#') || depth == 0) return std::nullopt;
  }
  return is_plain(target) ? std::optional(target) : std::nullopt;
}

// Every address of the site in a feed, a sitemap or robots.txt; there they are all absolute. What
// is known by the address that it had once is not linked to by that.
std::vector<std::string_view> absolute_links(std::string_view bytes, std::string_view base_url) {
  constexpr std::string_view kNoLink = " isPermaLink=\"false\">";
  const char* const begin = bytes.data();
  std::vector<std::string_view> found;
  if (base_url.empty()) return found;
  // memmem steps over as many bytes as the address has; the search of a string stops at each "h".
  while (const void* at = memmem(bytes.data(), bytes.size(), base_url.data(), base_url.size())) {
    bytes.remove_prefix(static_cast<std::size_t>(static_cast<const char*>(at) - bytes.data()));
    const std::string_view address = bytes.substr(0, kLinkEnd.first_in(bytes));
    if (!std::string_view(begin, bytes.data()).ends_with(kNoLink)) found.push_back(address);
    bytes.remove_prefix(address.size());
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
  places.push_back(place_of_file(file.path));  // of "bron/verslag #3.md", too
  for (const std::string_view id : ids) places.push_back(place_in(places.front(), id));
  return places;
}

// Nothing for a link that leads out of the site.
std::optional<std::uint64_t> place_of_link(std::string_view page, std::ptrdiff_t depth,
                                           std::string_view target, std::string_view base_url) {
  if (const auto address = plain_address(depth, target, base_url)) return place_of(*address);
  std::string resolved;
  if (target.find('&') == target.npos) {
    resolve_link(page, target, base_url, resolved);
  } else {
    resolve_link(page, decode_entities(target), base_url, resolved);
  }
  return resolved.empty() ? std::nullopt : std::optional(place_of(resolved));
}

// The ids of a page.
class PlacesHere {
 public:
  // `places`: the page, and behind it each id.
  PlacesHere(const std::vector<std::string_view>& ids, const std::vector<std::uint64_t>& places)
      : ids_(ids), page_(places.front()), sorted_(places.begin() + 1, places.end()) {
    std::sort(sorted_.begin(), sorted_.end());
  }

  // Nearly all stand at the paragraph that they lead to: those are found without a hash.
  bool has(std::string_view id) {
    constexpr std::ptrdiff_t kNear = 4;
    const auto from = ids_.begin() + next_;
    const auto to = ids_.end() - from > kNear ? from + kNear : ids_.end();
    const auto near = std::find(from, to, id);
    if (near != to) next_ = near - ids_.begin();
    return near != to || std::binary_search(sorted_.begin(), sorted_.end(), place_in(page_, id));
  }

 private:
  const std::vector<std::string_view>& ids_;
  const std::uint64_t page_;
  std::vector<std::uint64_t> sorted_;
  std::ptrdiff_t next_ = 0;
};

// Who speaks is linked at everything that he says: most of such links are known by sight, and what
// is forgotten in between is found out twice.
class SeenTargets {
 public:
  // Whether it is known to be there.
  bool add(std::string_view target) {
    std::uint64_t end = 0;
    const std::size_t size = std::min(target.size(), sizeof end);
    std::memcpy(&end, target.data() + target.size() - size, size);
    std::string_view& known = known_[((end ^ target.size()) * 0x9E3779B97F4A7C15) >> 57U];
    return std::exchange(known, target) == target && !target.empty();
  }

 private:
  std::array<std::string_view, 128> known_;
};

}  // namespace

LinkCheck::LinkCheck(std::string base_url) : base_url_(std::move(base_url)) {}

void LinkCheck::add(const OutputFile& file) {
  const HtmlLinks links = links_of(file, base_url_);
  const std::vector<std::uint64_t> places = places_in(file, links.ids);
  PlacesHere here(links.ids, places);
  SeenTargets seen;
  const auto depth = std::ranges::count(file.path, '/');
  std::vector<WrittenLink> wanted;
  for (const std::string_view target : links.targets) {
    // Most links of a page are to places in the page itself: those need not be remembered.
    if (target.starts_with('#') && here.has(target.substr(1))) continue;
    if (seen.add(target)) continue;
    const auto place = place_of_link(file.path, depth, target, base_url_);
    if (place) wanted.emplace_back(*place, target);
  }

  const std::lock_guard lock(mutex_);
  if (missing_.empty()) {
    places_.insert(places_.end(), places.begin(), places.end());
    for (const auto& [place, target] : wanted) wanted_.insert(place);
  } else {
    find_missing(file.path, wanted);
  }
}

void LinkCheck::find_missing(const std::string& page, const std::vector<WrittenLink>& wanted) {
  for (const auto& [place, target] : wanted) {
    const auto missing = missing_.find(place);
    if (missing == missing_.end()) continue;
    const BrokenLink found{page, std::string(target)};
    if (missing->second.page.empty() || found < missing->second) missing->second = found;
  }
}

bool LinkCheck::is_broken() {
  const std::lock_guard lock(mutex_);
  tbb::parallel_sort(places_.begin(), places_.end());
  std::vector<Place> nowhere;
  std::ranges::set_difference(wanted_.take(), places_, std::back_inserter(nowhere));
  for (const Place place : nowhere) missing_[place] = {};
  return !missing_.empty();
}

bool LinkCheck::holds(std::string_view path) const {
  return std::binary_search(places_.begin(), places_.end(), place_of_file(path));
}

bool LinkCheck::leads_nowhere(std::string_view page, std::string_view target) const {
  const auto place = place_of_link(page, std::ranges::count(page, '/'), target, base_url_);
  return place && missing_.contains(*place);
}

std::vector<BrokenLink> LinkCheck::broken() const {
  std::vector<BrokenLink> broken;
  for (const auto& [place, link] : missing_) broken.push_back(link);
  std::sort(broken.begin(), broken.end());
  return broken;
}

}  // namespace openverslag
