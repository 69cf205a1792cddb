// The report of a folder as pages of the preview: for a clerk who never sees a terminal.
#pragma once

#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "cli/make_site.h"
#include "cli/worklist.h"
#include "serve/preview_extras.h"
#include "text/language.h"
#include "text/report.h"

namespace openverslag {

struct ReviewInput {
  std::shared_future<std::vector<WorkItem>> items;  // of all that was found, when somebody asks
  std::shared_ptr<const MadeSite> made;  // what was found, where its pages are, how they look
  std::filesystem::path content;
  const Language& language;
  std::string problem;  // why there is no site at all; mostly empty
  LineMask mask;
  LinesOf lines_of;
};

// The page "/_controle/": every cause with its passages and what to write in which file. On the
// home page and on every meeting that is spoken of stands a mark that leads there; of a meeting it
// is made without all of the others.
PreviewExtras review_extras(const std::shared_ptr<const ReviewInput>& review);

}  // namespace openverslag
