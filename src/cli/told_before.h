// What is wrong with a content folder that was not told already.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "text/diagnostic.h"

namespace openverslag {

// A preview reports after every change: of ten thousand meetings that is more lines than somebody
// reads who changed one, and to look up what stands in each takes as long as to make the site.
class ToldBefore {
 public:
  // What the report before this one did not have, and every error: as long as there is one, what is
  // shown is older than the content.
  std::vector<Diagnostic> untold(const std::vector<Diagnostic>& report);

 private:
  std::unordered_set<std::string> told_;
};

}  // namespace openverslag
