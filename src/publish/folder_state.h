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

// The same, with the time of its last change of any kind, in nanoseconds since 1970.
struct FileState {
  std::string line;
  std::int64_t changed = 0;
};
FileState file_state(const std::filesystem::path& file);

// Is that so long ago that another change would be seen? Times of files go in steps, on some file
// systems of two seconds.
bool is_settled(std::int64_t changed);

}  // namespace openverslag
