#include "cli/review.h"

#include <future>
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
  std::vector<Diagnostic> sorted = all.sorted();
  const LineMask mask = report_mask(content, sorted, made->hidden_surnames);
  const auto review = std::make_shared<ReviewInput>(ReviewInput{
      std::move(sorted), {}, made, content, language, std::move(problem), mask, lines_of});
  // It lives as long as what it is made of.
  review->items = std::async(std::launch::deferred, [&each = *review] {
                    return worklist(each.found, each.language, each.mask);
                  }).share();
  return review_extras(review);
}

}  // namespace openverslag
