// Meetings that are planned, in lists.
#pragma once

#include <optional>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// {iso, date, day, href, body, time, location, is_cancelled} each, by date. Of one body, or from a
// day on; `most` at most.
struct PlannedChoice {
  std::optional<BodyIndex> body = {};
  std::optional<Date> from = {};
  std::size_t most = kMostEntries;
};
View::Views planned_rows(const PageContext& context, const PlannedChoice& choice);

// The last day of which there are minutes: what is planned after it is to come, as far as the
// record knows. No clock says what day it is.
std::optional<Date> last_day(const PageContext& context);

}  // namespace openverslag
