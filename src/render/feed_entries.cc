#include <algorithm>
#include <functional>

#include "render/feed_entry.h"
#include "site/record_changes.h"
#include "site/told_changes.h"

namespace openverslag {

namespace {

using Entries = std::vector<FeedEntry>;

// When something came on the site, as its entry tells.
struct Arrival {
  Date date;
  std::uint32_t order = 0;  // on that day
  auto operator<=>(const Arrival&) const = default;
};

std::optional<Arrival> arrival_of(const Site& site, const FeedEntry& entry) {
  if (entry.notice) return Arrival{site.writings.withdrawals[*entry.notice].date};
  if (entry.change) return Arrival{site.writings.changes[*entry.change].date};
  const KnownPast& past = site.archive.links[entry.meeting].past;
  const auto day = entry_day(site.archive, entry.meeting);
  return day ? std::optional(Arrival{*day, past.order}) : std::nullopt;
}

// Another file of the meeting stands for one that is the same.
Entries meetings(const Archive& archive, const std::vector<MeetingIndex>& indices) {
  Entries entries;
  for (const MeetingIndex meeting : indices) {
    if (!archive.links[meeting].same_as) entries.push_back({.meeting = meeting});
  }
  return entries;
}

Entries all_meetings(const Archive& archive) {
  Entries entries;
  for (MeetingIndex i = 0; i < archive.meetings.size(); ++i) {
    if (!archive.links[i].same_as) entries.push_back({.meeting = i});
  }
  return entries;
}

// `refs` by date. Of one meeting told by two files only those of the file that stands for it.
Entries items(const Archive& archive, const std::vector<ItemRef>& refs) {
  Entries entries;
  for (const ItemRef& ref : refs) {
    const MeetingIndex leading = leading_file(archive.links, ref.meeting);
    const auto first = std::ranges::lower_bound(refs, ItemRef{leading, 0});
    const bool is_told = leading != ref.meeting && first != refs.end() && first->meeting == leading;
    if (!is_told) entries.push_back({.meeting = ref.meeting, .item = ref});
  }
  return entries;
}

Entries contributions(const Person& person) {
  Entries entries;
  for (const Contribution& each : person.contributions) {
    entries.push_back({.meeting = each.item.meeting, .item = each.item, .block = each.block});
  }
  return entries;
}

// An item with everything that was decided in it.
Entries decisions(const Archive& archive) {
  Entries entries;
  for (const DecisionEntry& each : archive.decisions) {
    if (!entries.empty() && entries.back().item == each.item) continue;
    entries.push_back({.meeting = each.item.meeting, .item = each.item, .tells = Tells::decisions});
  }
  return entries;
}

// An item with the actions that are new in it; `appearances` are by item.
Entries actions(const std::vector<ActionEntry::Appearance>& appearances) {
  Entries entries;
  for (const auto& [item, action] : appearances) {
    if (entries.empty() || entries.back().item != item) {
      entries.push_back({.meeting = item.meeting, .item = item, .tells = Tells::actions});
    }
    entries.back().actions.push_back(action);
  }
  return entries;
}

Entries all_actions(const Archive& archive) {
  std::vector<ActionEntry::Appearance> first;
  for (const ActionEntry& entry : archive.actions) first.push_back(entry.appearances.front());
  std::ranges::stable_sort(first, {}, &ActionEntry::Appearance::item);
  return actions(first);
}

// Oldest first, as everything.
Entries changes(const Site& site) {
  Entries entries;
  const std::vector<MinutesChange>& all = site.writings.changes;
  for (auto i = static_cast<std::uint32_t>(all.size()); i > 0; --i)
    entries.push_back({.meeting = all[i - 1].meeting, .change = i - 1});
  return entries;
}

// And what was withdrawn: everywhere, or of one body.
Entries with_notices(Entries entries, const Site& site, const std::string& body = {}) {
  for (const std::uint32_t each : told_withdrawals(site.writings)) {
    if (body.empty() || site.writings.withdrawals[each].body == body)
      entries.push_back({.notice = each});
  }
  return entries;
}

Entries all_entries(const Site& site, const Feed& feed) {
  const Archive& archive = site.archive;
  switch (feed.kind) {
    case FeedKind::decisions:
      return decisions(archive);
    case FeedKind::actions:
      return all_actions(archive);
    case FeedKind::body:
      return with_notices(meetings(archive, archive.bodies[feed.subject].meetings), site,
                          archive.bodies[feed.subject].id);
    case FeedKind::theme:
      return items(archive, archive.themes[feed.subject].items);
    case FeedKind::subject:
      return items(archive, archive.subjects[feed.subject].items);
    case FeedKind::person:
      return contributions(archive.people[feed.subject]);
    case FeedKind::holder:
      return actions(site.holders[feed.subject].actions);
    case FeedKind::changes:
      return with_notices(changes(site), site);
    case FeedKind::site:
      break;
  }
  return with_notices(all_meetings(archive), site);
}

}  // namespace

std::vector<FeedEntry> entries_of(const Site& site, const Feed& feed) {
  Entries entries = all_entries(site, feed);
  std::vector<std::pair<Arrival, std::size_t>> order;
  order.reserve(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (const auto arrival = arrival_of(site, entries[i])) order.emplace_back(*arrival, i);
  }
  // Of what came together, the last of the list first.
  std::ranges::sort(order, std::greater<>());
  Entries sorted;
  sorted.reserve(order.size());
  for (const auto& [arrival, entry] : order) sorted.push_back(std::move(entries[entry]));
  return sorted;
}

}  // namespace openverslag
