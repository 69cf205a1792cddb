#include "minutes/action_lists.h"

#include "minutes/action_text.h"
#include "text/fold.h"

namespace openverslag {

void ActionLists::leave() {
  owners_ = {};
  head_depth_ = -1;
  owned_depth_ = kNone;
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
