// The first half of a build: a content folder into an Archive.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
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
  // As archive.meetings: a hash of the words of each file. The words are not kept.
  std::vector<std::size_t> digests;
};

// Reads everything in `folder`. Throws Failure when there is no such folder.
Content gather(const std::filesystem::path& folder, Diagnostics& diagnostics);

// The settings and the registry alone.
Config gather_config(const std::filesystem::path& folder, Diagnostics& diagnostics);
Registry gather_registry(const std::filesystem::path& folder, Diagnostics& diagnostics);

// The words of one meeting, read again from its file; diagnostics were given the first time.
// Throws Failure when the file has changed since.
MeetingText read_text(const Content& content, MeetingIndex meeting);

// The bytes of the file of one meeting, as they stand on the disk.
std::string read_bytes(const Content& content, MeetingIndex meeting);

}  // namespace openverslag
