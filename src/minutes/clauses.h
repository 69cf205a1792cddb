// The verb phrases of a clause that decide something.
#pragma once

#include <cstddef>
#include <optional>

#include "minutes/meeting.h"
#include "minutes/words.h"

namespace openverslag {

// The words [begin, end) of a sentence.
struct WordRange {
  std::size_t begin, end;
};

// Without a word that one of the first begins with no verb decides, without one of the second
// nothing tells a result.
inline constexpr WordClasses kDecidingVerbs = {WordClass::withdrawn, WordClass::deferred,
                                               WordClass::rejected, WordClass::noted,
                                               WordClass::agreed};
inline constexpr WordClasses kResultWords = {WordClass::withdrawn_result,
                                             WordClass::deferred_result, WordClass::rejected_result,
                                             WordClass::noted_result, WordClass::agreed_result};

// What the verb at `verb` decides when its other words stand in [rest, end): "stelt … vast", "gaat
// niet akkoord". Not when they are cut off by another clause or by "te" ("vast te stellen").
std::optional<DecisionKind> find_verb_phrase(const Words& words, std::size_t verb, WordRange rest);

struct Result {
  DecisionKind kind;
  std::size_t end;  // words
};

// A word or phrase at `at` that tells the result: "aangenomen", "voor kennisgeving aangenomen".
std::optional<Result> match_result(const Words& words, std::size_t at);

// The first result of several words in the range: "aan te houden", "niet in te stemmen".
std::optional<DecisionKind> find_task(const Words& words, WordRange range);

// "aan te houden" tells more than the "besluit" before it.
std::optional<DecisionKind> refine(const Words& words, std::optional<DecisionKind> kind,
                                   WordRange range);

// "gaat niet akkoord" rejects; "houdt niet aan" decides nothing.
std::optional<DecisionKind> with_negation(DecisionKind kind, bool negated);

// Past adverbs, numbers and "niet"; how many words. Sets `negated` when a negation was among them.
std::size_t skip_adverbs(const Words& words, std::size_t at, std::size_t end, bool& negated);

bool contains(const Words& words, WordRange range, WordClass kind);

}  // namespace openverslag
