// Many numbers, each kept once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace openverslag {

// Of hashes: their last bits say where one stands, so nothing is hashed again and nothing is
// allocated for each, as std::unordered_set does.
class PlaceSet {
 public:
  // Whether it is new.
  bool insert(std::uint64_t place) {
    if (3 * places_.size() < 4 * (count_ + 1)) grow();
    const bool is_new = put(std::max(place, kLeast));
    count_ += is_new;
    return is_new;
  }

  // Sorted.
  std::vector<std::uint64_t> take() {
    std::erase(places_, kNone);
    std::sort(places_.begin(), places_.end());
    count_ = 0;
    return std::exchange(places_, {});
  }

 private:
  static constexpr std::uint64_t kNone = 0;
  static constexpr std::uint64_t kLeast = 1;  // stands for 0, too
  static constexpr std::size_t kFirstRoom = 1 << 12;

  bool put(std::uint64_t place) {
    const std::size_t mask = places_.size() - 1;
    std::size_t at = place & mask;
    while (places_[at] != kNone && places_[at] != place) at = (at + 1) & mask;
    return std::exchange(places_[at], place) == kNone;
  }

  void grow() {
    const std::vector<std::uint64_t> before = std::exchange(
        places_, std::vector<std::uint64_t>(std::max(kFirstRoom, 2 * places_.size()), kNone));
    for (const std::uint64_t place : before) {
      if (place != kNone) put(place);
    }
  }

  std::vector<std::uint64_t> places_;  // a power of two of them
  std::size_t count_ = 0;
};

}  // namespace openverslag
