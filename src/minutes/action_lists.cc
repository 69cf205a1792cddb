#include "minutes/action_lists.h"

#include "minutes/action_list_names.h"
#include "minutes/action_text.h"
#include "text/fold.h"

namespace openverslag {

void ActionLists::leave() {
  owners_ = {};
  by_names_.reset();
  head_depth_ = -1;
  owned_depth_ = kNone;
}

void ActionLists::enter(std::span<const Passage> items) {
  if (!by_names_) by_names_ = is_list_by_names(items, known_, vocabulary_);
}

bool ActionLists::heads(const Passage& passage) {
  std::string_view words = trim(passage.text->plain);
  if (words.ends_with(':')) words.remove_suffix(1);
  if (!is_only_owners(words, known_, vocabulary_)) return false;
  owners_ = words;
  return true;
}

std::optional<OwnedTask> ActionLists::named_task(const Passage& passage) const {
  if (auto bold = task_behind_bold_name(*passage.text)) return bold;
  return by_names_.value_or(false) ? task_behind_bare_name(passage.words, vocabulary_)
                                   : std::nullopt;
}

bool ActionLists::heads_smaller(const Passage& passage, int depth, bool smaller_follows) {
  if (depth <= head_depth_) owners_ = {};
  if (!smaller_follows) return false;
  const std::string_view text = trim(passage.text->plain);
  const bool colon = text.ends_with(':');
  const std::string_view words = text.substr(0, text.size() - (colon ? 1 : 0));
  if (is_only_owners(words, known_, vocabulary_)) {
    owners_ = words;
    head_depth_ = depth;
    return true;
  }
  const bool alone = colon || passage.words.size() == 1;
  return alone && read_action(text, {}, known_, vocabulary_).owners.empty();
}

bool ActionLists::explains(const Action& action, const ListItem& item) {
  if (item.depth <= owned_depth_) owned_depth_ = kNone;
  const bool named = !action.owners.empty() && owners_.empty();
  const bool explains = item.depth > owned_depth_ && !item.ticked && !named;
  if (!explains && !action.owners.empty()) owned_depth_ = item.depth;
  return explains;
}

}  // namespace openverslag
