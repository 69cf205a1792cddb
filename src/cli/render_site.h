// Every file of the site, made in parallel, one at a time in each thread.
#pragma once

#include <functional>

#include "cli/gather.h"
#include "cli/progress.h"
#include "render/output_file.h"
#include "render/theme.h"
#include "site/site.h"

namespace openverslag {

// `take` is called from several threads, in no particular order.
void render_site(const Site& site, const Content& content, const ThemeFiles& theme,
                 Progress& progress, const std::function<void(const OutputFile&)>& take);

}  // namespace openverslag
