#include "cli/review_places.h"

#include <algorithm>

namespace openverslag {

ReviewPlaces::ReviewPlaces(const Site& site) {
  const Archive& archive = site.archive;
  for (std::size_t i = 0; i < archive.meetings.size(); ++i) {
    MeetingPage& page = pages_[archive.meetings[i].source];
    page.address = site.routes.meeting(archive.links[i]);
    for (const Item& item : archive.meetings[i].items)
      page.anchors.push_back({item.place.line, item.anchor});
    std::ranges::stable_sort(page.anchors, {}, &Anchor::line);
  }
}

std::string ReviewPlaces::page_of(const std::string& file) const {
  const auto found = pages_.find(file);
  return found == pages_.end() ? std::string() : found->second.address;
}

std::string ReviewPlaces::file_of(std::string_view address) const {
  const auto found = std::ranges::find_if(
      pages_, [&](const auto& each) { return each.second.address == address; });
  return found == pages_.end() ? std::string() : found->first;
}

std::string ReviewPlaces::address_of(const std::string& file, Place place) const {
  const auto found = pages_.find(file);
  if (found == pages_.end()) return {};
  const auto& [address, anchors] = found->second;
  const auto after = std::ranges::upper_bound(anchors, place.line, {}, &Anchor::line);
  return after == anchors.begin() ? address : address + '#' + std::prev(after)->name;
}

}  // namespace openverslag
