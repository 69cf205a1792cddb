// Many bytes of a text looked at together.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace openverslag {

// Sixteen bytes that one instruction compares or adds. What a comparison gives has all bits of a
// byte set where it is true. (An extension that GCC and Clang have for every processor.)
using Bytes [[gnu::vector_size(16)]] = std::uint8_t;

inline Bytes bytes_at(const char* text) {
  Bytes bytes;
  std::memcpy(&bytes, text, sizeof bytes);
  return bytes;
}

inline Bytes are(Bytes bytes, char letter) {
  return reinterpret_cast<Bytes>(bytes == Bytes{} + static_cast<std::uint8_t>(letter));
}

// Each from `first` on, `count` of them.
inline Bytes are_from(Bytes bytes, char first, std::uint8_t count) {
  return reinterpret_cast<Bytes>(bytes - static_cast<std::uint8_t>(first) < Bytes{} + count);
}

inline bool is_any(Bytes true_where) {
  std::uint64_t halves[2];
  std::memcpy(halves, &true_where, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

// How many of the sixteen bytes come before the first of which it is not true.
inline std::size_t count_in_front(Bytes true_where) {
  std::uint64_t halves[2];
  std::memcpy(halves, &true_where, sizeof halves);
  const auto count = [](std::uint64_t half) {
    constexpr bool kLowestFirst = std::endian::native == std::endian::little;
    const int bits = kLowestFirst ? std::countr_one(half) : std::countl_one(half);
    return static_cast<std::size_t>(bits) / 8;
  };
  const std::size_t first = count(halves[0]);
  return first < 8 ? first : 8 + count(halves[1]);
}

// Of which of the sixty-four bytes at `text` it is true: one bit for each, the first is the lowest.
// `where` is asked with the address of sixteen.
template <class Where>
std::uint64_t bits_of_bytes(const char* text, const Where& where) {
  std::uint64_t bits = 0;
  for (std::size_t sixteen = 0; sixteen < 64; sixteen += 16) {
    const Bytes ones = where(text + sixteen) & static_cast<std::uint8_t>(1);
    std::uint64_t halves[2];
    std::memcpy(halves, &ones, sizeof halves);
    for (std::size_t half = 0; half < 2; ++half) {
      if constexpr (std::endian::native == std::endian::big)
        halves[half] = __builtin_bswap64(halves[half]);
      // The eight ones that are one bit each come together in the highest byte.
      bits |= halves[half] * 0x0102040810204080u >> 56 << (sixteen + half * 8);
    }
  }
  return bits;
}

}  // namespace openverslag
