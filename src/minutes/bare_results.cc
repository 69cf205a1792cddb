#include "minutes/bare_results.h"

#include "minutes/clauses.h"
#include "minutes/passive_decisions.h"

namespace openverslag {
namespace {

using enum WordClass;

bool has_no_verb(const Words& words, WordRange range) {
  return !contains(words, range, speech_verb) && !contains(words, range, passive_verb) &&
         !contains(words, range, condition);
}

// "Akkoord, op een punt na", "Aangehouden tot de vergadering van mei": no other verb follows.
bool is_tail(const Words& words, WordRange rest) {
  constexpr std::size_t kLongestTail = 14;  // words
  if (rest.begin >= rest.end || rest.end - rest.begin > kLongestTail) return false;
  const bool opens = words[rest.begin].gap == ',' || words[rest.begin].gap == ';' ||
                     (words.begins(rest.begin, sentence_opener) &&
                      !words.begins(rest.begin, verb_particle));  // "vastgesteld in de vergadering"
  return opens && has_no_verb(words, rest);
}

// "…, het verslag is goedgekeurd": nothing stands behind the result.
bool closes_with_agreement(const Words& words, const Sentence& sentence) {
  constexpr std::size_t kLongestResult = 4;  // words
  const std::size_t from = sentence.end - std::min(kLongestResult, sentence.end - sentence.first);
  for (std::size_t at = from; at < sentence.end; ++at) {
    const auto result = match_result(words, at);
    if (result && result->end == sentence.end) return result->kind == DecisionKind::agreed;
  }
  return false;
}

}  // namespace

std::optional<DecisionKind> find_bare_result(const Words& words, const Sentence& sentence) {
  bool negated = false;
  std::size_t at = sentence.first;
  at += skip_adverbs(words, at, sentence.end, negated);
  const auto result = at < sentence.end ? match_result(words, at) : std::nullopt;
  if (!result) return std::nullopt;
  at = result->end + skip_adverbs(words, result->end, sentence.end, negated);
  const bool is_whole = at == sentence.end || words.match(at, thanks) > 0 ||
                        is_tail(words, {result->end, sentence.end});
  return is_whole ? with_negation(result->kind, negated) : std::nullopt;
}

std::optional<DecisionKind> find_last_result(const Words& words, const Sentence& sentence) {
  std::size_t part = sentence.end;
  while (part > sentence.first + 1 && words[part - 1].gap != ';') --part;
  --part;
  if (part <= sentence.first || sentence.question) return std::nullopt;
  if (contains(words, {sentence.first, part}, speech_verb)) return std::nullopt;
  Sentence last = sentence;
  last.first = part;
  return find_bare_result(words, last);
}

std::optional<DecisionKind> find_result_behind_none(const Words& words, const Sentence& sentence) {
  if (sentence.question || !closes_with_agreement(words, sentence)) return std::nullopt;
  bool none = false;
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    if (words.begins(at, speech_verb) && !words.begins(at, doing)) return std::nullopt;
    Sentence rest = sentence;
    rest.first = at;
    if (none && words[at].gap == ',') {
      const auto result = find_bare_result(words, rest);
      return result ? result
                    : find_passive_decision(words, rest, words.begun(at, sentence.end + 2));
    }
    none |= words.begins(at, negation);
  }
  return std::nullopt;
}

std::optional<DecisionKind> find_opening_result(const Words& words, const Sentence& sentence) {
  constexpr std::size_t kMostWords = 14;
  const auto result = match_result(words, sentence.first);
  const WordRange rest{result ? result->end : sentence.end, sentence.end};
  const bool is_short = sentence.end - sentence.first <= kMostWords;
  if (!result || sentence.question || !is_short || !has_no_verb(words, rest) ||
      contains(words, rest, perfect_verb))
    return std::nullopt;
  return result->kind;
}

}  // namespace openverslag
