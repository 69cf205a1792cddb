// What became of a matter: after one item, and as it stands now.
#pragma once

#include <span>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// The items of other meetings on the subject of this one, later; none without a subject.
std::span<const ItemRef> later_items(const PageContext& context, ItemRef ref);

// {since_title, has_since, since, more_since, is_last}: those items, oldest first, with what was
// decided and who does what as it stands now. `is_last`: it has a subject, and nothing came after.
void add_since(View& view, const PageContext& context, ItemRef ref);

// {has_now, now_href, now_date, now_decisions, now_actions}: of a subject of several
// items when it was last on the agenda, its latest decisions, and the actions not told to be done.
void add_matter_now(View& view, const PageContext& context, const Subject& subject);

}  // namespace openverslag
