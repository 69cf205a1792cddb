// How a list too long for one page is cut: a history by year, an index by letter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "archive/archive.h"
#include "site/alphabet.h"

namespace openverslag {

constexpr std::size_t kMostEntries = 200;   // on one page
constexpr std::size_t kNewestEntries = 50;  // on the first page of a list that takes more

// What one page of a list shows: of a history the meetings [begin, end), of an index its places.
struct Slice {
  int heading = 0;         // the year (0: without a date), or the letter
  std::uint32_t part = 0;  // from 1, when a year or letter takes more pages; 0: on its own address
  std::uint32_t begin = 0;
  std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
  std::size_t count = 0;  // of what readers count: meetings, items, names

  bool holds(std::uint32_t place) const { return begin <= place && place < end; }
  auto operator<=>(const Slice&) const = default;
};

// What a history has at one meeting. `room` is in entries of a list: an item with two decisions
// takes three.
struct Happening {
  MeetingIndex meeting;
  std::size_t count;
  std::size_t room;
};

// In the order of the meetings, each once.
using History = std::vector<Happening>;

// Of happenings in any order, several at one meeting.
History by_meeting(std::vector<Happening> happenings);

// A meeting is never cut in two, so one alone always does.
bool fits_one_page(const History& history);

// Newest year first, without a date last. The parts of a year are counted from its oldest, so that
// what is full stays where it is; the newest part has the address of the year.
std::vector<Slice> cut_by_year(const Archive& archive, const History& history);

// The meetings that fill the first page.
Slice newest_of(const Archive& archive, const History& history);

// The first part has the address of the letter.
std::vector<Slice> cut_by_letter(const AlphabeticalIndex& index);

}  // namespace openverslag
