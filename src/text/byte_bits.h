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

// One bit for each byte, of the first the lowest: is it true?
inline std::uint32_t bits_of(Bytes true_where) {
#ifdef __SSE2__
  using Chars [[gnu::vector_size(16)]] = char;
  return static_cast<std::uint32_t>(
      __builtin_ia32_pmovmskb128(reinterpret_cast<Chars>(true_where)));
#else
  const Bytes ones = true_where & static_cast<std::uint8_t>(1);
  std::uint64_t halves[2];
  std::memcpy(halves, &ones, sizeof halves);
  std::uint32_t bits = 0;
  for (std::size_t half = 0; half < 2; ++half) {
    if constexpr (std::endian::native == std::endian::big)
      halves[half] = __builtin_bswap64(halves[half]);
    // The eight ones that are one bit each come together in the highest byte.
    bits |= static_cast<std::uint32_t>(halves[half] * 0x0102040810204080u >> 56) << half * 8;
  }
  return bits;
#endif
}

inline bool is_any(Bytes true_where) { return bits_of(true_where) != 0; }

// How many of the sixteen bytes come before the first of which it is not true.
inline std::size_t count_in_front(Bytes true_where) {
  return static_cast<std::size_t>(std::countr_one(bits_of(true_where)));
}

// Of which of the sixty-four bytes at `text` it is true: one bit for each, the first is the lowest.
// `where` is asked with the address of sixteen.
template <class Where>
std::uint64_t bits_of_bytes(const char* text, const Where& where) {
  std::uint64_t bits = 0;
  for (std::size_t sixteen = 0; sixteen < 64; sixteen += sizeof(Bytes))
    bits |= std::uint64_t{bits_of(where(text + sixteen))} << sixteen;
  return bits;
}

}  // namespace openverslag
