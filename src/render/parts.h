// Views of the things that stand on many pages: a meeting, an item, a decision, an action, a name.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/action_standing.h"
#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// {name, href}; no href for a person without a page.
View person_view(const PageContext& context, PersonIndex person);
// {name, href, probable}: as printed. `probable` is the name that is probably meant.
View name_view(const PageContext& context, std::string_view printed, const Resolved& resolved);

// The language of a meeting's words, when it is another than that of the site; "" otherwise.
std::string_view foreign_language(const PageContext& context, MeetingIndex meeting);

// {iso, date, day, href, body, body_href, status, summary}: one meeting in a list.
View meeting_row(const PageContext& context, MeetingIndex meeting);
// {iso, date, href, body, code, title, is_dropped, decisions, actions}: one item in a list, with
// its actions as they stand now.
View item_row(const PageContext& context, ItemRef ref);
// {iso, date, href, body, is_dropped}: a bare link to an item of another meeting.
View item_link(const PageContext& context, ItemRef ref);

// "" for an opening or a round of questions: its title says nothing of the matter.
std::string_view title_told(const Item& item);

// {kind, label, text, item, href}; `item` is title_told.
View decision_view(const PageContext& context, ItemRef ref, const Decision& decision);
View::Views decision_views(const PageContext& context, ItemRef ref);
// {text, rest, names_owners, has_owners, owners, due, href, state, state_label, is_known,
// done_href, done_date}. `rest` comes after the owners, each of which has {join}; `text` is whole.
View action_view(const PageContext& context, ItemRef ref, std::size_t action,
                 const ActionStanding& standing);
// action_view with {id, was_open}: as it stood in the meeting of that item, on its page.
View action_then(const PageContext& context, ItemRef ref, std::size_t action);
View::Views actions_then(const PageContext& context, ItemRef ref);
View::Views actions_now(const PageContext& context, ItemRef ref);
// To the paragraph that tells the action, or to its note beside the item.
std::string action_href(const PageContext& context, ItemRef ref, std::size_t action);

// "5 oktober 2020 – 3 december 2022", or one date.
std::string date_span(const PageContext& context, MeetingIndex first, MeetingIndex last);

// {name, href, lang}
View subject_view(const PageContext& context, SubjectIndex subject);
// {name, href}
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

// Who publishes, and whom to tell about a mistake.
void add_contact(View& view, const Config& config);

}  // namespace openverslag
