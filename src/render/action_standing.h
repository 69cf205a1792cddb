// What the meetings tell of one action: how it stood then, and how it stands now.
#pragma once

#include <optional>
#include <string_view>

#include "render/page_context.h"

namespace openverslag {

struct ActionStanding {
  ActionState state;
  std::string_view due;         // as printed
  std::optional<ItemRef> done;  // where another meeting says that it is done
};

// As the meeting of that item tells it, in the item itself or in its action list; `done` is later.
ActionStanding standing_then(const PageContext& context, ItemRef ref, std::size_t action);

// As the newest meeting tells it; `done` is where, if not in the meeting of that item.
ActionStanding standing_now(const PageContext& context, ItemRef ref, std::size_t action);

// As the newest meeting tells it; the list of where it was named says when it was done.
ActionStanding standing_now(const PageContext& context, const ActionEntry& entry);

}  // namespace openverslag
