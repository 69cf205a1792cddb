#include "site/embeds.h"

#include <algorithm>

#include "minutes/adoption.h"

namespace openverslag {

namespace {

std::vector<DecisionEntry> latest_of(const Archive& archive, const Body& body, std::size_t most,
                                     bool procedural) {
  std::vector<DecisionEntry> latest;
  const auto meeting_of = [](const DecisionEntry& each) { return each.item.meeting; };
  for (auto meeting = body.meetings.rbegin(); meeting != body.meetings.rend(); ++meeting) {
    if (!archive.meetings[*meeting].header.date) continue;
    for (auto each = std::ranges::lower_bound(archive.decisions, *meeting, {}, meeting_of);
         each != archive.decisions.end() && meeting_of(*each) == *meeting; ++each) {
      if (latest.size() == most) return latest;
      const Item& item = archive.meetings[*meeting].items[each->item.item];
      if (is_procedural(item) == procedural) latest.push_back(*each);
    }
  }
  return latest;
}

}  // namespace

std::vector<DecisionEntry> latest_decisions(const Archive& archive, const Body& body,
                                            std::size_t most) {
  std::vector<DecisionEntry> latest = latest_of(archive, body, most, false);
  return latest.empty() ? latest_of(archive, body, most, true) : latest;
}

}  // namespace openverslag
