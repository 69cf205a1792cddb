// Tells of a meeting that ends before it begins.
#pragma once

#include "minutes/meeting.h"
#include "text/diagnostic.h"

namespace openverslag {

// When header and words are read. The printed times stay; nothing that needs a moment has that end
// (text/clock_time).
void report_impossible_end(const Facts& facts, Diagnostics& diagnostics);

}  // namespace openverslag
