// What the accessibility statement of a site still lacks.
#pragma once

#include "site/config.h"
#include "text/diagnostic.h"

namespace openverslag {

// A note for each missing part: its address in the register, status and date, and where to tell
// that something cannot be read. Nothing of a site without a base URL: it is not published yet.
void report_statement_gaps(const Config& config, Diagnostics& diagnostics);

}  // namespace openverslag
