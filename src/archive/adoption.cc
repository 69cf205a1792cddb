#include "archive/adoption.h"

#include <algorithm>

namespace openverslag {
namespace {

// The meetings of the body on that day; undated ones stand last.
std::vector<MeetingIndex> meetings_on(Date date, const Body& body, const MeetingList& meetings) {
  const auto is_before = [&](MeetingIndex each) {
    const auto& held = meetings[each].header.date;
    return held && *held < date;
  };
  std::vector<MeetingIndex> found;
  auto each = std::ranges::partition_point(body.meetings, is_before);
  for (; each != body.meetings.end() && meetings[*each].header.date == date; ++each) {
    found.push_back(*each);
  }
  return found;
}

// Returns whether there is such a meeting.
bool adopt(ItemRef ref, Date date, const MeetingList& meetings, const std::vector<Body>& bodies,
           std::vector<MeetingLinks>& links) {
  const auto& own_date = meetings[ref.meeting].header.date;
  if (own_date && date >= *own_date) return false;
  const auto found = meetings_on(date, bodies[links[ref.meeting].body], meetings);
  for (const MeetingIndex adopted : found) {
    if (!links[adopted].adopted_in) links[adopted].adopted_in = ref;
    links[ref.meeting].items[ref.item].adopts.push_back(adopted);
  }
  return !found.empty();
}

}  // namespace

void find_adoptions(const MeetingList& meetings, const std::vector<Body>& bodies,
                    std::vector<MeetingLinks>& links, Diagnostics& diagnostics) {
  for (MeetingIndex meeting = 0; meeting < meetings.size(); ++meeting) {
    const Facts& facts = meetings[meeting];
    if (links[meeting].translation_of) continue;
    for (std::uint32_t i = 0; i < facts.items.size(); ++i) {
      bool reported = false;
      for (const Adoption& adoption : facts.items[i].adoptions) {
        if (adopt({meeting, i}, adoption.date, meetings, bodies, links) || reported) continue;
        diagnostics.note("adopted-meeting-missing", {facts.source, adoption.place},
                         {bodies[links[meeting].body].name, iso_date(adoption.date)});
        reported = true;
      }
    }
  }
  for (MeetingLinks& each : links) {
    if (each.translation_of) each.adopted_in = links[*each.translation_of].adopted_in;
  }
}

}  // namespace openverslag
