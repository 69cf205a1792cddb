// Does a sentence say that the meeting decided something, and what?
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/sentences.h"
#include "minutes/words.h"

namespace openverslag {

// How the minutes call the meeting itself: "de vergadering", "men", "Het DVO".
class MeetingSubject {
 public:
  explicit MeetingSubject(std::string_view body);

  // How many words from `at` on are the meeting; 0: none.
  std::size_t match(const Words& words, std::size_t at) const;

 private:
  std::string body_;                     // folded
  std::vector<std::string> body_words_;  // folded
};

// Precise rather than greedy: wishes, plans, questions, reports of the past and what one member
// finds are no decisions.
std::optional<DecisionKind> find_decision(const Words& words, const Sentence& sentence,
                                          const MeetingSubject& subject);

// What the words after "Besluit:" decide.
DecisionKind kind_of_decision(const Words& words, const Sentence& sentence,
                              const MeetingSubject& subject);

// Only a result and its adverbs: "Unaniem aangenomen".
std::optional<DecisionKind> find_bare_result(const Words& words, const Sentence& sentence);

}  // namespace openverslag
