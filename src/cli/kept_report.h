// What a build reported, in bytes that another build can read.
#pragma once

#include <string>

#include "cli/make_site.h"
#include "text/netstrings.h"

namespace openverslag {

// The counts, the diagnostics (none of them errors) and the surnames that no report may quote.
void append_report(std::string& out, const MadeSite& made);
// Throws BadNetstring.
MadeSite read_report(Netstrings& in);

}  // namespace openverslag
