#include "publish/folder_state.h"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kNanoseconds = 1'000'000'000;
constexpr std::int64_t kUnsettled = 2 * kNanoseconds;

std::int64_t nanoseconds(const timespec& time) { return time.tv_sec * kNanoseconds + time.tv_nsec; }

// Of a link that leads nowhere: the link.
std::optional<struct stat> status_of(const fs::path& path) {
  struct stat status;
  if (stat(path.c_str(), &status) == 0 || lstat(path.c_str(), &status) == 0) return status;
  return std::nullopt;
}

std::string line_of(const struct stat& status) {
  std::string line;
  for (const std::int64_t number :
       {static_cast<std::int64_t>(status.st_mode), static_cast<std::int64_t>(status.st_ino),
        static_cast<std::int64_t>(status.st_size), nanoseconds(status.st_mtim),
        nanoseconds(status.st_ctim)}) {
    line += std::to_string(number);
    line += ' ';
  }
  return line;
}

}  // namespace

std::string state_of_file(const fs::path& file) { return file_state(file).line; }

FileState file_state(const fs::path& file) {
  const auto status = status_of(file);
  if (!status) return {"-"};
  return {line_of(*status), nanoseconds(status->st_ctim)};
}

bool is_settled(std::int64_t changed) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return changed + kUnsettled < std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

FolderState state_of(const fs::path& folder) {
  FolderState state;
  if (!fs::exists(folder)) return state;
  std::vector<std::string> lines;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const auto status = status_of(entry.path());
    if (!status) continue;  // gone since
    state.newest = std::max(state.newest, nanoseconds(status->st_ctim));
    // Links in a folder change what it holds: those are lines of their own.
    lines.push_back(S_ISDIR(status->st_mode) ? "" : line_of(*status));
    lines.back() += entry.path().native().substr(folder.native().size());
  }
  std::sort(lines.begin(), lines.end());
  for (const std::string& line : lines) state.lines.append(line).push_back('\n');
  return state;
}

}  // namespace openverslag
