// The first half of a build: a content folder into an Archive.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "site/config.h"
#include "text/diagnostic.h"

namespace openverslag {

struct Content {
  std::filesystem::path folder;
  Config config;
  Archive archive;
  // As archive.meetings. The words are not kept: read_text() reads a file again.
  std::vector<std::string> sources;
  Diagnostics diagnostics;
};

// Meeting files are those of a readable format in `folder`/meetings, or in `folder` itself when
// there is no such folder. `jobs` 0: as many threads as there are cores.
Content gather(const std::filesystem::path& folder, unsigned jobs);

// The words of one meeting, read again from its file; diagnostics were given the first time.
MeetingText read_text(const Content& content, MeetingIndex meeting);

}  // namespace openverslag
