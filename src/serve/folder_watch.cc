#include "serve/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kChanges =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;
// A folder changed, or nobody knows what did.
constexpr std::uint32_t kFolders = IN_ISDIR | IN_IGNORED | IN_Q_OVERFLOW;

}  // namespace

FolderWatch::FolderWatch(std::vector<fs::path> folders)
    : folders_(std::move(folders)), descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  if (descriptor_ < 0) throw Failure("failure.serve.watch");
  watch_all();
}

FolderWatch::~FolderWatch() { close(descriptor_); }

bool FolderWatch::watch(const fs::path& folder) {
  const bool watched = inotify_add_watch(descriptor_, folder.c_str(), kChanges) >= 0;
  // A folder may be gone before we come to it.
  if (!watched && errno != ENOENT && errno != ENOTDIR) throw Failure("failure.serve.watch");
  return watched;
}

// A folder that is watched already stays so.
void FolderWatch::watch_all() {
  missing_.clear();
  for (const fs::path& folder : folders_) {
    std::error_code gone;
    if (!watch(folder)) missing_.push_back(folder);
    for (fs::recursive_directory_iterator entry(folder, gone), end; entry != end;
         entry.increment(gone)) {
      if (entry->is_directory(gone) && !entry->is_symlink(gone)) watch(entry->path());
    }
  }
}

// Most changes are of files: to look through folders of ten thousand takes as long as to read some.
void FolderWatch::drain() {
  alignas(inotify_event) std::array<char, 4096> events;
  bool has_folders = std::ranges::any_of(
      missing_, [](const fs::path& folder) { return fs::exists(fs::symlink_status(folder)); });
  for (ssize_t size = 0; (size = read(descriptor_, events.data(), events.size())) > 0;) {
    for (ssize_t at = 0; at < size;) {
      const auto* event = reinterpret_cast<const inotify_event*>(events.data() + at);
      has_folders = has_folders || (event->mask & kFolders) != 0;
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
  }
  if (has_folders) watch_all();
}

}  // namespace openverslag
