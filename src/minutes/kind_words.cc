#include "minutes/kind_words.h"

namespace openverslag {

std::string_view word_of(DecisionKind kind) {
  switch (kind) {
    case DecisionKind::agreed:
      return "agreed";
    case DecisionKind::rejected:
      return "rejected";
    case DecisionKind::deferred:
      return "deferred";
    case DecisionKind::withdrawn:
      return "withdrawn";
    case DecisionKind::noted:
      break;
  }
  return "noted";
}

std::string_view word_of(ActionState state) {
  switch (state) {
    case ActionState::open:
      return "open";
    case ActionState::done:
      return "done";
    case ActionState::unknown:
      break;
  }
  return "unknown";
}

}  // namespace openverslag
