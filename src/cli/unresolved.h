// Speakers whom nobody can name without a clerk.
#pragma once

#include "archive/archive.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"

namespace openverslag {

// Notes, for those who ask what would help: somebody speaks who was not there by the list
// ("unknown-speaker"), or an office speaks that nobody is known to hold ("unknown-office").
void report_unresolved(const Archive& archive, const Vocabulary& vocabulary,
                       Diagnostics& diagnostics);

}  // namespace openverslag
