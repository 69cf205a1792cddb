// What the operating system refused, as a Failure in plain words.
#pragma once

#include <filesystem>

namespace openverslag {

// `error` is an errno; `path` is what the user knows it by.
[[noreturn]] void fail_with_system_error(const std::filesystem::path& path, int error);

}  // namespace openverslag
