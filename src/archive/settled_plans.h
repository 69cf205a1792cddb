// What the plans of today are that the history knows, and which of them minutes take the place of.
#pragma once

#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/known_plans.h"
#include "text/diagnostic.h"

namespace openverslag {

struct PlanKeys {
  std::vector<std::string_view> minutes;  // as `fresh`; empty: no plan that was published
  std::vector<std::string_view> planned;  // as archive.planned; empty: it is new
};

// Parts the plans anew into archive.planned and archive.given_way: only the history tells that
// minutes are those of a plan that is not written down any more, so that the next plan of their day
// does not give way to them. `known`: minutes that the history has a record of; `fresh`: those that
// it has none of. Both leading files. A plan goes by what the clerk wrote (`was`), its day and
// time, or as the only one of its body that is gone while there is only one that is new; what the
// clerk wrote and the history does not know is a warning. One that the clerk moved to the time of
// known minutes is those (PlannedMeeting::became).
PlanKeys settle_plans(const std::vector<MeetingIndex>& known,
                      const std::vector<MeetingIndex>& fresh, KnownPlans& open, Archive& archive,
                      Diagnostics& diagnostics);

}  // namespace openverslag
