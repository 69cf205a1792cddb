// Rows of the registers of decisions and actions.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// decision_view with {iso, date, body, item_title}: a decision far from its meeting. No body where
// the list is of one body.
View decision_row(const PageContext& context, const DecisionEntry& entry, std::string_view body);

// What a row of an action stands below.
enum class ActionList : std::uint8_t { mixed, of_holder };

// action_view with {tells_owners, item, date, appearances}: where the action was named, oldest
// first. In the list of a holder, its only one is not named again.
View action_row(const PageContext& context, const ActionEntry& entry, ActionList list);

// Actions under the name of each holder; those without a name last.
View::Views actions_by_holder(const PageContext& context,
                              const std::vector<const ActionEntry*>& entries);

}  // namespace openverslag
