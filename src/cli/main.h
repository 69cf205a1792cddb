// The program behind main().
#pragma once

namespace openverslag {

// Returns the exit code: 0, 1 (errors in the content), 2 (wrong use, or something failed).
int run(int argc, const char* const* argv);

}  // namespace openverslag
