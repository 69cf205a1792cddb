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
  const LineMask mask = report_mask(content, made->diagnostics.all(), made->hidden_surnames);
  const auto review = std::make_shared<ReviewInput>(
      ReviewInput{{}, made, content, language, std::move(problem), mask, lines_of});
  // It lives as long as what it is made of.
  review->items = std::async(std::launch::deferred, [&each = *review] {
                    Diagnostics all = each.made->diagnostics;
                    all.append(Diagnostics(each.made->suggestions));
                    return worklist(all.sorted(), each.language, each.mask);
                  }).share();
  return review_extras(review);
}

}  // namespace openverslag
