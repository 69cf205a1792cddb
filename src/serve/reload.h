// The builds of a preview, counted, so that open pages can wait for the next.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace openverslag {

class Reload {
 public:
  // A new build is there; the first is 1.
  void announce();
  // No more builds: everyone who waits returns.
  void stop();
  bool stopped() const;
  // The number of the newest build; 0 before the first.
  int newest() const;
  // The number of the newest build, once it is another than `seen`, or when `patience` is over.
  int wait(int seen, std::chrono::milliseconds patience) const;

 private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  int build_ = 0;
  bool stopped_ = false;
};

}  // namespace openverslag
