// What is found: the agenda items of a meeting, and its words outside every item.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "site/site.h"

namespace openverslag {

// Something to choose by: the term it has in the index ("=p:o-van-aa") and its name for the reader.
struct FacetValue {
  std::string term;
  std::string_view name;
};

struct SearchParagraph {
  std::string text;
  bool is_heading;
};

struct SearchDocument {
  std::string_view title;
  std::string anchor;            // "b5": paragraph 3 is at "b5-3"
  std::string_view joint = "-";  // "." outside every item: "begin.3"
  bool decides = false;
  bool acts = false;
  std::vector<FacetValue> people;           // with a page, who speak, are named or have an action
  std::vector<FacetValue> topics;           // themes, then the subject
  std::vector<SearchParagraph> paragraphs;  // one for each block, also for one without words
};

// In the order of the page.
std::vector<SearchDocument> documents_of(const Site& site, MeetingIndex meeting,
                                         const MeetingText& text);

// Documents have numbers by date, newest first, so that the order by date is that of the numbers;
// meetings without a date come last.
std::vector<MeetingIndex> meetings_newest_first(const Archive& archive);

// How many meetings have a date; those stand before the others.
MeetingIndex dated_meetings(const Archive& archive);

// Terms of what an item has: a decision, an action.
inline constexpr std::string_view kDecisionTerm = "=k:d";
inline constexpr std::string_view kActionTerm = "=k:a";

}  // namespace openverslag
