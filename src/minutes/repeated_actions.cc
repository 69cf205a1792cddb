#include "minutes/repeated_actions.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "minutes/action_register.h"
#include "text/fold.h"

namespace openverslag {

namespace {

struct Said {
  std::size_t item;
  std::size_t action;
};

// What was said before, by its words as a slug.
using SaidByWords = std::unordered_multimap<std::string, Said>;

bool merge(Facts& facts, const SaidByWords& said, Action& again) {
  const auto [first, last] = said.equal_range(slug(again.task()));
  for (auto entry = first; entry != last; ++entry) {
    Action& known = facts.items[entry->second.item].actions[entry->second.action];
    if (!may_have_same_owners(known, again)) continue;
    complete_action(known, std::move(again));
    return true;
  }
  return false;
}

}  // namespace

void merge_repeated_actions(Facts& facts) {
  SaidByWords said;
  for (std::size_t item = 0; item < facts.items.size(); ++item) {
    std::vector<Action>& actions = facts.items[item].actions;
    std::erase_if(actions, [&](Action& action) { return merge(facts, said, action); });
    for (std::size_t index = 0; index < actions.size(); ++index) {
      said.emplace(slug(actions[index].task()), Said{item, index});
    }
  }
}

}  // namespace openverslag
