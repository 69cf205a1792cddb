// A progress bar on a terminal, for work that takes longer than a second.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <mutex>

namespace openverslag {

class Progress {
 public:
  // Prints nothing when not `visible`.
  Progress(std::ostream& err, bool visible);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // The bar begins again; from the thread that made it.
  void start(std::size_t total);
  // One more of `total` is done; from any thread.
  void step();

 private:
  using Clock = std::chrono::steady_clock;
  void draw(std::size_t done);

  std::ostream& err_;
  bool visible_;
  std::size_t total_ = 0;
  std::atomic<std::size_t> done_ = 0;
  std::mutex mutex_;
  Clock::time_point next_;
  bool drawn_ = false;
};

}  // namespace openverslag
