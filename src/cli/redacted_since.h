// Words that were published, and that privacy.toml hides since.
#pragma once

#include <string>
#include <vector>

#include "archive/published_text.h"
#include "privacy/rules.h"

namespace openverslag {

// The anchors of parts of a record that say something else because a line of privacy.toml hides
// words of theirs. `file`: with the minutes. Names that are hidden are none of that: a list of the
// minutes that somebody is gone from would lead back to who it was.
std::vector<std::string> redacted_since(const PublishedText& before, const PublishedText& after,
                                        const std::string& file, PrivacyRules rules);

}  // namespace openverslag
