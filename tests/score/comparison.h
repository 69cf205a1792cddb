// How well a file was read: what the program read in it beside what a careful reader reads.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// Right or wrong, one value a file; what truth does not name is not asked.
inline constexpr std::array<std::string_view, 8> kFacts = {
    "title", "body", "date", "start", "end", "location", "chair", "secretary"};
// Many a file, in any order.
inline constexpr std::array<std::string_view, 6> kLists = {"present",  "absent",  "items",
                                                           "speakers", "actions", "decisions"};

struct Tally {
  int found = 0;
  int missed = 0;
  int invented = 0;

  double precision() const;
  double recall() const;
  double f1() const;  // 1 when there was nothing to find and nothing was found
  Tally& operator+=(const Tally& other);
};

struct Comparison {
  std::array<Tally, kFacts.size()> facts;
  std::array<Tally, kLists.size()> lists;
  std::vector<std::string> notes;  // "missed present: A. Aa"

  const Tally& list(std::string_view name) const;
  // Of all facts but title and body, which no two people write the same.
  Tally header() const;
  Comparison& operator+=(const Comparison& other);
};

// Both are JSON in the form of openverslag inspect --json.
Comparison compare_reading(std::string_view truth, std::string_view reading);

}  // namespace openverslag
