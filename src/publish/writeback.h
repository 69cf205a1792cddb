// Files on their way to the disk while others are being made.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <mutex>
#include <thread>

namespace openverslag {

// One thread that, whenever much was written on the file system of a folder, has it sent to the
// disk, so that little is left to wait for at the end. What the disk refuses is kept until then.
class Writeback {
 public:
  // An open folder, which outlives this.
  explicit Writeback(int folder);
  ~Writeback();
  Writeback(const Writeback&) = delete;
  Writeback& operator=(const Writeback&) = delete;

  // From any thread.
  void wrote(std::size_t bytes);
  // Until all that was written is on the disk: 0, or the error (errno) of this or an earlier wait.
  int finish();

 private:
  void work();
  void stop();
  void sync();

  int folder_;
  std::atomic<std::size_t> waiting_ = 0;  // bytes
  std::atomic<int> error_ = 0;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool wanted_ = false;
  bool over_ = false;
  std::thread thread_;
};

// Until all that was written on the file system of a folder is on the disk: 0, or the error
// (errno).
int wait_for_disk_of(const std::filesystem::path& folder);

}  // namespace openverslag
