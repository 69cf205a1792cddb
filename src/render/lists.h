// What pages that list things share: groups under a heading, years, letters.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// By meeting, newest first; those of meetings without a date last. The order within a meeting
// stays.
template <class Entry, class MeetingOf>
std::vector<Entry> newest_first(const PageContext& context, std::vector<Entry> entries,
                                const MeetingOf& meeting_of) {
  const auto rank = [&](const Entry& entry) {
    const MeetingIndex meeting = std::invoke(meeting_of, entry);
    return context.facts(meeting).header.date ? meeting + 1 : 0;
  };
  std::ranges::stable_sort(entries, std::greater<>(), rank);
  return entries;
}

// {heading, id, group_href, rows}; group_href may be empty.
View group_view(std::string heading, std::string id, View::Views rows, std::string href = {});

// The rows of each meeting under its year, in the order given (newest first).
View::Views grouped_by_year(const PageContext& context,
                            std::vector<std::pair<MeetingIndex, View>> rows);

// "2020", or a word for the meetings without a date.
std::string year_label(const PageContext& context, int year);

// {label, href, count, current} for every year of a register that has anything, newest first.
struct YearCount {
  int year;
  std::size_t count;
};
View::Views year_links(const PageContext& context, const std::vector<YearCount>& years,
                       std::string (Routes::*address)(int) const);

// Rows under their first letter: "A" … "Z", "#" for what begins with none.
class Alphabet {
 public:
  void add(std::string_view sorted_by, View row);
  View::Views take_groups();

 private:
  std::map<std::string, View::Views> letters_;
};

}  // namespace openverslag
