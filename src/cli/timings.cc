#include "cli/timings.h"

#include <fmt/format.h>

#include <fstream>
#include <string_view>

namespace openverslag {

namespace {

// The most that this program ever had in memory. (What getrusage tells is the most of the process,
// which may have been another program before.)
long most_megabytes() {
  constexpr std::string_view kMost = "VmHWM:";
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(kMost)) return std::stol(line.substr(kMost.size())) / 1024;
  }
  return 0;
}

}  // namespace

Timings::Timings()
    : start_(std::chrono::steady_clock::now()), wall_(start_), processor_(std::clock()) {}

void Timings::mark(std::string_view name) {
  const auto wall = std::chrono::steady_clock::now();
  const std::clock_t processor = std::clock();
  parts_.push_back({name, std::chrono::duration<double>(wall - wall_).count(),
                    static_cast<double>(processor - processor_) / CLOCKS_PER_SEC});
  wall_ = wall;
  processor_ = processor;
}

std::string Timings::table() const {
  std::string table;
  for (const Part& part : parts_)
    table += fmt::format("{:<8} {:8.3f} s {:8.3f} s CPU\n", part.name, part.wall, part.processor);
  return table + fmt::format("{:<8} {:8} MB\n", "memory", most_megabytes());
}

}  // namespace openverslag
