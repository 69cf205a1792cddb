// What a folder holds, told in a digest: by what its files say, or by their state on the disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace openverslag {

// Of one file or folder. Links are followed.
struct FileState {
  // Its rights, size, times and number on the disk: equal when it was not touched. "-": not there.
  std::string line;
  std::int64_t written = 0;  // when its words, or names in it, were changed; ns since 1970
  std::int64_t changed = 0;  // when anything of it was
};
FileState file_state(const std::filesystem::path& file);

// Is that so long ago that another change would be seen? Times of files go in steps, on some file
// systems of two seconds.
bool is_settled(std::int64_t changed);

struct FolderState {
  std::string digest;        // of all names and states
  std::int64_t written = 0;  // the latest of all
  std::int64_t changed = 0;
};

// Of a folder and everything below it, told without reading a file. `skipped`: a name in the folder
// that is passed over. A folder that is not there holds nothing. Links to folders are not followed.
// Throws std::filesystem::filesystem_error where it may not look.
FolderState state_of(const std::filesystem::path& folder, std::string_view skipped = {});

// The same, by what is in the files, whatever their times: all that a build may read of them. Large
// files that are no minutes (recordings) are told by their state.
std::string digest_of_words(const std::filesystem::path& folder, std::string_view skipped = {});

}  // namespace openverslag
