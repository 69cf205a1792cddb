// What is told of the way from one version of a record to the next.
#pragma once

#include <map>
#include <string>

#include "archive/journal.h"
#include "archive/published_text.h"

namespace openverslag {

// Anchors of parts in `after` with the anchor in `before`.
using SameParts = std::map<std::string, std::string, std::less<>>;

// Of one record, whose items keep their anchors; only in a history from before that was so did some
// become others.
SameParts same_parts(const PublishedText& before, const PublishedText& after);

// Sets `changed` and `was` of `version`; without a correction, only what anchors became others.
void tell_changes(const PublishedText& before, const PublishedText& after, const SameParts& matched,
                  bool is_correction, KnownVersion& version);

}  // namespace openverslag
