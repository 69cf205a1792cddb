// What a publication does with errors in some minutes while something else must leave the site.
#pragma once

#include <memory>

#include "cli/ready_site.h"

namespace openverslag {

// After errors, all of them in minutes, when something is withdrawn or hidden that still stands on
// the site: the site of the same content, in which those minutes stand as they were published
// last, and those that never were are left out. So nothing comes on it that was not there. Sets
// `options.held` to what it was made of. `made` tells of that site, `told` gets the errors.
//
// Null when there is no such site, or no need for one: `made` is as it was.
std::unique_ptr<ReadySite> set_errors_aside(ReadySite& ready, SiteOptions& options,
                                            Progress& progress, Timings& timings, MadeSite& made,
                                            Diagnostics& told);

// When that site was written: what became of each file with errors.
void tell_aside(const HeldFiles& held, Diagnostics& told);

}  // namespace openverslag
