// What a publication that nobody looks at does with changes in words that are on the site.
#pragma once

#include <memory>

#include "cli/ready_site.h"

namespace openverslag {

// The site of the same content, in which those minutes stand as they were published last: what is
// new, and above all what was withdrawn, waits for nobody, and neither do minutes in which
// something was hidden since. Where there is no copy of those that can be used, all of it waits:
// then that is an error, and what is returned is not to be published. In `made` stay the changes
// that wait, none when there were errors before, and what is to be told of that site.
std::unique_ptr<ReadySite> hold_changes(std::unique_ptr<ReadySite> ready,
                                        const SiteOptions& options, Progress& progress,
                                        Timings& timings, MadeSite& made);

}  // namespace openverslag
