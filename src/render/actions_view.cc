#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/registers.h"
#include "render/views.h"

namespace openverslag {

namespace {

using Actions = std::vector<const ActionEntry*>;

MeetingIndex first_meeting(const ActionEntry& entry) {
  return entry.appearances.front().item.meeting;
}

Actions all_open(const PageContext& context) {
  Actions open;
  for (const ActionEntry& entry : context.archive().actions) {
    if (entry.state != ActionState::done) open.push_back(&entry);
  }
  return newest_first(context, open, [](const auto* entry) { return first_meeting(*entry); });
}

// As many as fit on a page, where each stands under all its holders.
Actions first_of(const PageContext& context, Actions open) {
  std::size_t room = 0;
  const auto full = std::ranges::find_if(open, [&](const ActionEntry* entry) {
    const auto& [item, action] = entry->holding();
    room += std::max<std::size_t>(context.item(item).actions[action].owners.size(), 1);
    return room > kMostEntries;
  });
  open.erase(full, open.end());
  return open;
}

std::string lead_of(const PageContext& context) {
  const Language& language = context.language();
  if (context.page.kind == PageKind::actions)
    return std::string(language.text("page.open-actions"));
  const int year = context.page.slice.heading;
  return year == 0 ? std::string(language.text("page.actions-undated"))
                   : language.text("page.actions-in", {std::to_string(year)});
}

View actions_page(const PageContext& context, const Actions& entries) {
  View view;
  view.set("title", title_in_years(context, context.language().text("page.actions-title")));
  view.set("description", context.language().text("page.actions-description"));
  view.set("lead", lead_of(context));
  add_years(view, context, "actions");
  view.set("feed_href", own_feed(context));
  view.set("has_actions", !entries.empty());
  view.set("groups", actions_by_holder(context, entries));
  return view;
}

}  // namespace

View actions_view(const PageContext& context) {
  const Actions open = all_open(context);
  const Actions newest = first_of(context, open);
  View view = actions_page(context, newest);
  view.set("are_newest", newest.size() < open.size());
  return view;
}

View actions_of_year_view(const PageContext& context) {
  Actions entries;
  for (const ActionEntry& entry : shown_of(context, context.archive().actions, &first_meeting)) {
    entries.push_back(&entry);
  }
  View view = actions_page(context, entries);
  view.set("are_newest", false);
  return view;
}

}  // namespace openverslag
