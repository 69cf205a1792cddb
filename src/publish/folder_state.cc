#include "publish/folder_state.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>
#include <vector>

#include "document/reader.h"
#include "text/digest.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kNanoseconds = 1'000'000'000;
constexpr std::int64_t kUnsettled = 2 * kNanoseconds;
// More than this is no text of a publisher, and no logo.
constexpr std::int64_t kLarge = 1 << 20;

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

std::string state_line(const fs::path&, const struct stat& status) { return line_of(status); }

std::string words_line(const fs::path& path, const struct stat& status) {
  if (S_ISDIR(status.st_mode)) return "/";
  if (status.st_size > kLarge && !is_readable_format(path.native())) return line_of(status);
  const std::optional<std::string> bytes = file_bytes(path);
  return bytes ? sha256_hex(*bytes) : line_of(status);
}

// What is told of a file or folder by itself.
using Tell = std::string (*)(const fs::path& path, const struct stat& status);

// What stands in a folder.
struct Entry {
  std::string name;
  std::optional<struct stat> status;  // of what a link leads to; nothing: gone since
  bool is_link = false;
};

// Asked by name within the open folder: by its whole path, each takes twice as long, and a site has
// a hundred thousand.
Entry entry_in(int folder, const char* name) {
  Entry entry{name, {}, false};
  struct stat own;
  if (fstatat(folder, name, &own, AT_SYMLINK_NOFOLLOW) != 0) return entry;
  entry.status = own;
  entry.is_link = S_ISLNK(own.st_mode);
  struct stat target;
  if (entry.is_link && fstatat(folder, name, &target, 0) == 0) entry.status = target;
  return entry;
}

std::vector<Entry> entries_in(const fs::path& folder, std::string_view skipped) {
  const std::unique_ptr<DIR, int (*)(DIR*)> open(opendir(folder.c_str()), closedir);
  const auto fail = [&] {
    throw fs::filesystem_error("folder_state", folder, {errno, std::generic_category()});
  };
  if (open == nullptr) fail();
  std::vector<Entry> entries;
  errno = 0;
  while (const dirent* each = readdir(open.get())) {
    const std::string_view name = each->d_name;
    if (name != "." && name != ".." && name != skipped)
      entries.push_back(entry_in(dirfd(open.get()), each->d_name));
    errno = 0;
  }
  if (errno != 0) fail();
  std::ranges::sort(entries, {}, &Entry::name);
  return entries;
}

FolderState look_in(const fs::path& folder, std::string_view skipped, Tell tell);

FolderState look_at(const fs::path& folder, const Entry& entry, Tell tell) {
  if (!entry.status) return {};
  const fs::path path = folder / entry.name;
  FolderState state{tell(path, *entry.status), nanoseconds(entry.status->st_mtim),
                    nanoseconds(entry.status->st_ctim)};
  if (!S_ISDIR(entry.status->st_mode)) return state;
  if (entry.is_link) {
    state.digest += fs::read_symlink(path).native();
    return state;
  }
  const FolderState below = look_in(path, {}, tell);
  state.digest += below.digest;
  return {state.digest, std::max(state.written, below.written),
          std::max(state.changed, below.changed)};
}

// A name ends where no name goes on.
FolderState look_in(const fs::path& folder, std::string_view skipped, Tell tell) {
  const std::vector<Entry> entries = entries_in(folder, skipped);
  std::vector<FolderState> states(entries.size());
  tbb::parallel_for(std::size_t{0}, entries.size(),
                    [&](std::size_t i) { states[i] = look_at(folder, entries[i], tell); });
  FolderState all;
  Sha256 digest;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    digest.add(entries[i].name + '/' + states[i].digest + '\n');
    all.written = std::max(all.written, states[i].written);
    all.changed = std::max(all.changed, states[i].changed);
  }
  all.digest = hex(digest.digest());
  return all;
}

}  // namespace

FileState file_state(const fs::path& file) {
  const auto status = status_of(file);
  if (!status) return {"-"};
  return {line_of(*status), nanoseconds(status->st_mtim), nanoseconds(status->st_ctim)};
}

bool is_settled(std::int64_t changed) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return changed + kUnsettled < std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

FolderState state_of(const fs::path& folder, std::string_view skipped) {
  if (!fs::exists(folder)) return {};
  const FileState own = file_state(folder);
  FolderState state = look_in(folder, skipped, state_line);
  // What is passed over may come and go.
  const std::string line = skipped.empty() ? own.line : std::string();
  return {line + state.digest, std::max(state.written, own.written),
          std::max(state.changed, own.changed)};
}

std::string digest_of_words(const fs::path& folder, std::string_view skipped) {
  return fs::exists(folder) ? look_in(folder, skipped, words_line).digest : std::string();
}

}  // namespace openverslag
