// Elements of properties of a Word document that were shortened before.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace openverslag {

// The cells of a table, and their paragraphs, have the same properties again and again: an element
// of them that was met before is compared, which is a twentieth of the work of reading its tags.
class KnownProperties {
 public:
  struct Element {
    std::string_view whole;
    std::string cut;  // what is left of it
  };

  // The element that stands at `at`; null: it was not met, or another has its place since.
  const Element* find(std::string_view xml, std::size_t at) const {
    const Element& element = elements_[place_of(xml, at)];
    const bool is_there = !element.whole.empty() && xml.substr(at).starts_with(element.whole);
    return is_there ? &element : nullptr;
  }

  void add(std::string_view xml, std::size_t begin, std::size_t end, std::string cut) {
    elements_[place_of(xml, begin)] = {xml.substr(begin, end - begin), std::move(cut)};
  }

 private:
  static constexpr std::size_t kPlaces = 64;

  // By the bytes it begins with, in which the width of a cell stands, and which borders it has.
  static std::size_t place_of(std::string_view xml, std::size_t at) {
    constexpr std::size_t kBeginning = 64;
    std::uint64_t number = 0;
    for (std::size_t from = at; from < at + kBeginning && from + 8 <= xml.size(); from += 8) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, xml.data() + from, sizeof eight);
      number = (std::rotl(number, 5) ^ eight) * 0x9E3779B97F4A7C15u;
    }
    return number >> 32 & (kPlaces - 1);
  }

  std::array<Element, kPlaces> elements_;
};

}  // namespace openverslag
