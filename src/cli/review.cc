#include "cli/review.h"

#include <utility>

#include "cli/reporting.h"
#include "cli/review_page.h"
#include "document/reader.h"

namespace openverslag {

PreviewExtras review_of(const std::shared_ptr<const MadeSite>& made,
                        const std::filesystem::path& content, const Language& language,
                        std::string problem) {
  const LineMask mask = report_mask(content, made->hidden_surnames);
  Diagnostics all = made->diagnostics;
  all.append(Diagnostics(made->suggestions));
  return review_extras(std::make_shared<const ReviewInput>(
      ReviewInput{worklist(all.sorted(), language, mask), made, content, language,
                  std::move(problem), mask, lines_of}));
}

}  // namespace openverslag
