#include "minutes/impersonal_decisions.h"

#include <algorithm>

#include "minutes/clauses.h"

namespace openverslag {
namespace {

using enum WordClass;

using Kind = std::optional<DecisionKind>;

// "Wordt unaniem goedgekeurd." below what it is about.
Kind decided_without_subject(const Words& words, const Sentence& sentence) {
  if (!words.begins(sentence.first, passive_verb)) return std::nullopt;
  bool negated = false;
  std::size_t at = sentence.first + 1;
  at += skip_adverbs(words, at, sentence.end, negated);
  const auto result = at < sentence.end ? match_result(words, at) : std::nullopt;
  if (!result) return std::nullopt;
  const std::size_t end = result->end + skip_adverbs(words, result->end, sentence.end, negated);
  // "Wordt aangehouden tot de volgende vergadering."
  const bool until = result->kind == DecisionKind::deferred && end - result->end > 0 &&
                     !contains(words, {end, sentence.end}, clause_opener);
  return end == sentence.end || until ? with_negation(result->kind, negated) : std::nullopt;
}

// "… en er wordt besloten dit op te nemen", behind another clause: the order of the words says that
// it is a main clause.
Kind decided_in_second_clause(const Words& words, const Sentence& sentence) {
  for (std::size_t at = sentence.first + 1; at + 3 < sentence.end; ++at) {
    if (words.begins(at, conjunction) && words.folded(at + 1) == "er" &&
        words.begins(at + 2, passive_verb) && words.begins(at + 3, decision_label) &&
        !words.begins(at + 3, open_label)) {
      return refine(words, DecisionKind::agreed, {at + 3, sentence.end});
    }
  }
  return std::nullopt;
}

// "Er wordt besloten om", "Na discussie wordt ingestemd met", "Besloten wordt".
Kind decided_impersonally(const Words& words, const Sentence& sentence) {
  bool negated = false;
  std::size_t at = sentence.first;
  const std::size_t result = words.match(at, impersonal_result);
  // "Besloten is om"
  const bool is_settled = words.begins(at + result, perfect_verb) &&
                          words.begins(at, decision_label) && !words.begins(at, open_label);
  if (result > 0 && (words.begins(at + result, passive_verb) || is_settled)) {
    return refine(words, DecisionKind::agreed, {at + result, sentence.end});
  }
  const std::size_t adverbs = skip_adverbs(words, at, sentence.end, negated);
  at += adverbs;
  // "Er is besloten om"; "er is afgesproken" may tell of other times.
  const bool done = words.begins(at, perfect_verb) && words.begins(at + 1, decision_label) &&
                    !words.begins(at + 1, open_label);
  if (adverbs == 0 || (!words.begins(at, passive_verb) && !done)) return std::nullopt;
  ++at;
  // "Er wordt voor gekozen om": "voor" is an adverb in other sentences.
  if (words.match(at, impersonal_result) == 0) at += skip_adverbs(words, at, sentence.end, negated);
  if (words.match(at, impersonal_result) == 0) return std::nullopt;
  return refine(words, with_negation(DecisionKind::agreed, negated), {at, sentence.end});
}

// "Aad Bee", "Mevrouw Dee", "Hij", "De kandidaten", "De penningmeester"
bool begins_with_persons(const Words& words, const Sentence& sentence) {
  std::size_t at = sentence.first;
  const bool person = words.begins(at, honorific) || words.begins(at, plural_honorific) ||
                      words.begins(at, pronoun);
  if (person) return true;
  const bool article = words.begins(at, WordClass::article);
  if (article) return words.begins(at + 1, decision_object) || words.begins(at + 1, office);
  ++at;
  while (at < sentence.end && words[at].gap == 0 && words.begins(at, particle)) ++at;
  return at < sentence.end && words[at].gap == 0 && words[at].capital;
}

// "… gekozen tot voorzitter", "… benoemd als nieuwe secretaris", from behind the verb on.
bool tells_office(const Words& words, std::size_t at, std::size_t end) {
  constexpr std::size_t kMostWords = 4;
  return contains(words, {at, std::min(at + kMostWords, end)}, office);
}

// "Aad Bee en Cor Dee worden gekozen.", "Hij wordt bij acclamatie herkozen.", "Bea wordt gekozen
// tot voorzitter."
Kind elected_in_passive(const Words& words, const Sentence& sentence) {
  const bool first_name = words[sentence.first].capital && sentence.first + 1 < sentence.end &&
                          words.begins(sentence.first + 1, passive_verb);
  const bool persons = begins_with_persons(words, sentence);
  if (!persons && !first_name) return std::nullopt;
  std::size_t verb = sentence.first + 1;
  while (verb < sentence.end && !words.begins(verb, passive_verb)) {
    if (words.begins(verb, clause_opener) || words[verb].gap == ';') return std::nullopt;
    ++verb;
  }
  bool negated = false;
  for (std::size_t at = verb + 1; at < sentence.end; ++at) {
    if (words.begins(at, elected) && (persons || tells_office(words, at + 1, sentence.end)))
      return with_negation(DecisionKind::agreed, negated);
    negated |= words.begins(at, negation);
    // "als voorzitter"
    if (words.begins(at, affiliation) && words.begins(at + 1, office)) continue;
    const bool open = words.begins(at, clause_opener) || words.begins(at, elsewhere) ||
                      words.match(at, unsettled) > 0 ||
                      words.folded(at).find_first_of("0123456789") != std::string_view::npos;
    if (open || words[at].gap != 0) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DecisionKind> find_impersonal_decision(const Words& words, const Sentence& sentence) {
  for (const auto find : {decided_impersonally, decided_without_subject, decided_in_second_clause,
                          elected_in_passive}) {
    if (const Kind kind = find(words, sentence)) return kind;
  }
  return std::nullopt;
}

}  // namespace openverslag
