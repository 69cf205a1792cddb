#include "archive/listings.h"

namespace openverslag {

std::vector<Listing> collect_listings(const MeetingList& meetings, const BodyTable& bodies,
                                      NameTable& names) {
  std::size_t most = 0;
  for (const Facts& facts : meetings)
    most += facts.header.present.size() + facts.header.absent.size() + 2;
  std::vector<Listing> listings;
  listings.reserve(most);
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    const auto add = [&](ListKind kind, std::size_t position, const Attendee& attendee) {
      if (!attendee.name) return;
      listings.push_back({meeting, bodies.of_meeting[meeting], kind,
                          static_cast<std::uint32_t>(position), names.add(attendee.name),
                          attendee.place});
    };
    const Header& header = meetings[meeting].header;
    for (std::size_t i = 0; i < header.present.size(); ++i) {
      add(ListKind::present, i, header.present[i]);
    }
    for (std::size_t i = 0; i < header.absent.size(); ++i) {
      add(ListKind::absent, i, header.absent[i]);
    }
    if (header.chair) add(ListKind::chair, 0, *header.chair);
    if (header.secretary) add(ListKind::secretary, 0, *header.secretary);
  }
  return listings;
}

std::span<const Listing> same_meeting(const std::vector<Listing>& listings, std::size_t from) {
  std::size_t end = from;
  while (end < listings.size() && listings[end].meeting == listings[from].meeting) ++end;
  return std::span(listings).subspan(from, end - from);
}

}  // namespace openverslag
