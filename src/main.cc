#include "cli/main.h"

// Read by jemalloc, which takes the place of malloc where it is linked (CMakeLists.txt). Pages of 2
// MB instead of 4 KB: a page that is touched first costs as much as the text on it, and most memory
// of a build is touched but once. A tenth of the time of 1,000 meetings, for 15 MB.
extern "C" {
extern const char* const malloc_conf;          // NOLINT(readability-identifier-naming): its name.
const char* const malloc_conf = "thp:always";  // NOLINT(readability-identifier-naming)
}

int main(int argc, char** argv) { return openverslag::run(argc, argv); }
