#include "minutes/decision_sentences.h"

#include "minutes/bare_results.h"
#include "minutes/clauses.h"
#include "minutes/passive_decisions.h"

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kLongestSentence = 200;  // words; what is longer is no sentence

using Kind = std::optional<DecisionKind>;

// The word behind a parenthesis between commas: "Het bestuur, gehoord de discussie, besluit".
std::size_t skip_apposition(const Words& words, std::size_t at, std::size_t end) {
  if (at >= end || words[at].gap != ',') return at;
  for (std::size_t next = at + 1; next < end; ++next) {
    if (words[next].gap == ',') return next;
  }
  return end;
}

// "… en stelt het plan vast", in the same main clause.
Kind find_second_verb(const Words& words, std::size_t at, std::size_t end) {
  if (at >= end) return std::nullopt;
  const bool plural = words.folded(at).ends_with("en");
  for (; at + 1 < end; ++at) {
    if (words.begins(at, clause_opener)) return std::nullopt;
    // After a singular verb "en besluiten" is a noun.
    const bool verb = plural || !words.folded(at + 1).ends_with("en");
    if (!words.begins(at, conjunction) || !verb) continue;
    if (const Kind kind = find_verb_phrase(words, at + 1, {at + 2, end})) return kind;
  }
  return std::nullopt;
}

// "Het DVO stemt unaniem in met het voorstel", "De raad, gehoord de discussie, besluit".
Kind decided_by_subject(const Words& words, const Sentence& sentence,
                        const MeetingSubject& subject) {
  const std::size_t count = subject.match(words, sentence.first);
  if (count == 0) return std::nullopt;
  std::size_t behind = sentence.first + count;
  // "De leden van het klankbord"
  if (words.begins(behind, affiliation)) {
    const std::size_t whole = subject.match(words, behind + 1);
    if (whole > 0) behind += 1 + whole;
  }
  std::size_t verb = skip_apposition(words, behind, sentence.end);
  while (verb < sentence.end) {
    const Kind kind = find_verb_phrase(words, verb, {verb + 1, sentence.end});
    if (kind) return refine(words, kind, {verb, sentence.end});
    const std::size_t adverb = words.match(verb, decision_adverb);
    if (adverb == 0) break;
    verb += adverb;
  }
  return refine(words, find_second_verb(words, verb, sentence.end), {verb, sentence.end});
}

// "Vervolgens stemt de commissie in", "Gehoord de discussie, besluit de raad": where the verb is
// that comes before its subject; the end of the sentence when there is none.
std::size_t inverted_verb(const Words& words, const Sentence& sentence) {
  bool negated = false;
  const std::size_t adverbs = skip_adverbs(words, sentence.first, sentence.end, negated);
  if (negated) return sentence.end;
  if (adverbs > 0) return sentence.first + adverbs;
  for (std::size_t at = sentence.first + 1; at < sentence.end; ++at) {
    if (words[at].gap == ',') return at;
  }
  return sentence.end;
}

// "Met het voorstel van het bestuur gaat de vergadering akkoord": the verb behind other words that
// open the sentence, if nothing before it tells of another day.
Kind decided_behind_opening(const Words& words, const Sentence& sentence,
                            const MeetingSubject& subject) {
  constexpr std::size_t kLongestOpening = 12;  // words
  if (words.match(sentence.first, sentence_opener) == 0) return std::nullopt;
  const std::size_t end = std::min(sentence.end, sentence.first + kLongestOpening);
  for (std::size_t at = sentence.first + 1; at + 1 < end; ++at) {
    // "Met het voorstel van de werkgroep": not everybody who may decide elsewhere does.
    const bool other_day = words.begins(at, elsewhere) && !words.begins(at, organisation);
    const bool open = words.begins(at, clause_opener) || other_day ||
                      words.match(at, unsettled) > 0 || words[at].gap == ',' ||
                      words.folded(at).find_first_of("0123456789") != std::string_view::npos;
    if (open) return std::nullopt;
    const std::size_t count =
        words.begins(at, kDecidingVerbs) ? subject.match(words, at + 1) : std::size_t{0};
    if (count == 0) continue;
    const std::size_t rest = at + 1 + count;
    // "Met klem wijst de raad op de gevaren af": nothing to decide on stands before the verb.
    bool negated = false;
    const std::size_t result = rest + skip_adverbs(words, rest, sentence.end, negated);
    if (!contains(words, {sentence.first, at}, decision_object) || !match_result(words, result))
      return std::nullopt;
    return refine(words, find_verb_phrase(words, at, {rest, sentence.end}), {rest, sentence.end});
  }
  return std::nullopt;
}

Kind decided_after_adverb(const Words& words, const Sentence& sentence,
                          const MeetingSubject& subject) {
  const std::size_t verb = inverted_verb(words, sentence);
  if (verb + 1 >= sentence.end) return std::nullopt;
  const std::size_t count = subject.match(words, verb + 1);
  if (count == 0) return std::nullopt;
  const std::size_t rest = verb + 1 + count;
  return refine(words, find_verb_phrase(words, verb, {rest, sentence.end}), {rest, sentence.end});
}

// "dat het voorstel unaniem is aangenomen", "dat de motie wordt verworpen", from "het" on.
Kind concluded_of_object(const Words& words, std::size_t first, std::size_t end) {
  constexpr std::size_t kFirstWords = 4;
  bool is_object = false;
  bool is_settled = false;
  bool negated = false;
  Kind kind;
  for (std::size_t at = first; at < end; ++at) {
    if (words.begins(at, clause_opener) || words.match(at, unsettled) > 0) return std::nullopt;
    is_object |= at < first + kFirstWords && words.begins(at, decision_object);
    is_settled |= words.begins(at, perfect_verb) || words.begins(at, passive_verb);
    negated |= words.begins(at, negation);
    if (const auto result = is_object && !kind ? match_result(words, at) : std::nullopt)
      kind = with_negation(result->kind, negated);
  }
  return is_settled ? kind : std::nullopt;
}

// "De voorzitter concludeert dat de vergadering akkoord gaat."
Kind concluded(const Words& words, const Sentence& sentence, const MeetingSubject& subject) {
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    const std::size_t phrase = words.match(at, concluding);
    if (phrase == 0) continue;
    const std::size_t meeting = subject.match(words, at + phrase);
    if (meeting == 0) return concluded_of_object(words, at + phrase, sentence.end);
    bool negated = false;
    for (std::size_t verb = at + phrase + meeting; verb < sentence.end; ++verb) {
      negated |= words.begins(verb, negation);
      if (words.begins(verb, clause_opener)) return std::nullopt;
      if (words.match(verb, agreed_in_clause) > 0) {
        return with_negation(DecisionKind::agreed, negated);
      }
    }
    return std::nullopt;
  }
  return std::nullopt;
}

// "stelt vast dat", "vastgesteld door de raad"; but "vastgesteld door de aanwezigen" is decided.
bool is_undecided(const Words& words, const Sentence& sentence, const MeetingSubject& subject) {
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    const std::size_t count = words.match(at, undecided);
    if (count == 0) continue;
    // "approved by general consent"
    if (words.match(at + count - 1, decision_adverb) > 1) continue;
    const bool by =
        words.begins(at + count - 1, verb_particle) && words.begins(at + count - 1, elsewhere);
    if (!by || subject.match(words, at + count) == 0) return true;
  }
  return false;
}

}  // namespace

std::optional<FoundDecision> find_decision(const Words& words, const Sentence& sentence,
                                           const MeetingSubject& subject) {
  if (sentence.question || sentence.end - sentence.first > kLongestSentence) return std::nullopt;
  if (words.begins(sentence.first, condition)) return std::nullopt;
  // Most sentences have no word that could decide, and need not be read for each rule again. A
  // phrase may begin right behind a sentence of adverbs.
  const WordClasses begun = words.begun(sentence.first, sentence.end + 2);
  if (begun.has(concluding)) {
    if (const Kind kind = concluded(words, sentence, subject))
      return FoundDecision{*kind, DecisionRule::sentence};
  }
  if (begun.has(undecided) && is_undecided(words, sentence, subject)) return std::nullopt;
  if (begun.meets(kDecidingVerbs)) {
    for (const auto find : {decided_by_subject, decided_after_adverb, decided_behind_opening}) {
      if (const Kind kind = find(words, sentence, subject))
        return FoundDecision{*kind, DecisionRule::sentence};
    }
  }
  const Kind passive = find_passive_decision(words, sentence, begun);
  return passive ? std::optional(FoundDecision{*passive, DecisionRule::passive}) : std::nullopt;
}

DecisionKind kind_of_decision(const Words& words, const Sentence& sentence,
                              const MeetingSubject& subject) {
  if (const auto found = find_decision(words, sentence, subject)) return found->kind;
  if (const Kind kind = find_bare_result(words, sentence)) return *kind;
  return find_task(words, {sentence.first, sentence.end}).value_or(DecisionKind::agreed);
}

}  // namespace openverslag
