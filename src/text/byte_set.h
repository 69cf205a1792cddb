// A few bytes to look for all at once.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace openverslag {

// What string_view's find_first_of does, with one look into a table a byte: the library searches
// the whole list again for every byte, which was felt wherever whole pages are read.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes, std::string_view more = {}) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
    for (const char byte : more) has_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

  // The end of the text (never npos) when there is none.
  constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && !has(text[from])) ++from;
    return from < text.size() ? from : text.size();
  }
  constexpr std::size_t first_not_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && has(text[from])) ++from;
    return from < text.size() ? from : text.size();
  }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace openverslag
