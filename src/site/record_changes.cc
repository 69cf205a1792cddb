#include "site/record_changes.h"

#include <algorithm>
#include <numeric>

namespace openverslag {

TakenItems taken_items(const Archive& archive, const std::vector<Withdrawal>& withdrawals) {
  TakenItems taken;
  if (std::ranges::all_of(withdrawals, [](const Withdrawal& one) { return one.item.empty(); }))
    return taken;
  std::map<std::string_view, MeetingIndex> by_file;
  for (MeetingIndex i = 0; i < archive.meetings.size(); ++i)
    by_file.emplace(archive.meetings[i].source, i);
  for (const Withdrawal& one : withdrawals) {
    const auto meeting = one.item.empty() ? by_file.end() : by_file.find(one.file);
    if (meeting != by_file.end())
      taken[leading_file(archive.links, meeting->second)].push_back(&one);
  }
  return taken;
}

std::map<MeetingIndex, Date> days_of_taken(const Archive& archive,
                                           const std::vector<Withdrawal>& withdrawals) {
  std::map<MeetingIndex, Date> days;
  for (const auto& [meeting, items] : taken_items(archive, withdrawals)) {
    for (const Withdrawal* item : items) {
      Date& last = days.emplace(meeting, item->date).first->second;
      last = std::max(last, item->date);
    }
  }
  return days;
}

std::vector<std::uint32_t> by_meeting(std::span<const MinutesChange> changes) {
  std::vector<std::uint32_t> indices(changes.size());
  std::iota(indices.begin(), indices.end(), 0);
  std::ranges::stable_sort(indices, {}, [&](std::uint32_t each) { return changes[each].meeting; });
  return indices;
}

std::vector<const MinutesChange*> changes_of(const Site& site, MeetingIndex meeting) {
  const auto& all = site.writings.changes;
  const auto meeting_of = [&](std::uint32_t each) { return all[each].meeting; };
  std::vector<const MinutesChange*> found;
  const auto& indices = site.changes_by_meeting;
  auto each = std::ranges::lower_bound(indices, meeting, {}, meeting_of);
  for (; each != indices.end() && meeting_of(*each) == meeting; ++each)
    found.push_back(&all[*each]);
  return found;
}

std::optional<Date> last_taken(const Site& site, MeetingIndex meeting) {
  const auto found = site.days_of_taken.find(meeting);
  return found == site.days_of_taken.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Date> last_correction(const Site& site, MeetingIndex meeting) {
  const auto changes = changes_of(site, meeting);
  return changes.empty() ? std::nullopt : std::optional(changes.front()->date);
}

std::optional<Date> published_day(const Archive& archive, MeetingIndex meeting) {
  const Header& header = archive.meetings[meeting].header;
  if (header.published) return header.published;
  const std::optional<Date>& known = archive.links[meeting].past.published;
  return known ? known : header.date;
}

std::optional<Date> entry_day(const Archive& archive, MeetingIndex meeting) {
  const std::optional<Date>& first = archive.links[meeting].past.first_date;
  const bool is_told = archive.meetings[meeting].header.published.has_value();
  return first && !is_told ? first : published_day(archive, meeting);
}

std::optional<Date> last_change(const Site& site, MeetingIndex meeting) {
  const auto& adopted_in = site.archive.links[meeting].adopted_in;
  // Nothing is before every day.
  return std::max(
      {published_day(site.archive, meeting),
       adopted_in ? site.archive.meetings[adopted_in->meeting].header.date : std::nullopt,
       last_correction(site, meeting), last_taken(site, meeting),
       site.archive.links[meeting].past.revised});
}

}  // namespace openverslag
