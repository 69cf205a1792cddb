#include <algorithm>
#include <functional>

#include "render/feed_entry.h"

namespace openverslag {

namespace {

using Entries = std::vector<FeedEntry>;

// The day that counts for a feed: of publication, or else of the meeting.
std::optional<Date> day_of(const Site& site, const FeedEntry& entry) {
  const Header& header = site.archive.meetings[entry.meeting].header;
  return header.published ? header.published : header.date;
}

Entries meetings(const std::vector<MeetingIndex>& indices) {
  Entries entries;
  for (const MeetingIndex meeting : indices) entries.push_back({meeting, {}, {}});
  return entries;
}

Entries items(const std::vector<ItemRef>& refs) {
  Entries entries;
  for (const ItemRef& ref : refs) entries.push_back({ref.meeting, ref, {}});
  return entries;
}

Entries contributions(const Person& person) {
  Entries entries;
  for (const Contribution& each : person.contributions) {
    entries.push_back({each.item.meeting, each.item, each.block});
  }
  return entries;
}

Entries all_meetings(const Archive& archive) {
  Entries entries;
  for (MeetingIndex i = 0; i < archive.meetings.size(); ++i) entries.push_back({i, {}, {}});
  return entries;
}

Entries all_entries(const Site& site, const Feed& feed) {
  const Archive& archive = site.archive;
  switch (feed.kind) {
    case FeedKind::body:
      return meetings(archive.bodies[feed.subject].meetings);
    case FeedKind::person:
      return contributions(archive.people[feed.subject]);
    case FeedKind::subject:
      return items(archive.subjects[feed.subject].items);
    case FeedKind::theme:
      return items(archive.themes[feed.subject].items);
    case FeedKind::site:
      break;
  }
  return all_meetings(archive);
}

}  // namespace

std::vector<FeedEntry> entries_of(const Site& site, const Feed& feed, std::size_t most) {
  Entries entries = all_entries(site, feed);
  std::erase_if(entries, [&](const FeedEntry& entry) { return !day_of(site, entry); });
  std::ranges::reverse(entries);
  std::ranges::stable_sort(entries, std::greater<>(),
                           [&](const FeedEntry& entry) { return *day_of(site, entry); });
  if (entries.size() > most) entries.resize(most);
  return entries;
}

}  // namespace openverslag
