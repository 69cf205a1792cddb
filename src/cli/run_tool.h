// Another program, run without a shell.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace openverslag {

// Whether it ended well. It reads `input` (nothing) and says nothing. Throws Failure when there is
// no such program.
bool run_tool(const std::vector<std::string>& words,
              const std::filesystem::path& input = "/dev/null");

}  // namespace openverslag
