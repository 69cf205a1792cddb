// Rows of the registers of decisions and actions.
#pragma once

#include <string_view>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// decision_view with {iso, date, body, item_title}: a decision far from its meeting. No body where
// the list is of one body.
View decision_row(const PageContext& context, const DecisionEntry& entry, std::string_view body);

// action_view with {item, date, appearances}: where the action was named, oldest first.
View action_row(const PageContext& context, const ActionEntry& entry);

// Actions under the name of each holder; those without a name last.
View::Views actions_by_holder(const PageContext& context,
                              const std::vector<const ActionEntry*>& entries);

}  // namespace openverslag
