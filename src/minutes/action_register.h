// Actions gathered from several places of one item, each once.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "minutes/meeting.h"

namespace openverslag {

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
