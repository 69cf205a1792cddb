// Every file of a ready site, with its links followed.
#pragma once

#include <functional>

#include "cli/progress.h"
#include "cli/ready_site.h"
#include "render/output_file.h"
#include "text/diagnostic.h"

namespace openverslag {

// `take` is called for each file, from several threads. Links that lead nowhere are errors: those
// are looked for by drawing everything again.
void render_and_check(const ReadySite& ready, Progress& progress, Diagnostics& diagnostics,
                      const std::function<void(const OutputFile&)>& take);

}  // namespace openverslag
