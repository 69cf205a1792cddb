#include "publish/writeback.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "publish/descriptor.h"

namespace openverslag {
namespace {

// Less, and the disk is asked more often than it can answer; more, and more is left for the end.
constexpr std::size_t kMuch = 16 << 20;

}  // namespace

Writeback::Writeback(int folder) : folder_(folder), thread_([this] { work(); }) {}

// What nobody waited for need not be on the disk.
Writeback::~Writeback() { stop(); }

void Writeback::wrote(std::size_t bytes) {
  if ((waiting_ += bytes) < kMuch) return;
  waiting_ = 0;
  {
    const std::lock_guard lock(mutex_);
    wanted_ = true;
  }
  wake_.notify_one();
}

void Writeback::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, [this] { return wanted_ || over_; });
    if (over_) return;
    wanted_ = false;
    lock.unlock();
    sync();
    lock.lock();
  }
}

// An error is told once for an open folder, to whoever asks first.
void Writeback::sync() {
  if (syncfs(folder_) != 0) error_ = errno;
}

void Writeback::stop() {
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

int Writeback::finish() {
  stop();
  sync();
  return error_;
}

int wait_for_disk_of(const std::filesystem::path& folder) {
  const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return *opened >= 0 && syncfs(*opened) == 0 ? 0 : errno;
}

}  // namespace openverslag
