// A local preview that rebuilds and reloads when content changes.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <vector>

#include "serve/preview.h"
#include "text/language.h"

namespace openverslag {

struct ServeOptions {
  std::vector<std::filesystem::path> watched;  // folders; those that are not there are left out
  int port = 8000;                             // 0: any free port
};

// Listens on 127.0.0.1 only, answers only to Host localhost, 127.0.0.1 and [::1]. Has `source`
// rebuild at the start and after changes have been quiet for a moment, and tells open pages to
// reload when it shows something. Returns when the process is interrupted. Throws Failure when the
// port is taken or the folders cannot be watched.
void serve(const ServeOptions& options, const Language& language, PreviewSource& source,
           std::ostream& log);

}  // namespace openverslag
