#include "publish/piece_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

#include "publish/system_failure.h"
#include "text/pieces.h"

namespace openverslag {
namespace {

int open_regular(int folder, const std::string& path, const FileAccess& access) {
  if (folder < 0) return -1;
  const int file = openat(folder, path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  struct stat status;
  if (file < 0 || (fstat(file, &status) == 0 && S_ISREG(status.st_mode) &&
                   access.has(status.st_mode, status.st_gid)))
    return file;
  close(file);
  return -1;
}

// Fewer than `size` at the end of the file, or when it cannot be read.
std::string_view read_at(int file, std::size_t at, std::size_t size, std::vector<char>& buffer) {
  buffer.resize(size);
  const ssize_t got = pread(file, buffer.data(), size, static_cast<off_t>(at));
  return {buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0))};
}

}  // namespace

PieceFile::PieceFile(int previous_folder, int folder, const std::string& path,
                     std::filesystem::path shown, const FileAccess& access)
    : previous_folder_(previous_folder),
      folder_(folder),
      path_(path),
      shown_(std::move(shown)),
      access_(access),
      previous_(open_regular(previous_folder, path, access)) {}

void PieceFile::add(std::string_view piece) {
  if (!file_ && !goes_on_as_before(piece)) begin();
  if (file_) write(piece);
  size_ += piece.size();
}

std::size_t PieceFile::finish() {
  if (!file_ && link_previous()) return 0;
  if (!file_) begin();
  return size_;
}

bool PieceFile::goes_on_as_before(std::string_view piece) const {
  if (*previous_ < 0) return false;
  std::vector<char> buffer;
  for (std::size_t at = size_; !piece.empty();) {
    const std::string_view before = read_at(*previous_, at, std::min(piece.size(), kPiece), buffer);
    if (before.empty() || !piece.starts_with(before)) return false;
    at += before.size();
    piece.remove_prefix(before.size());
  }
  return true;
}

bool PieceFile::link_previous() const {
  struct stat status;
  return *previous_ >= 0 && fstat(*previous_, &status) == 0 &&
         static_cast<std::size_t>(status.st_size) == size_ &&
         linkat(previous_folder_, path_.c_str(), folder_, path_.c_str(), 0) == 0;
}

void PieceFile::write(std::string_view bytes) const {
  if (const int error = write_all(**file_, bytes); error != 0)
    fail_with_system_error(shown_, error);
}

// With what was the same so far.
void PieceFile::begin() {
  file_.emplace(openat(folder_, path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (**file_ < 0) fail_with_system_error(shown_, errno);
  if (const int error = access_.give(**file_); error != 0) fail_with_system_error(shown_, error);
  std::vector<char> buffer;
  for (std::size_t at = 0; at < size_;) {
    const std::string_view same = read_at(*previous_, at, std::min(size_ - at, kPiece), buffer);
    if (same.empty()) fail_with_system_error(shown_, EIO);
    write(same);
    at += same.size();
  }
}

}  // namespace openverslag
