// The bytes of one file of the content folder as they are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "text/diagnostic.h"

namespace openverslag {

// Nothing, and an error, for a file that cannot be read, is too large (text/source.h), or lies
// (through a symlink) outside `folder`.
std::optional<std::string> source_bytes(const std::filesystem::path& folder,
                                        const std::string& path, Diagnostics& diagnostics);

}  // namespace openverslag
