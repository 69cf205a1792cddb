#include "render/registers.h"

#include <algorithm>
#include <map>

#include "render/lists.h"
#include "render/parts.h"
#include "text/dates.h"
#include "text/fold.h"
#include "text/language_rules.h"

namespace openverslag {

namespace {

struct Holder {
  std::string listed_as;
  std::string name;
  std::string href;
  View::Views actions;
};

// A person by name and id; else by what was printed, however it was spelled.
using Holders = std::map<std::string, Holder>;

Holder& holder_of(Holders& holders, const PageContext& context, const Owner& owner,
                  const Resolved& resolved) {
  if (!resolved.linked()) {
    Holder& holder = holders[fold(owner.printed)];
    if (holder.name.empty()) holder.name = holder.listed_as = owner.printed.str();
    return holder;
  }
  const Person& person = context.archive().people[resolved.person];
  Holder& holder = holders[fold(person.sort_name) + " " + person.id];
  holder.name = person.name;
  holder.listed_as = person.sort_name;
  if (person.has_page) holder.href = href(context, context.site.routes.person(person));
  return holder;
}

std::vector<Holder*> in_order(Holders& holders, std::string_view language) {
  std::vector<std::pair<std::string, Holder*>> sorted;
  for (auto& [key, holder] : holders)
    sorted.emplace_back(sort_key(holder.listed_as, language), &holder);
  std::ranges::stable_sort(sorted, {}, &std::pair<std::string, Holder*>::first);
  std::vector<Holder*> order;
  order.reserve(sorted.size());
  for (const auto& [key, holder] : sorted) order.push_back(holder);
  return order;
}

constexpr std::size_t kAppearances = 5;  // of one action: the first and the newest

// Once for each meeting: its action list tells it again.
std::vector<ItemRef> meetings_of(const ActionEntry& entry) {
  std::vector<ItemRef> items;
  for (const ActionEntry::Appearance& appearance : entry.appearances) {
    if (!items.empty() && items.back().meeting == appearance.item.meeting) continue;
    items.push_back(appearance.item);
  }
  return items;
}

}  // namespace

View decision_row(const PageContext& context, const DecisionEntry& entry, std::string_view body) {
  const Item& item = context.item(entry.item);
  const auto& date = context.facts(entry.item.meeting).header.date;
  View view = decision_view(context, entry.item, item.decisions[entry.decision]);
  view.set("iso", date ? iso_date(*date) : std::string());
  view.set("date", date_of(context, entry.item.meeting));
  view.set("body", body);
  view.set("item_title", std::string_view(item.title));
  return view;
}

View action_row(const PageContext& context, const ActionEntry& entry, ActionList list) {
  const ActionEntry::Appearance& first = entry.appearances.front();
  View view = action_view(context, first.item, first.action, standing_now(context, entry));
  const std::size_t owners = context.item(first.item).actions[first.action].owners.size();
  view.set("tells_owners", owners > (list == ActionList::of_holder ? 1 : 0));
  view.set("item", title_told(context.item(first.item)));
  view.set("date", date_of(context, first.item.meeting));
  const std::vector<ItemRef> items = meetings_of(entry);
  const std::size_t skipped = items.size() > kAppearances ? items.size() - kAppearances : 0;
  View::Views appearances;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i == 0 || i > skipped) appearances.push_back(item_link(context, items[i]));
  }
  mark_last(appearances);
  view.set("appearances", std::move(appearances));
  view.set("between",
           skipped == 0 ? std::string() : context.language().count("page.times-between", skipped));
  return view;
}

View::Views actions_by_holder(const PageContext& context,
                              const std::vector<const ActionEntry*>& entries) {
  Holders holders;
  View::Views without_holder;
  for (const ActionEntry* entry : entries) {
    const auto& [item, index] = entry->holding();
    const Action& action = context.item(item).actions[index];
    const auto& resolved = context.item_links(item).owners[index];
    for (std::size_t i = 0; i < action.owners.size(); ++i) {
      holder_of(holders, context, action.owners[i], resolved[i])
          .actions.push_back(action_row(context, *entry, ActionList::of_holder));
    }
    if (action.owners.empty())
      without_holder.push_back(action_row(context, *entry, ActionList::mixed));
  }
  View::Views groups;
  for (auto* holder : in_order(holders, context.language().code())) {
    groups.push_back(group_view(std::move(holder->name), {}, std::move(holder->actions),
                                std::move(holder->href)));
  }
  if (!without_holder.empty()) {
    groups.push_back(group_view(std::string(context.language().text("page.no-holder")), {},
                                std::move(without_holder)));
  }
  return groups;
}

}  // namespace openverslag
