// All meetings into one archive.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/registry.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"

namespace openverslag {

// `language` ("nl") chooses the stemmer for themes. The order of `meetings` does not matter.
Archive build_archive(MeetingList meetings, const Registry& registry, const Vocabulary& vocabulary,
                      const std::string& language, Diagnostics& diagnostics);

// The same without what is said in them: meetings with their bodies, days, ids and adoptions.
Archive outline_archive(MeetingList meetings, const Registry& registry, const std::string& language,
                        Diagnostics& diagnostics);

}  // namespace openverslag
