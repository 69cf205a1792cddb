// What build and check share: their options, and one run of the work with its report.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/make_site.h"

namespace openverslag {

std::vector<Option> site_command_options();
// The content folder, the base URL and the threads.
SiteOptions site_options(const Call& call);

// The folder of the site: as it is called, or `public` beside that of the content, where the themes
// stand too.
std::string output_of(const Call& call);

// make_site, with a progress bar unless --quiet.
MadeSite make_shown(const SiteOptions& options, const Call& call, Timings& timings,
                    Trace* trace = nullptr);

// Prints the report, the timings if asked for, and `sentence` of the language when all is well,
// with the counts of meetings and pages and the output. Returns the exit code.
int report_made(const MadeSite& made, const SiteOptions& options, std::string_view sentence,
                const Timings& timings, const Call& call);

}  // namespace openverslag
