// All meetings into one archive.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/registry.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"

namespace openverslag {

// Codes: "nl". That of the site sorts names and titles, and names what has no name; that of the
// minutes chooses the stemmer for themes and for what titles have in common.
struct ArchiveLanguages {
  std::string site;
  std::string minutes;
};

// The order of `meetings` does not matter.
Archive build_archive(MeetingList meetings, const Registry& registry, const Vocabulary& vocabulary,
                      const ArchiveLanguages& languages, Diagnostics& diagnostics);

// The same without what is said in them: meetings with their bodies, days, ids and adoptions.
Archive outline_archive(MeetingList meetings, const Registry& registry, const std::string& language,
                        Diagnostics& diagnostics);

}  // namespace openverslag
