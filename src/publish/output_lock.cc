#include "publish/output_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "publish/system_failure.h"
#include "text/failure.h"

namespace openverslag {
namespace {

// Whoever held the lock removes the file: then what we locked is no longer what the name means.
bool is_still(int descriptor, const std::filesystem::path& file) {
  struct stat locked, named;
  return fstat(descriptor, &locked) == 0 && stat(file.c_str(), &named) == 0 &&
         locked.st_ino == named.st_ino && locked.st_dev == named.st_dev;
}

}  // namespace

OutputLock::OutputLock(std::filesystem::path file, const std::filesystem::path& shown)
    : file_(std::move(file)) {
  for (;;) {
    descriptor_ = open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor_ < 0) fail_with_system_error(shown, errno);
    const int error = flock(descriptor_, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    if (error == 0 && is_still(descriptor_, file_)) return;
    close(descriptor_);
    if (error == EWOULDBLOCK) throw Failure("failure.publish.busy", {shown.string()});
    if (error != 0) fail_with_system_error(shown, error);
  }
}

OutputLock::~OutputLock() {
  unlink(file_.c_str());
  close(descriptor_);
}

}  // namespace openverslag
