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

// The items, and those below them, keep their numbers and anchors and nothing else. Returns the
// indices in `withdrawn` of those that are not there.
std::vector<std::size_t> withdraw_items(const std::vector<WithdrawnItem>& withdrawn,
                                        Meeting& meeting);

}  // namespace openverslag
