// Who gets no page, by what they were at the meetings they were at.
#pragma once

#include "archive/archive.h"
#include "minutes/vocabulary.h"
#include "privacy/name_policy.h"

namespace openverslag {

// A page stays for who stands in the registry, or was at some meeting in a role that has one.
void apply_page_policy(const NamePolicy& policy, const Vocabulary& vocabulary, Archive& archive);

}  // namespace openverslag
