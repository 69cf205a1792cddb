#include "minutes/action_register.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {
namespace {

bool may_be_same(const std::vector<Owner>& a, const std::vector<Owner>& b) {
  return a.empty() || b.empty() ||
         std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Owner& x, const Owner& y) {
           return fold(x.printed) == fold(y.printed);
         });
}

void complete(Action& action, Action&& other) {
  if (action.owners.empty()) action.owners = std::move(other.owners);
  if (action.due.empty()) action.due = std::move(other.due);
  if (action.number.empty()) action.number = std::move(other.number);
  if (other.state != ActionState::unknown) action.state = other.state;
}

}  // namespace

void ActionRegister::add(Action action) {
  if (action.text.empty()) return;
  std::string words = slug(action.text);
  const auto [first, last] = by_words_.equal_range(words);
  const auto same = std::find_if(first, last, [&](const auto& entry) {
    return may_be_same(actions_[entry.second].owners, action.owners);
  });
  if (same != last) {
    complete(actions_[same->second], std::move(action));
    return;
  }
  by_words_.emplace(std::move(words), actions_.size());
  actions_.push_back(std::move(action));
}

}  // namespace openverslag
