#include "site/embeds.h"

#include <algorithm>

namespace openverslag {

namespace {

bool is_on_a_matter(const Archive& archive, ItemRef ref) {
  const Item& item = archive.meetings[ref.meeting].items[ref.item];
  return !item.generic && item.adoptions.empty();
}

}  // namespace

std::vector<DecisionEntry> latest_decisions(const Archive& archive, const Body& body,
                                            std::size_t most) {
  std::vector<DecisionEntry> latest;
  const auto meeting_of = [](const DecisionEntry& each) { return each.item.meeting; };
  for (auto meeting = body.meetings.rbegin(); meeting != body.meetings.rend(); ++meeting) {
    if (!archive.meetings[*meeting].header.date) continue;
    for (auto each = std::ranges::lower_bound(archive.decisions, *meeting, {}, meeting_of);
         each != archive.decisions.end() && meeting_of(*each) == *meeting; ++each) {
      if (latest.size() == most) return latest;
      if (is_on_a_matter(archive, each->item)) latest.push_back(*each);
    }
  }
  return latest;
}

}  // namespace openverslag
