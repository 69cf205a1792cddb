// Every file of the site, made in parallel, one at a time in each thread.
#pragma once

#include <functional>

#include "cli/gather.h"
#include "cli/progress.h"
#include "render/output_file.h"
#include "render/theme.h"
#include "site/site.h"

namespace openverslag {

using TakeOutput = std::function<void(const OutputFile&)>;

// `take` is called from several threads, in no particular order.
void render_site(const Site& site, const Content& content, const ThemeFiles& theme,
                 Progress& progress, const TakeOutput& take);

// The files of one meeting, its page first, without what only a search reads. Its words are read
// once for all of them.
void render_meeting(const Site& site, const Content& content, const Page& page,
                    const Templates& templates, const TakeOutput& take);

}  // namespace openverslag
