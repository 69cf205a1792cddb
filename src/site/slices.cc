#include "site/slices.h"

#include <algorithm>
#include <functional>

#include "site/years.h"

namespace openverslag {

namespace {

std::size_t room_of(const History& history) {
  std::size_t room = 0;
  for (const Happening& each : history) room += each.room;
  return room;
}

Slice opened_at(int heading, std::uint32_t place) {
  Slice slice;
  slice.heading = heading;
  slice.begin = slice.end = place;
  return slice;
}

// From the oldest to the newest, those without a date last; parts not numbered yet.
std::vector<Slice> oldest_first(const YearOf& year_of, const History& history) {
  std::vector<Slice> slices;
  std::size_t room = 0;
  for (const Happening& each : history) {
    const int year = year_of(each.place);
    const bool is_same = !slices.empty() && slices.back().heading == year;
    if (!is_same || room + each.room > kMostEntries) {
      slices.push_back(opened_at(year, each.place));
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
  for (const Happening& each : happenings) {
    if (history.empty() || history.back().place != each.place) {
      history.push_back(each);
      continue;
    }
    history.back().count += each.count;
    history.back().room += each.room;
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
  Slice newest = opened_at(0, after == history.begin() ? 0 : std::prev(after)->place + 1);
  std::size_t room = 0;
  for (auto each = after; each != history.begin();) {
    --each;
    room += each->room;
    if (newest.count > 0 && room > kNewestEntries) break;
    newest.begin = each->place;
    newest.count += each->count;
  }
  return newest;
}

std::vector<Slice> cut_by_letter(const AlphabeticalIndex& index) {
  std::vector<Slice> slices;
  for (std::uint32_t place = 0; place < index.size(); ++place) {
    const bool is_same = !slices.empty() && slices.back().heading == index[place].letter;
    if (!is_same || slices.back().count == kMostEntries) {
      const std::uint32_t part = !is_same ? 0 : std::max(slices.back().part, 1U) + 1;
      slices.push_back(opened_at(index[place].letter, place));
      slices.back().part = part;
    }
    slices.back().end = place + 1;
    ++slices.back().count;
  }
  return slices;
}

}  // namespace openverslag
