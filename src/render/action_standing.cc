#include "render/action_standing.h"

#include <algorithm>
#include <span>

namespace openverslag {

namespace {

using Appearances = std::span<const ActionEntry::Appearance>;

const Action& action_of(const PageContext& context, const ActionEntry::Appearance& appearance) {
  return context.item(appearance.item).actions[appearance.action];
}

MeetingIndex meeting_of(const ActionEntry::Appearance& appearance) {
  return appearance.item.meeting;
}

// Appearances come by meeting: those of this one.
Appearances told_in(const ActionEntry& entry, MeetingIndex meeting) {
  const auto& all = entry.appearances;
  const auto begin = std::ranges::lower_bound(all, meeting, {}, &meeting_of);
  const auto end = std::upper_bound(
      begin, all.end(), meeting, [](MeetingIndex a, const auto& b) { return a < meeting_of(b); });
  return {begin, end};
}

// The last word on it: an item that names the action says less than the list that gives its state.
void add_told(ActionStanding& standing, const PageContext& context, Appearances told) {
  for (const ActionEntry::Appearance& appearance : told) {
    const Action& action = action_of(context, appearance);
    if (action.state != ActionState::unknown) standing.state = action.state;
    if (!action.due.empty()) standing.due = action.due;
  }
}

// The first of the meetings that have called it done ever since.
ItemRef first_done(const PageContext& context, const ActionEntry& entry) {
  ItemRef done = entry.appearances.back().item;
  for (auto each = entry.appearances.rbegin(); each != entry.appearances.rend(); ++each) {
    const bool is_done = action_of(context, *each).state == ActionState::done;
    if (is_done) done = each->item;
    if (!is_done && each->item.meeting != done.meeting) break;
  }
  return done;
}

// Nothing in a translation: what became of it, its original tells.
const ActionEntry* entry_of(const PageContext& context, ItemRef ref, std::size_t action) {
  const auto& entries = context.item_links(ref).actions;
  return entries.empty() ? nullptr : &context.archive().actions[entries[action]];
}

ActionStanding as_printed(const PageContext& context, ItemRef ref, std::size_t action) {
  const Action& printed = context.item(ref).actions[action];
  return {printed.state, printed.due, std::nullopt};
}

void add_done(ActionStanding& standing, const PageContext& context, const ActionEntry& entry,
              MeetingIndex here) {
  if (entry.state != ActionState::done) return;
  const ItemRef done = first_done(context, entry);
  const auto& links = context.archive().links;
  if (leading_file(links, done.meeting) != leading_file(links, here)) standing.done = done;
}

}  // namespace

ActionStanding standing_then(const PageContext& context, ItemRef ref, std::size_t action) {
  const ActionEntry* entry = entry_of(context, ref, action);
  ActionStanding standing = as_printed(context, ref, action);
  if (entry == nullptr) return standing;
  add_told(standing, context, told_in(*entry, ref.meeting));
  if (standing.state != ActionState::done) add_done(standing, context, *entry, ref.meeting);
  return standing;
}

ActionStanding standing_now(const PageContext& context, const ActionEntry& entry) {
  const auto& [ref, action] = entry.appearances.front();
  ActionStanding standing = as_printed(context, ref, action);
  add_told(standing, context, told_in(entry, meeting_of(entry.appearances.back())));
  standing.state = entry.state;
  return standing;
}

ActionStanding standing_now(const PageContext& context, ItemRef ref, std::size_t action) {
  const ActionEntry* entry = entry_of(context, ref, action);
  if (entry == nullptr) return as_printed(context, ref, action);
  ActionStanding standing = standing_now(context, *entry);
  add_done(standing, context, *entry, ref.meeting);
  return standing;
}

}  // namespace openverslag
