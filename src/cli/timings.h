// How long each part of a build took, and how much memory at most: for --timings.
#pragma once

#include <chrono>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

class Timings {
 public:
  Timings();
  // What was done since the last call goes by this name.
  void mark(std::string_view name);
  // A line for each: name, seconds by the wall and of all processors; last the peak of memory.
  std::string table() const;

  struct Part {
    std::string_view name;
    double wall;  // seconds
    double processor;
  };
  std::chrono::steady_clock::time_point start() const { return start_; }
  const std::vector<Part>& parts() const { return parts_; }

 private:
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point wall_;
  std::clock_t processor_;
  std::vector<Part> parts_;
};

}  // namespace openverslag
