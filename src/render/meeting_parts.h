// The parts of a meeting page.
#pragma once

#include "minutes/meeting.h"
#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// Time, place, chair, secretary, who was present and who was absent, labels we do not know.
void add_facts(View& view, const PageContext& context, MeetingIndex meeting);

// One agenda item: its heading, its words, and in the margin what follows from them. `tables`
// counts those of the page.
View item_view(const PageContext& context, ItemRef ref, const ItemText& text,
               std::uint32_t& tables);

// The level of an item's heading: under its section if that has a heading of its own.
int heading_level(const Facts& facts, const Item& item);

// {decisions, actions, subject, themes, earlier, later, …}: what follows from an item.
void add_notes(View& view, const PageContext& context, ItemRef ref);

}  // namespace openverslag
