// How a list too long for one page is cut: a history by year, an index by letter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

#include "archive/archive.h"
#include "site/alphabet.h"

namespace openverslag {

constexpr std::size_t kMostEntries = 200;   // on one page
constexpr std::size_t kNewestEntries = 50;  // on the first page of a list that takes more

// What one page of a list shows: of a history the meetings (or other places) [begin, end), of an
// index its places.
struct Slice {
  int heading = 0;         // the year (0: without a date), or the letter
  std::uint32_t part = 0;  // from 1, when a year or letter takes more pages; 0: on its own address
  std::uint32_t begin = 0;
  std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
  std::size_t count = 0;  // of what readers count: meetings, items, names
  // Of a meeting that takes more than a page: which piece of it this is, from 1, and which of its
  // entries [first, last); 0: whole meetings.
  std::uint32_t piece = 0;
  std::uint32_t first = 0;
  std::uint32_t last = std::numeric_limits<std::uint32_t>::max();

  bool holds(std::uint32_t place) const { return begin <= place && place < end; }
  auto operator<=>(const Slice&) const = default;
};

// What a history has at one meeting, or at one place of another list in the order of its days.
// `room` is in entries of a list: an item with two decisions
// takes three.
struct Happening {
  std::uint32_t place;
  std::size_t count;
  std::size_t room;
  // As of a slice.
  std::uint32_t piece = 0;
  std::uint32_t first = 0;
  std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
};

// In the order of the places, each once, but for those that are cut in pieces.
using History = std::vector<Happening>;

// Of happenings in any order, one for each entry; those at one meeting in the order of its entries.
// A meeting whose entries take more than a page is cut into pieces that each fit on one.
History by_meeting(std::vector<Happening> happenings);

// One that cannot be cut always does.
bool fits_one_page(const History& history);

// The year of a place; 0: it has no date.
using YearOf = std::function<int(std::uint32_t)>;
YearOf years_of_meetings(const Archive& archive);

// Newest year first, without a date last. The parts of a year are counted from its oldest, so that
// what is full stays where it is; the newest part has the address of the year. A piece of a meeting
// is a part of its own.
std::vector<Slice> cut_by_year(const YearOf& year_of, const History& history);

// The places that fill the first page.
Slice newest_of(const YearOf& year_of, const History& history);

// The first part has the address of the letter.
std::vector<Slice> cut_by_letter(const AlphabeticalIndex& index);

}  // namespace openverslag
