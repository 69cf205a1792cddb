#include "cli/review_places.h"

#include <algorithm>

namespace openverslag {

const std::string& ReviewPlaces::source_of(const MeetingPage& page) { return page.facts->source; }

// Nearly all is found out when somebody asks: this is made after every change.
ReviewPlaces::ReviewPlaces(const Site& site) {
  const Archive& archive = site.archive;
  pages_.reserve(archive.meetings.size());
  for (std::size_t i = 0; i < archive.meetings.size(); ++i)
    pages_.push_back({archive.meetings.shared(i), site.routes.meeting(archive.links[i])});
  std::ranges::sort(pages_, {}, source_of);
}

const ReviewPlaces::MeetingPage* ReviewPlaces::find(const std::string& file) const {
  const auto found = std::ranges::lower_bound(pages_, file, {}, source_of);
  return found == pages_.end() || found->facts->source != file ? nullptr : &*found;
}

std::string ReviewPlaces::page_of(const std::string& file) const {
  const MeetingPage* const page = find(file);
  return page == nullptr ? std::string() : page->address;
}

std::string ReviewPlaces::file_of(std::string_view address) const {
  const auto found = std::ranges::find(pages_, address, &MeetingPage::address);
  return found == pages_.end() ? std::string() : found->facts->source;
}

// Items may stand in another order than their lines.
std::string ReviewPlaces::address_of(const std::string& file, Place place) const {
  const MeetingPage* const page = find(file);
  if (page == nullptr) return {};
  const Item* nearest = nullptr;
  for (const Item& item : page->facts->items) {
    const bool is_before = item.place.line <= place.line;
    if (is_before && (nearest == nullptr || item.place.line >= nearest->place.line))
      nearest = &item;
  }
  return nearest == nullptr ? page->address : page->address + '#' + nearest->anchor;
}

}  // namespace openverslag
