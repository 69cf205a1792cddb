#include "publish/folder_state.h"

#include <sys/stat.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
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

std::vector<std::string> names_in(const fs::path& folder, std::string_view skipped) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    std::string name = entry.path().filename().string();
    if (name != skipped) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

FolderState look_in(const fs::path& folder, std::string_view skipped, Tell tell);

FolderState look_at(const fs::path& path, Tell tell) {
  const auto status = status_of(path);
  if (!status) return {};  // gone since
  FolderState state{tell(path, *status), nanoseconds(status->st_mtim),
                    nanoseconds(status->st_ctim)};
  if (!S_ISDIR(status->st_mode)) return state;
  if (fs::is_symlink(fs::symlink_status(path))) {
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
  const std::vector<std::string> names = names_in(folder, skipped);
  std::vector<FolderState> entries(names.size());
  tbb::parallel_for(std::size_t{0}, names.size(),
                    [&](std::size_t i) { entries[i] = look_at(folder / names[i], tell); });
  FolderState all;
  Sha256 digest;
  for (std::size_t i = 0; i < names.size(); ++i) {
    digest.add(names[i] + '/' + entries[i].digest + '\n');
    all.written = std::max(all.written, entries[i].written);
    all.changed = std::max(all.changed, entries[i].changed);
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
