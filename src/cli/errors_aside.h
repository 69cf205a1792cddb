// What a publication does with errors while something else must leave the site.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "cli/ready_site.h"

namespace openverslag {

// What became of files with errors, for the report.
struct FilesAside {
  using Files = std::set<std::string, std::less<>>;
  Files as_published;  // minutes and other files
  Files left_out;      // never published
  Files taken_off;     // were published, and no copy of how is kept
  Files passed_over;   // lost addresses and broken links are published with the site
};

// After errors, when something is withdrawn or hidden that still stands on the site: the site of
// the same content, in which files that are in error stand as they were published last; those that
// never were are left out, and minutes of which nobody kept the words when it is sure that
// something is to leave (cli/removals). So nothing comes on it that was not there. An address that
// is lost is told, and waits. Sets `options.held` to what the site was made of. `made` tells of
// that site, `told` gets the errors.
//
// Null when there is no such site, or no need for one: `made` is as it was. So it is for errors in
// what says what is to leave the site, in the history, and in the theme.
std::unique_ptr<ReadySite> set_errors_aside(ReadySite& ready, SiteOptions& options,
                                            Progress& progress, Timings& timings, MadeSite& made,
                                            FilesAside& aside, Diagnostics& told);

// Of a site that is drawn: errors that are only about links and lost files become those of `told`,
// when something is to leave the site.
void pass_over_links(const ReadySite& ready, MadeSite& made, FilesAside& aside, Diagnostics& told);

// When that site was written: what became of each file with errors.
void tell_aside(const FilesAside& aside, Diagnostics& told);

}  // namespace openverslag
