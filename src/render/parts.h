// Views of the things that stand on many pages: a meeting, an item, a decision, an action, a name.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// {name, href}; no href for a person without a page.
View person_view(const PageContext& context, PersonIndex person);
// {name, href, probable}: as printed. `probable` is the name that is probably meant.
View name_view(const PageContext& context, std::string_view printed, const Resolved& resolved);

// {iso, date, day, href, body, body_href, status, summary}: one meeting in a list.
View meeting_row(const PageContext& context, MeetingIndex meeting);
// {iso, date, href, body, code, title, decisions, actions}: one item in a list.
View item_row(const PageContext& context, ItemRef ref);
// {iso, date, href, body}: a bare link to an item of another meeting.
View item_link(const PageContext& context, ItemRef ref);

// {kind, label, text, href}
View decision_view(const PageContext& context, ItemRef ref, const Decision& decision);
// {text, has_owners, owners, due, href, state, state_label, is_known}: an action in its item, in
// the given state.
View action_view(const PageContext& context, ItemRef ref, std::size_t action, ActionState state);
View::Views decision_views(const PageContext& context, ItemRef ref);
View::Views action_views(const PageContext& context, ItemRef ref);

// {name, href}
View subject_view(const PageContext& context, SubjectIndex subject);
View theme_view(const PageContext& context, ThemeIndex theme);

// "vastgesteld", "gewijzigd vastgesteld", "concept", or nothing: what the record says.
std::string_view status_of(const PageContext& context, MeetingIndex meeting);

// The feed of the page; none on a page that is part of a longer list, or without feeds.
std::string own_feed(const PageContext& context);
// The calendar of the page, likewise.
std::string own_calendar(const PageContext& context);
// Address of the feed of what the person of the page has to do; "" on other pages, or without.
std::string actions_feed(const PageContext& context);

// Gives each view of a list {last} or not, for the commas between.
void mark_last(View::Views& views);

}  // namespace openverslag
