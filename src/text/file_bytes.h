// A whole file in memory.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace openverslag {

// Nothing when it cannot be read, or is no plain file: a pipe would keep us waiting for ever.
std::optional<std::string> file_bytes(const std::filesystem::path& file);

}  // namespace openverslag
