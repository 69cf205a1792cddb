// The report of a folder as pages of the preview: for a clerk who never sees a terminal.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/review_places.h"
#include "cli/worklist.h"
#include "serve/preview_extras.h"
#include "text/language.h"
#include "text/report.h"

namespace openverslag {

struct ReviewInput {
  const std::vector<WorkItem>& items;
  const ReviewPlaces& places;
  const std::filesystem::path& content;
  const Language& language;
  std::string_view stylesheet;  // of the theme
  std::string_view problem;     // why there is no site at all; mostly empty
};

// The page "/_controle/": every cause with its passages and what to write in which file. On the
// home page and on every meeting that is spoken of stands a mark that leads there.
PreviewExtras review_extras(const ReviewInput& review, const LineMask& mask,
                            const LinesOf& lines_of);

}  // namespace openverslag
