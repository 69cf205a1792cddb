#include <algorithm>

#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/person_parts.h"
#include "render/record_words.h"
#include "render/registers.h"
#include "render/views.h"

namespace openverslag {

namespace {

// As it is printed, when every place where the person speaks in the item is a guess.
std::string_view guess_of(const PageContext& context, ItemRef ref, PersonIndex person) {
  const auto& names = context.item(ref).names;
  const auto& resolved = context.item_links(ref).names;
  std::string_view guess;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool speaks = names[i].role == NameRole::speaker && resolved[i].linked();
    if (!speaks || resolved[i].person != person) continue;
    if (resolved[i].certainty == Certainty::certain) return {};
    if (guess.empty()) guess = names[i].printed;
  }
  return guess;
}

MeetingIndex meeting_of(const Contribution& each) { return each.item.meeting; }

// How many entries stand before the contributions of a meeting that is cut.
std::size_t before_contributions(const PageContext& context, const Person& person) {
  return of_shown_meetings(context, person.attended, std::identity()).size() +
         of_shown_meetings(context, person.absent, std::identity()).size();
}

View::Views contribution_years(const PageContext& context, PersonIndex index) {
  const Person& person = context.archive().people[index];
  std::vector<std::pair<MeetingIndex, View>> rows;
  const auto shown =
      shown_of(context, person.contributions, &meeting_of, before_contributions(context, person));
  for (const Contribution& each : newest_first(context, shown, &meeting_of)) {
    const Item& item = context.item(each.item);
    View row;
    row.set("date", date_of(context, each.item.meeting));
    row.set("body", std::string_view(context.body_name(each.item.meeting)));
    row.set("title", item_title(context.language(), item));
    row.set("lang", foreign_language(context, each.item.meeting));
    row.set("href", href(context, each.item, each.block));
    row.set("guess", guess_of(context, each.item, index));
    rows.emplace_back(each.item.meeting, std::move(row));
  }
  return grouped_by_year(context, std::move(rows));
}

View::Views held_actions(const PageContext& context, const Person& person) {
  View::Views views;
  const auto first_meeting = [&](std::uint32_t action) {
    return context.archive().actions[action].appearances.front().item.meeting;
  };
  const std::size_t before = before_contributions(context, person) +
                             of_shown_meetings(context, person.contributions, &meeting_of).size();
  const auto shown = shown_of(context, person.actions, first_meeting, before);
  for (const std::uint32_t action : newest_first(context, shown, first_meeting)) {
    views.push_back(action_row(context, context.archive().actions[action], ActionList::of_holder));
  }
  return views;
}

}  // namespace

View person_page_view(const PageContext& context) {
  const Person& person = context.archive().people[context.page.subject];
  const Language& language = context.language();
  View view;
  const bool is_first = context.page.shows != Shows::part;
  view.set("title", title_in_years(context, person.name));
  view.set("description", language.text("page.person-description", {person.name}));
  std::string variants;
  for (const std::string& variant : person.variants) {
    variants += (variants.empty() ? "" : ", ") + variant;
  }
  view.set("variants", is_first ? std::move(variants) : std::string());
  const auto set_list = [&](std::string_view has, std::string_view key, View::Views views) {
    view.set(has, !views.empty());
    view.set(key, std::move(views));
  };
  add_roles(view, context, person);
  add_attendance(view, context, person);
  set_list("has_contributions", "contributions", contribution_years(context, context.page.subject));
  set_list("has_actions", "actions", held_actions(context, person));
  add_years(view, context, "meetings");
  view.set("feed_href", own_feed(context));
  const std::string actions = is_first ? actions_feed(context) : std::string();
  view.set("actions_feed_href", actions.empty() ? actions : href(context, actions));
  return view;
}

}  // namespace openverslag
