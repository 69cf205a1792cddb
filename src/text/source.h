// One file of the content folder, read once. Text is checked UTF-8 with plain line ends.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "text/diagnostic.h"

namespace openverslag {

// By the first bytes, whatever the name of the file: a .doc is often a .docx.
enum class SourceKind : std::uint8_t { text, zip, pdf };

struct Source {
  std::string path;   // relative to the content folder, '/' between folders
  std::string bytes;  // of text: UTF-8 without BOM or NUL, lines end in '\n'; else as they are
  SourceKind kind = SourceKind::text;
};

// Larger files are refused with a diagnostic (bytes).
inline constexpr std::uintmax_t kLargestSource = 64ull << 20;

// Nothing, and a diagnostic, when there is nothing to publish: an error for a file that cannot be
// read, is too large, is of no kind we know, or lies (through a symlink) outside `folder`; a
// warning for an empty one, or one of Office that has a password or is too old. Windows-1252 and
// UTF-16 are recognised, converted and reported; a BOM, CRLF and NUL bytes are taken out (NUL
// reported).
std::optional<Source> read_source(const std::filesystem::path& folder, const std::string& path,
                                  Diagnostics& diagnostics);

// The same from bytes in memory.
std::optional<Source> make_source(std::string path, std::string bytes, Diagnostics& diagnostics);

}  // namespace openverslag
