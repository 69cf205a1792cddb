#include "cli/timings.h"

#include <fmt/format.h>
#include <sys/resource.h>

namespace openverslag {

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
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return table + fmt::format("{:<8} {:8} MB\n", "memory", usage.ru_maxrss / 1024);
}

}  // namespace openverslag
