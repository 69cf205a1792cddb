#include "site/slices.h"

#include <algorithm>
#include <functional>
#include <span>

#include "site/years.h"

namespace openverslag {

namespace {

using Happenings = std::span<const Happening>;

std::size_t room_of(Happenings happenings) {
  std::size_t room = 0;
  for (const Happening& each : happenings) room += each.room;
  return room;
}

Slice opened_at(int heading, std::uint32_t place) {
  Slice slice;
  slice.heading = heading;
  slice.begin = slice.end = place;
  return slice;
}

Slice opened_at(int heading, const Happening& happening) {
  Slice slice = opened_at(heading, happening.place);
  slice.piece = happening.piece;
  slice.first = happening.first;
  slice.last = happening.last;
  return slice;
}

// The entries of one meeting: all of them, or pieces that each fit on a page.
void append_meeting(History& history, Happenings entries) {
  const bool is_cut = entries.size() > 1 && room_of(entries) > kMostEntries;
  history.push_back({.place = entries[0].place, .count = 0, .room = 0, .piece = is_cut});
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    const bool is_full = i > 0 && is_cut && history.back().room + entries[i].room > kMostEntries;
    if (is_full) {
      history.back().last = i;
      const std::uint32_t piece = history.back().piece + 1;
      history.push_back(
          {.place = entries[0].place, .count = 0, .room = 0, .piece = piece, .first = i});
    }
    history.back().count += entries[i].count;
    history.back().room += entries[i].room;
  }
}

// From the oldest to the newest, those without a date last; parts not numbered yet.
std::vector<Slice> oldest_first(const YearOf& year_of, const History& history) {
  std::vector<Slice> slices;
  std::size_t room = 0;
  for (const Happening& each : history) {
    const int year = year_of(each.place);
    const bool is_same = !slices.empty() && slices.back().heading == year;
    const bool is_whole = is_same && each.piece == 0 && slices.back().piece == 0;
    if (!is_whole || room + each.room > kMostEntries) {
      slices.push_back(opened_at(year, each));
      room = 0;
    }
    slices.back().end = each.place + 1;
    slices.back().count += each.count;
    room += each.room;
  }
  return slices;
}

}  // namespace

History by_meeting(std::vector<Happening> happenings) {
  std::ranges::stable_sort(happenings, {}, &Happening::place);
  History history;
  for (auto first = happenings.begin(); first != happenings.end();) {
    const auto next = std::find_if(
        first, happenings.end(), [&](const Happening& each) { return each.place != first->place; });
    append_meeting(history, Happenings(first, next));
    first = next;
  }
  return history;
}

bool fits_one_page(const History& history) {
  return history.size() <= 1 || room_of(history) <= kMostEntries;
}

YearOf years_of_meetings(const Archive& archive) {
  return [&archive](std::uint32_t meeting) { return year_of(archive, meeting); };
}

std::vector<Slice> cut_by_year(const YearOf& year_of, const History& history) {
  std::vector<Slice> slices = oldest_first(year_of, history);
  for (std::size_t i = 0; i + 1 < slices.size(); ++i) {
    if (slices[i + 1].heading != slices[i].heading) continue;
    const bool continues = i > 0 && slices[i - 1].heading == slices[i].heading;
    slices[i].part = continues ? slices[i - 1].part + 1 : 1;
  }
  std::ranges::reverse(slices);
  const auto is_undated = [](const Slice& slice) { return slice.heading == 0; };
  std::stable_partition(slices.begin(), slices.end(), std::not_fn(is_undated));
  return slices;
}

Slice newest_of(const YearOf& year_of, const History& history) {
  auto after = history.end();
  while (after != history.begin() && year_of(std::prev(after)->place) == 0) --after;
  if (after == history.begin()) after = history.end();  // nothing has a date
  if (after == history.begin()) return opened_at(0, 0);
  Slice newest = opened_at(0, *std::prev(after));
  newest.end = newest.begin + 1;
  std::size_t room = 0;
  for (auto each = after; each != history.begin();) {
    --each;
    room += each->room;
    const bool is_another = std::next(each) != after;
    if (is_another && (room > kNewestEntries || newest.piece > 0 || each->piece > 0)) break;
    newest.begin = each->place;
    newest.count += each->count;
  }
  return newest;
}

std::vector<Slice> cut_by_letter(const AlphabeticalIndex& index) {
  std::vector<Slice> slices;
  for (std::uint32_t place = 0; place < index.size(); ++place) {
    const int letter = static_cast<int>(index[place].letter);
    const bool is_same = !slices.empty() && slices.back().heading == letter;
    if (!is_same || slices.back().count == kMostEntries) {
      const std::uint32_t part = !is_same ? 0 : std::max(slices.back().part, 1U) + 1;
      slices.push_back(opened_at(letter, place));
      slices.back().part = part;
    }
    slices.back().end = place + 1;
    ++slices.back().count;
  }
  return slices;
}

}  // namespace openverslag
