#include "site/histories.h"

#include <algorithm>

namespace openverslag {

namespace {

MeetingIndex first_meeting(const ActionEntry& action) {
  return action.appearances.front().item.meeting;
}

}  // namespace

// The order is that of the entries of a meeting that is cut: `person_page` shows them by it.
History history_of(const Archive& archive, const Person& person) {
  std::vector<Happening> happenings;
  for (const MeetingIndex meeting : person.attended) happenings.push_back({meeting, 0, 1});
  for (const MeetingIndex meeting : person.absent) happenings.push_back({meeting, 0, 1});
  for (const Contribution& each : person.contributions) {
    happenings.push_back({each.item.meeting, 0, 1});
  }
  for (const std::uint32_t action : person.actions) {
    happenings.push_back({first_meeting(archive.actions[action]), 0, 1});
  }
  History history = by_meeting(std::move(happenings));
  for (Happening& each : history) each.count = each.piece > 1 ? 0 : 1;
  return history;
}

History history_of(const Body& body) {
  std::vector<Happening> happenings;
  for (const MeetingIndex meeting : body.meetings) happenings.push_back({meeting, 1, 1});
  return by_meeting(std::move(happenings));
}

History history_of(const Archive& archive, const std::vector<ItemRef>& items) {
  std::vector<Happening> happenings;
  for (const ItemRef& ref : items) {
    const Item& item = archive.meetings[ref.meeting].items[ref.item];
    const std::size_t room = 1 + item.decisions.size() + item.actions.size();
    happenings.push_back({ref.meeting, 1, std::min(room, kMostEntries)});
  }
  return by_meeting(std::move(happenings));
}

History meetings_history(const Archive& archive) {
  History history;
  for (MeetingIndex meeting = 0; meeting < archive.meetings.size(); ++meeting) {
    if (!archive.links[meeting].translation_of) history.push_back({meeting, 1, 1});
  }
  return history;
}

History decisions_history(const Archive& archive) {
  std::vector<Happening> happenings;
  for (const DecisionEntry& entry : archive.decisions) {
    happenings.push_back({entry.item.meeting, 1, 1});
  }
  return by_meeting(std::move(happenings));
}

History actions_history(const Archive& archive) {
  std::vector<Happening> happenings;
  for (const ActionEntry& entry : archive.actions) {
    const auto& [item, action] = entry.appearances.front();
    const std::size_t owners = archive.links[item.meeting].items[item.item].owners[action].size();
    // The register has it under each of its holders.
    happenings.push_back({item.meeting, 1, std::max<std::size_t>(owners, 1)});
  }
  return by_meeting(std::move(happenings));
}

}  // namespace openverslag
