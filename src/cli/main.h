// The program behind main().
#pragma once

#include <string>
#include <vector>

#include "cli/console.h"

namespace openverslag {

// Returns the exit code: 0, 1 (errors in the content), 2 (wrong use, or something failed).
// `arguments` without the name of the program.
int run(const std::vector<std::string>& arguments, const Console& console);

// The same on the standard streams.
int run(int argc, const char* const* argv);

}  // namespace openverslag
