#include "cli/review.h"

#include <utility>

#include "cli/reporting.h"
#include "cli/review_page.h"
#include "document/reader.h"

namespace openverslag {

PreviewExtras review_of(const std::shared_ptr<const MadeSite>& made,
                        const std::filesystem::path& content, const Language& language,
                        std::string problem) {
  Diagnostics all = made->diagnostics;
  all.append(Diagnostics(made->suggestions));
  const std::vector<Diagnostic> sorted = all.sorted();
  const LineMask mask = report_mask(content, sorted, made->hidden_surnames);
  return review_extras(std::make_shared<const ReviewInput>(
      ReviewInput{worklist(sorted, language, mask), made, content, language, std::move(problem),
                  mask, lines_of}));
}

}  // namespace openverslag
