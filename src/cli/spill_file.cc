#include "cli/spill_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace openverslag {
namespace {

int open_nameless(const std::filesystem::path& folder) {
  const int file = open(folder.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
  if (file >= 0) return file;
  // Not every file system has files without a name.
  std::string name = folder / "openverslag-XXXXXX";
  const int named = mkostemp(name.data(), O_CLOEXEC);
  if (named >= 0) unlink(name.c_str());
  return named;
}

// Does `step` (bytes done: size, -1 or 0 at the end) until all is done.
bool do_all(std::size_t size, const auto& step) {
  for (std::size_t done = 0; done < size;) {
    const ssize_t now = step(done);
    if (now < 0 && errno == EINTR) continue;
    if (now <= 0) return false;
    done += static_cast<std::size_t>(now);
  }
  return true;
}

}  // namespace

SpillFile::SpillFile(const std::filesystem::path& folder) : file_(open_nameless(folder)) {}

SpillFile::~SpillFile() {
  if (file_ >= 0) close(file_);
}

std::optional<SpillFile::Part> SpillFile::write(std::string_view bytes) {
  const Part part{end_.fetch_add(bytes.size()), bytes.size()};
  const bool written = do_all(bytes.size(), [&](std::size_t done) {
    return pwrite(file_, bytes.data() + done, bytes.size() - done,
                  static_cast<off_t>(part.at + done));
  });
  return written ? std::optional(part) : std::nullopt;
}

std::optional<std::string> SpillFile::read(const Part& part) const {
  std::string bytes(part.size, '\0');
  const bool is_read = do_all(bytes.size(), [&](std::size_t done) {
    return pread(file_, bytes.data() + done, bytes.size() - done,
                 static_cast<off_t>(part.at + done));
  });
  return is_read ? std::optional(std::move(bytes)) : std::nullopt;
}

std::filesystem::path spill_folder() {
  const char* named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/var/tmp";
}

}  // namespace openverslag
