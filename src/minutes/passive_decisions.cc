#include "minutes/passive_decisions.h"

#include <algorithm>

#include "minutes/clauses.h"
#include "minutes/impersonal_decisions.h"

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kFirstWords = 5;         // in which the thing decided on is named
constexpr std::size_t kLongestObject = 24;     // bytes of "begrotingswijziging" and the like
constexpr std::size_t kLongestShorthand = 12;  // words of "Verslag van 3 maart 2020 vastgesteld"

using Kind = std::optional<DecisionKind>;

bool is_object(const Words& words, std::size_t at) {
  if (words.begins(at, decision_object)) return true;
  // "projectvoorstel", "meerjarenbegroting": the end of a Dutch word says what it is.
  const std::string_view word = words.folded(at);
  const std::size_t shortest = word.size() > kLongestObject + 3 ? word.size() - kLongestObject : 3;
  for (std::size_t cut = shortest; cut + 4 <= word.size(); ++cut) {
    const WordId end = words.lexicon().id(word.substr(cut));
    if (end != 0 && words.lexicon().begins(end, decision_object)) return true;
  }
  return false;
}

bool names_object(const Words& words, std::size_t first, std::size_t end) {
  for (std::size_t at = first; at < std::min(end, first + kFirstWords); ++at) {
    if (is_object(words, at)) return true;
  }
  return false;
}

bool has_number(const Words& words, std::size_t first, std::size_t end) {
  for (std::size_t at = first; at < end; ++at) {
    if (words.folded(at).find_first_of("0123456789") != std::string_view::npos) return true;
  }
  return false;
}

// May a result stand there as the last word of its clause, or before what tells how?
bool closes_clause(const Words& words, std::size_t end, std::size_t sentence) {
  return end >= sentence || words[end].gap != 0 || words.begins(end, conjunction) ||
         words.match(end, decision_adverb) > 0;
}

// Does the word say that it is decided another day, by others, or perhaps?
bool is_open(const Words& words, std::size_t at) {
  return words.begins(at, clause_opener) || words.begins(at, elsewhere) ||
         words.match(at, unsettled) > 0 || has_number(words, at, at + 1);
}

// "wordt onder dankzegging aan de secretaris vastgesteld": the result that ends the clause, when
// only words that tell how it is decided stand before it.
Kind last_result(const Words& words, std::size_t verb, const Sentence& sentence) {
  bool negated = false;
  bool tells_how = false;
  for (std::size_t at = verb + 1; at < sentence.end; ++at) {
    if (words[at].gap == '-') continue;  // "op- of aanmerkingen"
    const std::size_t adverb = skip_adverbs(words, at, at + 1, negated);
    tells_how |= words.match(at, manner) > adverb;
    if (!tells_how && adverb > 0) {
      at += adverb - 1;
      continue;
    }
    const bool other = words.begins(at, passive_verb) || words.begins(at, perfect_verb) ||
                       words.begins(at, infinitive) || words.begins(at, speech_verb) ||
                       words[at].gap == ';' || words[at].gap == ':' || words[at].gap == ',';
    if (other || is_open(words, at)) return std::nullopt;
    const auto result = match_result(words, at);
    if (result && closes_clause(words, result->end, sentence.end))
      return with_negation(result->kind, negated);
    if (!tells_how) return std::nullopt;
  }
  return std::nullopt;
}

// Behind "wordt, met dank aan de notulist, …" the word that goes on; `at`: no such words stand
// there.
std::size_t skip_aside(const Words& words, std::size_t at, std::size_t end) {
  constexpr std::size_t kLongestAside = 12;  // words
  if (at >= end || words[at].gap != ',') return at;
  if (words.match(at, manner) == 0 && words.match(at, thanks) == 0) return at;
  for (std::size_t next = at; next < std::min(end, at + kLongestAside + 1); ++next) {
    if (next > at && words[next].gap == ',') return next;
    const bool number = has_number(words, next, next + 1);  // "op pagina 2" is of no other day
    if ((is_open(words, next) && !number) || (next > at && words[next].gap != 0)) break;
  }
  return at;
}

// "wordt ongewijzigd vastgesteld", from the verb on.
Kind passive_result(const Words& words, std::size_t verb, const Sentence& sentence) {
  bool negated = false;
  const std::size_t behind = skip_aside(words, verb + 1, sentence.end);
  if (behind > verb + 1) {
    const std::size_t at = behind + skip_adverbs(words, behind, sentence.end, negated);
    const auto result = at < sentence.end ? match_result(words, at) : std::nullopt;
    return result ? with_negation(result->kind, negated) : std::nullopt;
  }
  const std::size_t at = verb + 1 + skip_adverbs(words, verb + 1, sentence.end, negated);
  if (at >= sentence.end) return std::nullopt;
  const auto result = match_result(words, at);
  // Of minutes it may also be said that they are: "is kort doorgenomen en vastgesteld".
  const bool now = words.begins(verb, passive_verb) ||
                   contains(words, {sentence.first, std::min(sentence.first + 2, verb)}, minutes);
  if (!result) return now ? last_result(words, verb, sentence) : std::nullopt;
  if (words.begins(result->end, infinitive)) return std::nullopt;
  // "is vastgesteld in 2013" tells of another meeting.
  const bool report =
      words.begins(verb, perfect_verb) && has_number(words, result->end, sentence.end);
  return report ? std::nullopt : with_negation(result->kind, negated);
}

// "Dit wordt ter kennisgeving aangenomen.": of whatever it is about, that is a result.
Kind noted_in_passive(const Words& words, std::size_t verb, const Sentence& sentence) {
  bool negated = false;
  const std::size_t at = verb + 1 + skip_adverbs(words, verb + 1, sentence.end, negated);
  const auto result = at < sentence.end ? match_result(words, at) : std::nullopt;
  if (!result || result->kind != DecisionKind::noted || negated) return std::nullopt;
  const std::size_t end = result->end + skip_adverbs(words, result->end, sentence.end, negated);
  return end == sentence.end ? Kind(result->kind) : std::nullopt;
}

// "Het voorstel wordt unaniem aangenomen."
Kind decided_in_passive(const Words& words, const Sentence& sentence) {
  bool in_clause = false;
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    const bool parted = at > sentence.first && (words[at].gap == ';' || words[at].gap == ':');
    if (parted) break;
    // "minutes of 3 May", in English
    const bool of = at > sentence.first && words.begins(at, affiliation) &&
                    (words.begins(at - 1, minutes) || words.begins(at - 1, meeting_noun));
    in_clause |= words.begins(at, clause_opener) && !of;
    // "Het voorstel om de contributie te verhogen wordt aangenomen": behind "te" and its verb the
    // clause is over.
    if (!words.begins(at, passive_verb) && !words.begins(at, perfect_verb)) continue;
    if (in_clause && (at < 2 || !words.begins(at - 2, infinitive))) continue;
    // "Het bestuur wordt unaniem decharge verleend."
    constexpr std::size_t kNext = 3;
    const bool object = names_object(words, sentence.first, at) ||
                        names_object(words, at + 1, std::min(at + kNext, sentence.end));
    return object ? passive_result(words, at, sentence) : noted_in_passive(words, at, sentence);
  }
  return std::nullopt;
}

// "Na het antwoord van de wethouder": the words before "wordt" that tell what went before, if
// nothing in them says that it is decided another day; 0: none.
std::size_t opening_length(const Words& words, const Sentence& sentence) {
  constexpr std::size_t kLongestOpening = 9;  // words
  if (words.match(sentence.first, decision_opener) == 0) return 0;
  const std::size_t end = std::min(sentence.end, sentence.first + kLongestOpening);
  for (std::size_t at = sentence.first; at < end; ++at) {
    if (words.begins(at, passive_verb)) return at - sentence.first;
    if (is_open(words, at)) return 0;
  }
  return 0;
}

// "Hiermee wordt het voorstel aangenomen", "Vervolgens wordt het verslag ongewijzigd vastgesteld".
Kind decided_in_inverted_passive(const Words& words, const Sentence& sentence) {
  bool negated = false;
  std::size_t adverbs = skip_adverbs(words, sentence.first, sentence.end, negated);
  if (!words.begins(sentence.first + adverbs, passive_verb) &&
      !words.begins(sentence.first + adverbs, perfect_verb)) {
    adverbs = opening_length(words, sentence);
    negated = false;
  }
  const std::size_t verb = sentence.first + adverbs;
  // "Hiermee is het verslag vastgesteld."
  const bool done = words.begins(verb, perfect_verb) &&
                    contains(words, {verb + 1, std::min(verb + 4, sentence.end)}, minutes);
  if (adverbs == 0 || verb + 2 >= sentence.end || (!words.begins(verb, passive_verb) && !done) ||
      !names_object(words, verb + 1, sentence.end)) {
    return std::nullopt;
  }
  for (std::size_t at = verb + 1; at < sentence.end; ++at) {
    const bool other = words.begins(at, clause_opener) || words.match(at, unsettled) > 0;
    if (other || words[at].gap == ',') return std::nullopt;
    negated |= words.begins(at, negation);
    if (const auto result = match_result(words, at)) return with_negation(result->kind, negated);
  }
  return std::nullopt;
}

// "Verslag van 3 maart 2020 ongewijzigd vastgesteld."
Kind decided_in_shorthand(const Words& words, const Sentence& sentence) {
  if (sentence.end - sentence.first > kLongestShorthand) return std::nullopt;
  const std::size_t noun = sentence.first + words.begins(sentence.first, article);
  if (noun >= sentence.end || !is_object(words, noun)) return std::nullopt;
  bool negated = false;
  for (std::size_t at = noun + 1; at < sentence.end; ++at) {
    const bool clause = words.begins(at, clause_opener) || words.begins(at, speech_verb) ||
                        words.begins(at, passive_verb) || words.begins(at, perfect_verb);
    if (clause) return std::nullopt;
    negated |= words.begins(at, negation);
    const auto result = match_result(words, at);
    if (!result) continue;
    // "Motie M1: aangenomen met 14 stemmen voor en 3 tegen."
    const std::size_t end = result->end + skip_adverbs(words, result->end, sentence.end, negated);
    if (end == sentence.end || words.match(end, thanks) > 0) {
      return with_negation(result->kind, negated);
    }
  }
  return std::nullopt;
}

// "Motie 1 (fietsveiligheid): ingetrokken.", "Advies: niet akkoord, tenzij de goot lager wordt."
Kind decided_behind_colon(const Words& words, const Sentence& sentence) {
  const std::size_t limit = std::min(sentence.end, sentence.first + kFirstWords + 1);
  for (std::size_t at = sentence.first + 1; at < limit; ++at) {
    if (words.after(at - 1).find(':') == std::string_view::npos) continue;
    if (!is_object(words, sentence.first)) return std::nullopt;
    bool negated = false;
    at += skip_adverbs(words, at, sentence.end, negated);
    const auto result = at < sentence.end ? match_result(words, at) : std::nullopt;
    if (!result) return std::nullopt;
    const bool whole = result->end == sentence.end || words[result->end].gap != 0;
    return whole ? with_negation(result->kind, negated) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool opens_result(const Words& words, const Sentence& sentence) {
  return decided_behind_colon(words, sentence).has_value();
}

std::optional<DecisionKind> find_passive_decision(const Words& words, const Sentence& sentence,
                                                  const WordClasses& begun) {
  const bool tells_result = begun.meets(kResultWords);
  const bool is_passive = begun.has(passive_verb) || begun.has(perfect_verb);
  if (is_passive && (tells_result || begun.has(impersonal_result) || begun.has(elected))) {
    for (const auto find :
         {decided_in_passive, decided_in_inverted_passive, find_impersonal_decision}) {
      if (const Kind kind = find(words, sentence)) return kind;
    }
  }
  if (!tells_result) return std::nullopt;
  const Kind kind = decided_in_shorthand(words, sentence);
  return kind ? kind : decided_behind_colon(words, sentence);
}

}  // namespace openverslag
