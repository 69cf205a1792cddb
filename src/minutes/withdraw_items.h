// Items of a meeting that were published once and no longer are.
#pragma once

#include <string>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

struct WithdrawnItem {
  std::string anchor;
  std::string title;   // in place of its own
  std::string notice;  // in place of its words
};

struct Withdrew {
  std::vector<std::size_t> missing;  // indices in `withdrawn` of those that are not there
  // Where a title, an action or a decision of them stands once more, as in an agenda or a list of
  // actions: that is published still.
  std::vector<Place> elsewhere;
};

// The items, and those below them, keep their numbers and anchors and nothing else; an anchor that
// is made of the title becomes another ("x3", of the third item).
Withdrew withdraw_items(const std::vector<WithdrawnItem>& withdrawn, Meeting& meeting);

}  // namespace openverslag
