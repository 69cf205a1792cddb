// Names that are known when the program is made, each with what it stands for.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace openverslag {

// `Named` has a `name`. Every tag of every file is looked up: by its first and last letter and its
// length, and then it is nearly always the first that stands there.
template <class Named, std::size_t kSlots>
class NameSlots {
 public:
  template <std::size_t kCount>
  explicit constexpr NameSlots(const Named (&names)[kCount]) {
    static_assert(2 * kCount <= kSlots);
    for (const Named& each : names) {
      std::size_t slot = slot_of(each.name);
      while (slots_[slot] != nullptr) slot = (slot + 1) % kSlots;
      slots_[slot] = &each;
    }
  }

  // null: it is none of them.
  constexpr const Named* find(std::string_view name) const {
    if (name.empty()) return nullptr;
    std::size_t slot = slot_of(name);
    while (slots_[slot] != nullptr && slots_[slot]->name != name) slot = (slot + 1) % kSlots;
    return slots_[slot];
  }

 private:
  static constexpr std::size_t slot_of(std::string_view name) {
    const auto letter = [](char byte) { return static_cast<unsigned char>(byte); };
    return (letter(name.front()) * 7u + letter(name.back()) * 3u + name.size() * 31u) % kSlots;
  }

  std::array<const Named*, kSlots> slots_{};
};

}  // namespace openverslag
