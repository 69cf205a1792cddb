#include "publish/tree_writer.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "publish/descriptor.h"
#include "publish/piece_file.h"
#include "publish/system_failure.h"
#include "text/failure.h"

namespace openverslag {
namespace {

bool same_bytes(int file, std::string_view bytes) {
  std::array<char, 1 << 16> buffer;
  while (!bytes.empty()) {
    const ssize_t got = read(file, buffer.data(), std::min(buffer.size(), bytes.size()));
    if (got <= 0 || std::memcmp(buffer.data(), bytes.data(), got) != 0) return false;
    bytes.remove_prefix(got);
  }
  return true;
}

}  // namespace

TreeWriter::TreeWriter(const std::filesystem::path& folder, const std::filesystem::path& previous,
                       std::filesystem::path shown, bool durable)
    : shown_(std::move(shown)) {
  if (mkdir(folder.c_str(), 0777) != 0) fail_with_system_error(shown_, errno);
  folder_ = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder_ < 0) fail_with_system_error(shown_, errno);
  previous_ = open(previous.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  struct stat status;
  if (previous_ >= 0 && fstat(previous_, &status) == 0) fchmod(folder_, status.st_mode & 07777);
  if (durable) writeback_ = std::make_unique<Writeback>(folder_);
}

void TreeWriter::set_access(const Access& access) {
  access_ = FileAccess(access);
  if (access_.group() && fchown(folder_, static_cast<uid_t>(-1), *access_.group()) != 0)
    throw Failure("failure.publish.group", {access.group});
  const auto mode = access_.folder_mode();
  if (mode && fchmod(folder_, *mode) != 0) fail_with_system_error(shown_, errno);
}

TreeWriter::~TreeWriter() {
  writeback_.reset();
  close(folder_);
  if (previous_ >= 0) close(previous_);
}

void TreeWriter::make_folders(const std::string& path) {
  const std::size_t end = path.rfind('/');
  if (end == std::string::npos) return;
  if (is_made(std::string_view(path).substr(0, end))) return;
  for (std::size_t slash = path.find('/'); slash <= end; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    if (is_made(folder)) continue;
    // Another thread may have made it since: this tree is ours alone.
    if (mkdirat(folder_, folder.c_str(), 0777) == 0) {
      keep_mode(folder);
    } else if (errno != EEXIST) {
      fail_with_system_error(shown_ / folder, errno);
    }
    const std::lock_guard lock(mutex_);
    made_.insert(folder);
  }
}

bool TreeWriter::is_made(std::string_view folder) {
  const std::lock_guard lock(mutex_);
  return made_.contains(folder);
}

// A folder that the user closed to others stays closed; we can always write in it.
void TreeWriter::keep_mode(const std::string& folder) {
  const auto& group = access_.group();
  if (group &&
      fchownat(folder_, folder.c_str(), static_cast<uid_t>(-1), *group, AT_SYMLINK_NOFOLLOW) != 0)
    fail_with_system_error(shown_ / folder, errno);
  if (const auto mode = access_.folder_mode()) {
    if (fchmodat(folder_, folder.c_str(), *mode, 0) != 0)
      fail_with_system_error(shown_ / folder, errno);
    return;
  }
  struct stat status;
  if (previous_ < 0 || fstatat(previous_, folder.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
    return;
  if (S_ISDIR(status.st_mode))
    fchmodat(folder_, folder.c_str(), (status.st_mode & 07777) | S_IRWXU, 0);
}

bool TreeWriter::link_unchanged(const std::string& path, std::string_view bytes) {
  if (previous_ < 0) return false;
  const Descriptor file(openat(previous_, path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  struct stat status;
  if (*file < 0 || fstat(*file, &status) != 0 || !S_ISREG(status.st_mode)) return false;
  if (static_cast<std::size_t>(status.st_size) != bytes.size()) return false;
  // Its old name is the site's that is served now: it is written anew rather than changed.
  if (!access_.has(status.st_mode, status.st_gid)) return false;
  return same_bytes(*file, bytes) && linkat(previous_, path.c_str(), folder_, path.c_str(), 0) == 0;
}

void TreeWriter::write(const std::string& path, std::string_view bytes) {
  make_folders(path);
  if (link_unchanged(path, bytes)) return;
  const Descriptor file(
      openat(folder_, path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (*file < 0) fail_with_system_error(shown_ / path, errno);
  int error = access_.give(*file);
  if (error == 0) error = write_all(*file, bytes);
  if (error != 0) fail_with_system_error(shown_ / path, error);
  if (writeback_) writeback_->wrote(bytes.size());
}

void TreeWriter::write(const std::string& path,
                       const std::function<void(const TakePiece&)>& pieces) {
  make_folders(path);
  PieceFile file(previous_, folder_, path, shown_ / path, access_);
  pieces([&](std::string_view piece) { file.add(piece); });
  const std::size_t written = file.finish();
  if (writeback_) writeback_->wrote(written);
}

void TreeWriter::wait_for_disk() {
  if (!writeback_) return;
  if (const int error = writeback_->finish(); error != 0) fail_with_system_error(shown_, error);
}

void TreeWriter::touch() {
  if (futimens(folder_, nullptr) != 0) fail_with_system_error(shown_, errno);
}

// Whether something stands at `path` in this tree. What differs from the previous tree, where it
// was the user's, is in the way.
bool TreeWriter::is_taken(const std::string& path) {
  struct stat ours;
  if (fstatat(folder_, path.c_str(), &ours, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno == ENOENT) return false;
  } else {
    struct stat theirs;
    if (fstatat(previous_, path.c_str(), &theirs, AT_SYMLINK_NOFOLLOW) != 0)
      fail_with_system_error(shown_ / path, errno);
    const bool linked = ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev;
    if (linked || (S_ISDIR(ours.st_mode) && S_ISDIR(theirs.st_mode))) return true;
  }
  throw Failure("failure.publish.in-the-way", {(shown_ / path).string()});
}

void TreeWriter::keep(const std::string& path) {
  if (is_taken(path)) return;
  make_folders(path);
  if (path.ends_with('/')) return;  // an empty folder
  if (linkat(previous_, path.c_str(), folder_, path.c_str(), 0) == 0) return;
  // Another disk mounted in the output would be emptied with the old tree.
  if (errno == EXDEV) fail_with_system_error(shown_ / path, errno);
  copy(path);
}

// For a file system without links to files.
void TreeWriter::copy(const std::string& path) {
  const Descriptor file(openat(previous_, path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (*file < 0) fail_with_system_error(shown_ / path, errno);
  std::string bytes;
  std::array<char, 4096> buffer;
  ssize_t got = 0;
  while ((got = read(*file, buffer.data(), buffer.size())) > 0) bytes.append(buffer.data(), got);
  if (got < 0) fail_with_system_error(shown_ / path, errno);
  write(path, bytes);
}

}  // namespace openverslag
