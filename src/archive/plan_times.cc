#include "archive/plan_times.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace openverslag {
namespace {

constexpr int kMostMinutes = 120;

struct Pair {
  int apart;
  std::size_t held;
  std::size_t planned;
  auto operator<=>(const Pair&) const = default;
};

// What says when it is, fits better than what does not.
int minutes_apart(const std::optional<TimeOfDay>& held, const std::optional<TimeOfDay>& planned) {
  return held && planned ? std::abs(held->minutes - planned->minutes) : kMostMinutes;
}

}  // namespace

std::vector<std::optional<std::size_t>> nearest_plans(const Starts& held, const Starts& planned) {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < held.size(); ++i) {
    for (std::size_t j = 0; j < planned.size(); ++j) {
      const int apart = minutes_apart(held[i], planned[j]);
      if (apart <= kMostMinutes) pairs.push_back({apart, i, j});
    }
  }
  std::ranges::sort(pairs);
  std::vector<std::optional<std::size_t>> taken(held.size());
  std::vector<bool> is_taken(planned.size());
  for (const Pair& pair : pairs) {
    if (taken[pair.held] || is_taken[pair.planned]) continue;
    taken[pair.held] = pair.planned;
    is_taken[pair.planned] = true;
  }
  return taken;
}

}  // namespace openverslag
