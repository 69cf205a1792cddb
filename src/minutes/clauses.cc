#include "minutes/clauses.h"

#include <algorithm>
#include <array>

namespace openverslag {
namespace {

using enum WordClass;

struct Kind {
  WordClass phrases;
  WordClass results;
  DecisionKind kind;
};

// "Voor kennisgeving aangenomen" and "niet aangenomen" come before "aangenomen".
constexpr std::array kKinds = {
    Kind{withdrawn, withdrawn_result, DecisionKind::withdrawn},
    Kind{deferred, deferred_result, DecisionKind::deferred},
    Kind{rejected, rejected_result, DecisionKind::rejected},
    Kind{noted, noted_result, DecisionKind::noted},
    Kind{agreed, agreed_result, DecisionKind::agreed},
};

bool ends_clause(char gap) { return gap == ';' || gap == ':' || gap == '(' || gap == ')'; }

// Where the clause that `at` stands in ends.
std::size_t end_of_clause(const Words& words, WordRange rest) {
  for (std::size_t at = rest.begin; at < rest.end; ++at) {
    if (words.begins(at, clause_opener) || (at > rest.begin && ends_clause(words[at].gap))) {
      return at;
    }
  }
  return rest.end;
}

// The word behind the rest of the phrase when all of it stands in the clause, in order; 0: not.
std::size_t end_of_phrase(const Words& words, const Phrase& phrase, WordRange clause) {
  std::size_t at = clause.begin;
  for (std::size_t part = 1; part < phrase.words.size(); ++part) {
    while (at < clause.end && words[at].id != phrase.words[part]) ++at;
    if (at == clause.end) return 0;
    ++at;
  }
  return at;
}

// Does the particle before `end` stand last, or before what may follow it ("in met", "aan tot")?
bool closes_clause(const Words& words, std::size_t end) {
  return end >= words.size() || words[end].gap != 0 || words.match(end, decision_adverb) > 0 ||
         words.begins(end, clause_opener) || words.begins(end, conjunction) ||
         words.begins(end, sentence_opener);  // "uit over": the first of two is no preposition
}

// Between a verb and its last word a comma may only stand when that word closes the sentence.
bool is_held_together(const Words& words, WordRange clause, std::size_t end, std::size_t sentence) {
  if (end == clause.begin) return true;  // the verb alone
  if (words.begins(end, infinitive)) return false;
  if (words.begins(end - 1, verb_particle) && !closes_clause(words, end)) return false;
  if (end == sentence) return true;
  return std::none_of(&words[clause.begin], &words[end - 1] + 1,
                      [](const Word& word) { return word.gap == ','; });
}

// "neemt het besluit", where "het besluit" stands alone: its last word, behind an article that is
// none of the phrase ("is het eens").
bool is_noun(const Words& words, const Phrase& phrase, std::size_t end) {
  const std::size_t before = end - 2;
  if (!words.begins(before, article)) return false;
  const std::size_t size = phrase.words.size();
  return size < 2 || phrase.words[size - 2] != words[before].id;
}

// "geen" of "heeft geen bezwaar" is of the phrase itself.
bool is_negated(const Words& words, const Phrase& phrase, WordRange range) {
  const auto own = std::ranges::count_if(
      phrase.words, [&](WordId word) { return words.lexicon().begins(word, negation); });
  std::ptrdiff_t all = 0;
  for (std::size_t at = range.begin; at < range.end; ++at)
    all += words.begins(at, negation) ? 1 : 0;
  return all > own;
}

}  // namespace

std::optional<DecisionKind> with_negation(DecisionKind kind, bool negated) {
  if (!negated) return kind;
  if (kind == DecisionKind::agreed) return DecisionKind::rejected;
  return std::nullopt;
}

std::optional<DecisionKind> refine(const Words& words, std::optional<DecisionKind> kind,
                                   WordRange range) {
  if (kind != DecisionKind::agreed) return kind;
  const auto task = find_task(words, range);
  return task ? task : kind;
}

std::optional<DecisionKind> find_verb_phrase(const Words& words, std::size_t verb, WordRange rest) {
  if (!words.begins(verb, kDecidingVerbs)) return std::nullopt;
  const WordRange clause{rest.begin, end_of_clause(words, rest)};
  std::optional<DecisionKind> decided;
  std::size_t nearest = clause.end + 1;  // "stelt … vast … uit" is "stelt vast"
  for (const Kind& kind : kKinds) {
    if (!words.begins(verb, kind.phrases)) continue;
    for (const Phrase& phrase : words.lexicon().phrases(words[verb].id, kind.phrases)) {
      const std::size_t end =
          phrase.words.size() == 1 ? clause.begin : end_of_phrase(words, phrase, clause);
      if (end == 0 || end >= nearest || !is_held_together(words, clause, end, rest.end)) continue;
      if (end > clause.begin && is_noun(words, phrase, end)) continue;
      nearest = end;
      decided = with_negation(kind.kind, is_negated(words, phrase, {clause.begin, end}));
    }
  }
  return decided;
}

std::optional<Result> match_result(const Words& words, std::size_t at) {
  if (!words.begins(at, kResultWords)) return std::nullopt;
  for (const Kind& kind : kKinds) {
    if (const std::size_t count = words.match(at, kind.results)) {
      return Result{kind.kind, at + count};
    }
  }
  return std::nullopt;
}

std::optional<DecisionKind> find_task(const Words& words, WordRange range) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const auto result = match_result(words, at);
    if (result && result->end > at + 1) return result->kind;
  }
  return std::nullopt;
}

std::size_t skip_adverbs(const Words& words, std::size_t at, std::size_t end, bool& negated) {
  const std::size_t begin = at;
  while (at < end) {
    // "voor kennisgeving" is no adverb, and "conform het voorstel" is no "conform".
    const std::size_t adverb = words.match(at, decision_adverb);
    const auto result = match_result(words, at);
    if (result && result->end - at >= adverb) break;
    if (words.match(at, thanks) > 0) break;
    const char first = words.text()[words[at].begin];
    if (words.begins(at, negation)) {
      negated = true;
      ++at;
    } else if (adverb > 0) {
      at += adverb;
    } else if (first >= '0' && first <= '9') {
      ++at;
    } else {
      break;
    }
  }
  return at - begin;
}

bool contains(const Words& words, WordRange range, WordClass kind) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (words.match(at, kind) > 0) return true;
  }
  return false;
}

}  // namespace openverslag
