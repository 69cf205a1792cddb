// What is told of the way from one version of a record to the next.
#pragma once

#include "archive/journal.h"
#include "archive/published_text.h"

namespace openverslag {

// Sets `changed` and `was` of `version`; without a correction, only what anchors became others.
void tell_changes(const PublishedText& before, const PublishedText& after, bool is_correction,
                  KnownVersion& version);

}  // namespace openverslag
