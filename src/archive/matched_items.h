// Which items of two versions of one record are the same, however they are numbered.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "archive/published_text.h"

namespace openverslag {

// By what an item is called and says, and only then by its number: one that was put in renumbers
// all behind it. Anchors in `after` with the anchor in `before`; what is not there is new.
std::map<std::string, std::string, std::less<>> matched_items(const PublishedText& before,
                                                              const PublishedText& after);

}  // namespace openverslag
