// Bytes that are handed on piece by piece, so that none who passes them holds them all.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace openverslag {

// A piece is there until the call returns.
using TakePiece = std::function<void(std::string_view)>;

// How much a writer gathers before it hands it on, in bytes.
inline constexpr std::size_t kPiece = std::size_t{1} << 16;

}  // namespace openverslag
