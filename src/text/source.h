// One file of the content folder, read once: checked UTF-8, plain line ends.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "text/diagnostic.h"

namespace openverslag {

struct Source {
  std::string path;   // relative to the content folder, '/' between folders
  std::string bytes;  // UTF-8 without BOM or NUL, lines end in '\n' (binary formats: as they are)
};

// Larger files are refused with a diagnostic (bytes).
inline constexpr std::uintmax_t kLargestSource = 64ull << 20;

// Windows-1252 is recognised, converted and reported; a BOM, CRLF and NUL bytes are taken out (NUL
// reported). Nothing and an error diagnostic when the file cannot be read, is empty, too large, or
// (through a symlink) outside `folder`.
std::optional<Source> read_source(const std::filesystem::path& folder, const std::string& path,
                                  Diagnostics& diagnostics);

// The same from bytes in memory.
std::optional<Source> make_source(std::string path, std::string bytes, Diagnostics& diagnostics);

}  // namespace openverslag
