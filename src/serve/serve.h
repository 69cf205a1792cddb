// A local preview that rebuilds and reloads when content changes.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <vector>

#include "serve/preview_extras.h"
#include "text/language.h"

namespace openverslag {

struct ServeOptions {
  std::vector<std::filesystem::path> watched;  // folders; those that are not there are left out
  std::filesystem::path site;                  // the folder that `rebuild` fills
  int port = 8000;                             // 0: any free port
};

// Listens on 127.0.0.1 only, answers only to Host localhost, 127.0.0.1 and [::1], never reads
// outside `site`. Calls `rebuild` at the start and after changes have been quiet for a moment, and
// tells open pages to reload; what it gives is shown besides the site. Returns when the process is
// interrupted. Throws Failure when the port is taken or the folders cannot be watched.
void serve(const ServeOptions& options, const Language& language,
           const std::function<PreviewExtras()>& rebuild, std::ostream& log);

}  // namespace openverslag
