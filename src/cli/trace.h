// What a build did when, on which thread, for a viewer of Chrome traces: for --trace.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "cli/timings.h"

namespace openverslag {

class Trace {
 public:
  using Clock = std::chrono::steady_clock;

  // On the thread that calls it; from any.
  void add(std::string_view name, Clock::time_point begin, Clock::time_point end);
  // With the parts of the whole build on a line of their own. Throws fs::filesystem_error.
  void write(const std::filesystem::path& file, const Timings& timings) const;

 private:
  struct Event {
    std::string name;
    int thread;
    Clock::time_point begin;
    Clock::time_point end;
  };
  std::mutex mutex_;
  std::map<std::thread::id, int> threads_;  // numbered as they come
  std::vector<Event> events_;
};

}  // namespace openverslag
