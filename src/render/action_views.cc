#include <algorithm>

#include "minutes/kind_words.h"
#include "render/parts.h"

namespace openverslag {

namespace {

View::Views owner_views(const PageContext& context, ItemRef ref, std::size_t index) {
  const Action& action = context.item(ref).actions[index];
  const auto& resolved = context.item_links(ref).owners[index];
  View::Views owners;
  for (std::size_t i = 0; i < action.owners.size(); ++i) {
    owners.push_back(name_view(context, action.owners[i].printed, resolved[i]));
  }
  return owners;
}

// Where in the words each owner ends, when the words begin with all of them: "Dhrn. Aa en Bee gaan
// …". Nothing when they do not.
std::vector<std::size_t> owners_in_words(const Action& action) {
  constexpr std::size_t kLongestJoin = 6;  // ", ", " en ", " and "
  std::vector<std::size_t> ends;
  const std::string& text = action.text;
  std::size_t end = 0;
  for (const Owner& owner : action.owners) {
    const std::string& printed = owner.printed;
    const std::size_t begin = text.find(printed, end);
    const bool is_next = begin != text.npos && !printed.empty() &&
                         (ends.empty() ? begin == 0 : begin - end < kLongestJoin);
    if (!is_next) return {};
    end = begin + printed.size();
    ends.push_back(end);
  }
  const bool whole = end < text.size() && (text[end] == ' ' || text[end] == ',');
  return whole ? ends : std::vector<std::size_t>();
}

// Each owner with what stands behind it, and the words that follow them all: never a name twice.
void add_owners(View& view, const PageContext& context, ItemRef ref, std::size_t index) {
  const Action& action = context.item(ref).actions[index];
  const std::string_view text = action.text;
  const std::vector<std::size_t> ends = owners_in_words(action);
  View::Views owners = owner_views(context, ref, index);
  for (std::size_t i = 0; i < owners.size(); ++i) {
    const bool is_last = i + 1 == owners.size();
    std::string_view join = is_last ? ": " : ", ";
    if (!ends.empty() && is_last) join = text[ends[i]] == ',' ? ", " : " ";
    if (!ends.empty() && !is_last) {
      const std::size_t next = ends[i + 1] - action.owners[i + 1].printed.str().size();
      join = text.substr(ends[i], next - ends[i]);
    }
    owners[i].set("join", join);
  }
  mark_last(owners);
  std::string_view rest = ends.empty() ? text : text.substr(ends.back());
  if (!ends.empty()) rest.remove_prefix(std::min(rest.find_first_not_of(", "), rest.size()));
  view.set("text", text);
  view.set("rest", rest);
  view.set("names_owners", !ends.empty());
  view.set("has_owners", !owners.empty());
  view.set("owners", std::move(owners));
}

void add_standing(View& view, const PageContext& context, const Action& action,
                  const ActionStanding& standing) {
  const std::string_view word = word_of(standing.state);
  const bool is_told = action.text.find(standing.due) != std::string::npos;
  view.set("due", is_told ? std::string_view() : standing.due);
  view.set("state", word);
  view.set("state_label", context.language().text("page.action-" + std::string(word)));
  view.set("is_known", standing.state != ActionState::unknown);
  const auto& done = standing.done;
  view.set("done_href", done ? href(context, *done) : std::string());
  view.set("done_date", done ? date_of(context, done->meeting) : std::string());
}

}  // namespace

std::string action_href(const PageContext& context, ItemRef ref, std::size_t action) {
  const Item& item = context.item(ref);
  if (item.actions[action].block) return href(context, ref, item.actions[action].block);
  std::string target = href(context, ref);
  target.resize(target.find('#') + 1);
  return target += Routes::action_anchor(item, action);
}

View action_view(const PageContext& context, ItemRef ref, std::size_t index,
                 const ActionStanding& standing) {
  View view;
  add_owners(view, context, ref, index);
  add_standing(view, context, context.item(ref).actions[index], standing);
  view.set("href", action_href(context, ref, index));
  view.set("lang", foreign_language(context, ref.meeting));
  return view;
}

View action_then(const PageContext& context, ItemRef ref, std::size_t index) {
  const ActionStanding standing = standing_then(context, ref, index);
  View view = action_view(context, ref, index, standing);
  const bool is_own_place = !context.item(ref).actions[index].block;
  view.set("id", is_own_place ? Routes::action_anchor(context.item(ref), index) : std::string());
  view.set("was_open", standing.state == ActionState::open && standing.done.has_value());
  return view;
}

View::Views actions_then(const PageContext& context, ItemRef ref) {
  View::Views views;
  for (std::size_t action = 0; action < context.item(ref).actions.size(); ++action) {
    views.push_back(action_then(context, ref, action));
  }
  return views;
}

View::Views actions_now(const PageContext& context, ItemRef ref) {
  View::Views views;
  for (std::size_t action = 0; action < context.item(ref).actions.size(); ++action) {
    views.push_back(action_view(context, ref, action, standing_now(context, ref, action)));
    views.back().set("id", std::string());
    views.back().set("was_open", false);
  }
  return views;
}

}  // namespace openverslag
