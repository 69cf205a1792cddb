// What a folder holds, told by its files' sizes, times and numbers, without reading them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace openverslag {

struct FolderState {
  std::string lines;        // one a file or folder, sorted: equal when nothing was touched
  std::int64_t newest = 0;  // when anything was last changed, in nanoseconds since 1970
};

// Of everything below `folder`, links followed to what they lead to. A folder that is not there
// holds nothing. Throws std::filesystem::filesystem_error where it may not look.
FolderState state_of(const std::filesystem::path& folder);

// A line of it, for one file: its size, the time of its last change of words and of any change, and
// its number on the disk. "-" when it is not there.
std::string state_of_file(const std::filesystem::path& file);

}  // namespace openverslag
