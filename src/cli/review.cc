#include "cli/review.h"

#include <utility>

#include "cli/reporting.h"
#include "cli/review_page.h"
#include "document/reader.h"

namespace openverslag {

PreviewExtras review_of(MadeSite made, const std::filesystem::path& content,
                        const Language& language, std::string_view problem) {
  const LineMask mask = report_mask(content);
  made.diagnostics.append(std::move(made.suggestions));
  const std::vector<WorkItem> items = worklist(made.diagnostics.sorted(), language, mask);
  return review_extras({items, made.places, content, language, made.stylesheet, problem}, mask,
                       lines_of);
}

}  // namespace openverslag
