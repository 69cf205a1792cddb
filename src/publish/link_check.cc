#include "publish/link_check.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "publish/html_links.h"

namespace openverslag {
namespace {

std::uint64_t place_of(std::string_view place) { return std::hash<std::string_view>{}(place); }

// Every address of the site in a feed, a sitemap or robots.txt; there they are all absolute.
std::vector<std::string> absolute_links(std::string_view bytes, std::string_view base_url) {
  std::vector<std::string> found;
  if (base_url.empty()) return found;
  for (std::size_t at = bytes.find(base_url); at != bytes.npos; at = bytes.find(base_url, at + 1)) {
    const std::string_view rest = bytes.substr(at);
    found.emplace_back(rest.substr(0, rest.find_first_of("<>\"'& \t\r\n")));
  }
  return found;
}

}  // namespace

LinkCheck::LinkCheck(std::string base_url) : base_url_(std::move(base_url)) {}

void LinkCheck::add(const OutputFile& file) {
  std::vector<std::uint64_t> places = {place_of(file.path)};
  std::vector<std::string> targets;
  if (file.path.ends_with(".html")) {
    HtmlLinks links = html_links(file.bytes);
    for (const std::string_view id : links.ids)
      places.push_back(place_of(file.path + '#' + std::string(id)));
    targets = std::move(links.targets);
  } else if (file.path.ends_with(".xml") || file.path.ends_with(".txt")) {
    targets = absolute_links(file.bytes, base_url_);
  }

  // Most links of a page are to places in the page itself: those need not be remembered.
  std::sort(places.begin(), places.end());
  std::vector<std::pair<std::uint64_t, std::string>> wanted;
  for (std::string& target : targets) {
    const std::string resolved = resolve_link(file.path, target, base_url_);
    const std::uint64_t place = place_of(resolved);
    if (!resolved.empty() && !std::binary_search(places.begin(), places.end(), place))
      wanted.emplace_back(place, std::move(target));
  }

  const std::lock_guard lock(mutex_);
  places_.insert(places.begin(), places.end());
  for (auto& [place, target] : wanted) {
    BrokenLink& first = wanted_[place];
    if (first.page.empty() || file.path < first.page) first = {file.path, std::move(target)};
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
