#include "render/since.h"

#include <algorithm>
#include <set>

#include "render/lists.h"
#include "render/parts.h"
#include "render/registers.h"

namespace openverslag {

namespace {

constexpr std::size_t kLater = 10;
constexpr std::size_t kDecisions = 3;
constexpr std::size_t kActions = 5;

// Of the newest item that has any.
View::Views latest_decisions(const PageContext& context, const std::vector<ItemRef>& newest) {
  View::Views rows;
  const auto item = std::ranges::find_if(
      newest, [&](const ItemRef& ref) { return !context.item(ref).decisions.empty(); });
  if (item == newest.end()) return rows;
  const std::size_t count = std::min(kDecisions, context.item(*item).decisions.size());
  for (std::uint32_t decision = 0; decision < count; ++decision)
    rows.push_back(decision_row(context, {*item, decision}, context.body_name(item->meeting)));
  return rows;
}

View::Views open_actions(const PageContext& context, const std::vector<ItemRef>& newest) {
  View::Views rows;
  std::set<std::uint32_t> seen;
  for (const ItemRef& ref : newest) {
    for (const std::uint32_t action : context.item_links(ref).actions) {
      const ActionEntry& entry = context.archive().actions[action];
      const bool is_told = entry.state == ActionState::done || rows.size() == kActions;
      if (is_told || !seen.insert(action).second) continue;
      rows.push_back(action_row(context, entry, ActionList::mixed));
    }
  }
  return rows;
}

}  // namespace

std::span<const ItemRef> later_items(const PageContext& context, ItemRef ref) {
  const auto& subject = context.item_links(ref).subject;
  if (!subject) return {};
  const auto& links = context.archive().links;
  const auto& items = context.archive().subjects[*subject].items;
  const MeetingIndex first = leading_file(links, ref.meeting);
  const auto from = std::ranges::lower_bound(items, ItemRef{first, 0});
  const auto to = std::ranges::find_if(
      from, items.end(), [&](ItemRef each) { return leading_file(links, each.meeting) != first; });
  return {to, items.end()};
}

void add_since(View& view, const PageContext& context, ItemRef ref) {
  const bool has_subject = context.item_links(ref).subject.has_value();
  const bool has_date = context.facts(ref.meeting).header.date.has_value();
  const auto later = has_date ? later_items(context, ref) : std::span<const ItemRef>();
  View::Views rows;
  for (const ItemRef& each : later.first(std::min(later.size(), kLater)))
    rows.push_back(item_row(context, each));
  const std::size_t hidden = later.size() - rows.size();
  view.set("since_title", context.language().text("page.since", {date_of(context, ref.meeting)}));
  view.set("is_last", has_subject && has_date && rows.empty());
  view.set("has_since", !rows.empty());
  view.set("since", std::move(rows));
  view.set("more_since",
           hidden == 0 ? std::string() : context.language().count("page.and-more", hidden));
}

void add_matter_now(View& view, const PageContext& context, const Subject& subject) {
  const bool is_shown = context.page.shows != Shows::part && subject.items.size() > 1;
  View::Views decisions;
  View::Views actions;
  std::string address;
  std::string date;
  if (is_shown) {
    const auto newest = newest_first(context, subject.items, &ItemRef::meeting);
    address = href(context, newest.front());
    date = date_of(context, newest.front().meeting);
    decisions = latest_decisions(context, newest);
    actions = open_actions(context, newest);
  }
  view.set("has_now", is_shown);
  view.set("now_href", std::move(address));
  view.set("now_date", std::move(date));
  view.set("has_now_decisions", !decisions.empty());
  view.set("now_decisions", std::move(decisions));
  view.set("has_now_actions", !actions.empty());
  view.set("now_actions", std::move(actions));
}

}  // namespace openverslag
