// Actions gathered from several places of one item, each once.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

// Takes over what the other telling of the same action knows more: owners, date, state, number.
void complete_action(Action& known, Action&& again);

// Could they have the same owners? Yes when one of them names nobody.
bool may_have_same_owners(const Action& a, const Action& b);

class ActionRegister {
 public:
  // Adds the action, or what it knows more (owners, date, state, number) to the same one: its words
  // are the same but for case and signs, and its owners do not differ. Without words it is none.
  void add(Action action);

  std::vector<Action> take() { return std::move(actions_); }

 private:
  std::vector<Action> actions_;
  std::unordered_multimap<std::string, std::size_t> by_words_;
};

}  // namespace openverslag
