#include "text/small_letters.h"

#include <cstdint>
#include <cstring>

namespace openverslag {
namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101u;
constexpr std::uint64_t kTopBits = kOnes * 0x80;  // of eight bytes

bool is_capital_byte(char byte) { return byte >= 'A' && byte <= 'Z'; }

// The high bit of a byte says that it is a capital; two to the right is what makes it small.
std::uint64_t in_small_letters(std::uint64_t eight) {
  const std::uint64_t low = eight & ~kTopBits;
  const std::uint64_t from_a = low + kOnes * (0x80 - 'A');
  const std::uint64_t behind_z = low + kOnes * (0x80 - 'Z' - 1);
  return eight | (from_a & ~behind_z & ~eight & kTopBits) >> 2;
}

}  // namespace

// Eight bytes at a time, as all words of the record come by here.
void append_in_small_letters(std::string& out, std::string_view text) {
  std::size_t at = out.size();
  out += text;
  for (std::uint64_t eight = 0; at + sizeof eight <= out.size(); at += sizeof eight) {
    std::memcpy(&eight, out.data() + at, sizeof eight);
    eight = in_small_letters(eight);
    std::memcpy(out.data() + at, &eight, sizeof eight);
  }
  for (; at < out.size(); ++at) {
    if (is_capital_byte(out[at])) out[at] = static_cast<char>(out[at] | 0x20);
  }
}

}  // namespace openverslag
