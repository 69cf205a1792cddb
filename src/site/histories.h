// The histories that pages show: of a person, a body, a subject, a theme, the registers.
#pragma once

#include "archive/archive.h"
#include "site/slices.h"

namespace openverslag {

// Counted in meetings: where the person was, spoke, or was given something to do.
History history_of(const Archive& archive, const Person& person);
History history_of(const Body& body);
// Counted in items.
History history_of(const Archive& archive, const std::vector<ItemRef>& items);
History meetings_history(const Archive& archive);
History decisions_history(const Archive& archive);
History actions_history(const Archive& archive);  // at the meeting that named them first

}  // namespace openverslag
