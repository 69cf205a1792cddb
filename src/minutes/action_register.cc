#include "minutes/action_register.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

bool may_have_same_owners(const Action& a, const Action& b) {
  return a.owners.empty() || b.owners.empty() ||
         std::equal(
             a.owners.begin(), a.owners.end(), b.owners.begin(), b.owners.end(),
             [](const Owner& x, const Owner& y) { return fold(x.printed) == fold(y.printed); });
}

void complete_action(Action& known, Action&& again) {
  if (known.owners.empty()) known.owners = std::move(again.owners);
  if (known.due.empty()) known.due = std::move(again.due);
  if (known.number.empty()) known.number = std::move(again.number);
  if (again.state != ActionState::unknown) known.state = again.state;
}

void ActionRegister::add(Action action) {
  if (action.text.empty()) return;
  std::string words = slug(action.task());
  const auto [first, last] = by_words_.equal_range(words);
  const auto same = std::find_if(first, last, [&](const auto& entry) {
    return may_have_same_owners(actions_[entry.second], action);
  });
  if (same != last) {
    complete_action(actions_[same->second], std::move(action));
    return;
  }
  by_words_.emplace(std::move(words), actions_.size());
  actions_.push_back(std::move(action));
}

}  // namespace openverslag
