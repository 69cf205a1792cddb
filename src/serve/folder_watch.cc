#include "serve/folder_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kChanges =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;

}  // namespace

FolderWatch::FolderWatch(std::vector<fs::path> folders)
    : folders_(std::move(folders)), descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  if (descriptor_ < 0) throw Failure("failure.serve.watch");
  watch_all();
}

FolderWatch::~FolderWatch() { close(descriptor_); }

void FolderWatch::watch(const fs::path& folder) {
  const bool watched = inotify_add_watch(descriptor_, folder.c_str(), kChanges) >= 0;
  // A folder may be gone before we come to it.
  if (!watched && errno != ENOENT && errno != ENOTDIR) throw Failure("failure.serve.watch");
}

// A folder that is watched already stays so.
void FolderWatch::watch_all() {
  for (const fs::path& folder : folders_) {
    std::error_code gone;
    watch(folder);
    for (fs::recursive_directory_iterator entry(folder, gone), end; entry != end;
         entry.increment(gone)) {
      if (entry->is_directory(gone) && !entry->is_symlink(gone)) watch(entry->path());
    }
  }
}

void FolderWatch::drain() {
  std::array<char, 4096> events;
  while (read(descriptor_, events.data(), events.size()) > 0) {
  }
  watch_all();
}

}  // namespace openverslag
