// What the preview shows at the top of a page: how much there is to look at, and where.
#pragma once

#include <string>
#include <string_view>

#include "cli/review_page.h"

namespace openverslag {

inline constexpr std::string_view kReviewAddress = "/_controle/";

// Where a cause stands on the page of the review, whatever else is told there.
std::string review_id(const WorkItem& item);

std::string home_mark(const ReviewInput& review);
// Of the page of a meeting: the causes that are felt in its file. Empty when there are none, and
// for any other page.
std::string meeting_mark(const ReviewInput& review, std::string_view address);

}  // namespace openverslag
