// How far the work is: a bar on a terminal when it takes longer than a second, and a trace.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <mutex>
#include <string_view>

#include "cli/trace.h"

namespace openverslag {

class Progress {
 public:
  // Prints nothing when not `visible`. `trace`: where each step is noted.
  Progress(std::ostream& err, bool visible, Trace* trace = nullptr);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // The bar begins again; from the thread that made it.
  void start(std::size_t total);
  // One of `total`, from where it begins to where it ends; on any thread.
  class Step {
   public:
    Step(Progress& progress, std::string_view name)
        : progress_(progress), name_(name), begin_(Clock::now()) {}
    ~Step() { progress_.done(name_, begin_); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

   private:
    Progress& progress_;
    std::string_view name_;
    Trace::Clock::time_point begin_;
  };

 private:
  using Clock = Trace::Clock;
  void done(std::string_view name, Clock::time_point begin);
  void draw(std::size_t done);

  std::ostream& err_;
  bool visible_;
  Trace* trace_;
  std::size_t total_ = 0;
  std::atomic<std::size_t> done_ = 0;
  std::mutex mutex_;
  Clock::time_point next_;
  bool drawn_ = false;
};

}  // namespace openverslag
