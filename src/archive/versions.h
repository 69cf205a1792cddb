// The words of one meeting as they were published each time: content/history/minutes/ID.txt.
#pragma once

#include <string>
#include <vector>

#include "archive/published_text.h"
#include "text/dates.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// What one publication changed in the words; the first has all of them.
struct TextVersion {
  unsigned number = 1;
  Date date = {};
  PublishedText parts = {};            // that are new, or say something else than before
  std::vector<std::string> gone = {};  // anchors
};

// A line that is not understood is an error, with its place.
std::vector<TextVersion> read_versions(const Source& source, Diagnostics& diagnostics);

// As it stands in the file.
std::string version_text(const TextVersion& version);

// All words after `version`, given those before it.
PublishedText text_after(PublishedText before, const TextVersion& version);
// Without the words of the first `forgotten` versions: the one after has all of them.
std::vector<TextVersion> without_forgotten(const std::vector<TextVersion>& versions,
                                           unsigned forgotten);
// What brings `before` to `after`.
TextVersion version_between(const PublishedText& before, const PublishedText& after);

}  // namespace openverslag
