// What pages that list things share: groups under a heading, years, letters, what of it they show.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// What belongs to the meetings of which the page shows anything; `entries` are by meeting.
template <class Entry, class MeetingOf>
std::span<const Entry> of_shown_meetings(const PageContext& context,
                                         const std::vector<Entry>& entries,
                                         const MeetingOf& meeting_of) {
  const Slice& slice = context.page.slice;
  const auto begin = std::ranges::lower_bound(entries, slice.begin, {}, meeting_of);
  const auto end = std::ranges::lower_bound(begin, entries.end(), slice.end, {}, meeting_of);
  return {begin, end};
}

// What stands in the part of the list that the page shows: of a meeting that is cut, only what is
// in this piece of it, where `before` entries of other lists come first.
template <class Entry, class MeetingOf>
std::span<const Entry> shown_of(const PageContext& context, const std::vector<Entry>& entries,
                                const MeetingOf& meeting_of, std::size_t before = 0) {
  const std::span<const Entry> all = of_shown_meetings(context, entries, meeting_of);
  const Slice& slice = context.page.slice;
  if (slice.piece == 0) return all;
  const auto place_of = [&](std::size_t entry) {
    return std::clamp(entry, before, before + all.size()) - before;
  };
  const std::size_t first = place_of(slice.first);
  return all.subspan(first, place_of(slice.last) - first);
}

// By meeting, newest first; those of meetings without a date last. The order within a meeting
// stays.
template <class Entries, class MeetingOf>
auto newest_first(const PageContext& context, const Entries& some, const MeetingOf& meeting_of) {
  using Entry = std::ranges::range_value_t<Entries>;
  std::vector<Entry> entries(some.begin(), some.end());
  const auto rank = [&](const Entry& entry) {
    const MeetingIndex meeting = std::invoke(meeting_of, entry);
    return context.facts(meeting).header.date ? meeting + 1 : 0;
  };
  std::ranges::stable_sort(entries, std::greater<>(), rank);
  return entries;
}

// A translation stands beside its original, and in no list.
void drop_translations(const PageContext& context, std::vector<MeetingIndex>& meetings);

// The newest meetings; those without a date come last of all.
std::vector<MeetingIndex> newest_meetings(const PageContext& context, std::size_t most);

// {heading, id, group_href, rows}; group_href may be empty.
View group_view(std::string heading, std::string id, View::Views rows, std::string href = {});

// The rows of each meeting under its year, in the order given (newest first).
View::Views grouped_by_year(const PageContext& context,
                            std::vector<std::pair<MeetingIndex, View>> rows);

// "2020", or a word for the meetings without a date.
std::string year_label(const PageContext& context, int year);

}  // namespace openverslag
