#include "minutes/decision_sentences.h"

#include <algorithm>

#include "minutes/clauses.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kFirstWords = 5;         // in which the thing decided on is named
constexpr std::size_t kLongestSentence = 200;  // words; what is longer is no sentence
constexpr std::size_t kLongestShorthand = 12;  // words of "Verslag van 3 maart 2020 vastgesteld"

using Kind = std::optional<DecisionKind>;

// "aan te houden" tells more than the "besluit" before it.
Kind refine(const Words& words, Kind kind, WordRange range) {
  if (kind != DecisionKind::agreed) return kind;
  const Kind task = find_task(words, range);
  return task ? task : kind;
}

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
  for (; at + 1 < end; ++at) {
    if (words.begins(at, clause_opener)) return std::nullopt;
    if (!words.begins(at, conjunction)) continue;
    if (const Kind kind = find_verb_phrase(words, at + 1, {at + 2, end})) return kind;
  }
  return std::nullopt;
}

// "Het DVO stemt unaniem in met het voorstel", "De raad, gehoord de discussie, besluit".
Kind decided_by_subject(const Words& words, const Sentence& sentence,
                        const MeetingSubject& subject) {
  const std::size_t count = subject.match(words, sentence.first);
  if (count == 0) return std::nullopt;
  std::size_t verb = skip_apposition(words, sentence.first + count, sentence.end);
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

Kind decided_after_adverb(const Words& words, const Sentence& sentence,
                          const MeetingSubject& subject) {
  const std::size_t verb = inverted_verb(words, sentence);
  if (verb + 1 >= sentence.end) return std::nullopt;
  const std::size_t count = subject.match(words, verb + 1);
  if (count == 0) return std::nullopt;
  const std::size_t rest = verb + 1 + count;
  return refine(words, find_verb_phrase(words, verb, {rest, sentence.end}), {rest, sentence.end});
}

bool is_object(const Words& words, std::size_t at) {
  if (words.begins(at, decision_object)) return true;
  // "projectvoorstel", "meerjarenbegroting": the end of a Dutch word says what it is.
  const std::string_view word = words.folded(at);
  for (std::size_t cut = 3; cut + 4 <= word.size(); ++cut) {
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

Kind with_negation(DecisionKind kind, bool negated) {
  if (!negated) return kind;
  if (kind == DecisionKind::agreed) return DecisionKind::rejected;
  return std::nullopt;
}

bool has_number(const Words& words, std::size_t first, std::size_t end) {
  for (std::size_t at = first; at < end; ++at) {
    if (words.folded(at).find_first_of("0123456789") != std::string_view::npos) return true;
  }
  return false;
}

// "wordt ongewijzigd vastgesteld", from the verb on.
Kind passive_result(const Words& words, std::size_t verb, const Sentence& sentence) {
  bool negated = false;
  const std::size_t at = verb + 1 + skip_adverbs(words, verb + 1, sentence.end, negated);
  if (at >= sentence.end) return std::nullopt;
  const auto result = match_result(words, at);
  if (!result || words.begins(result->end, infinitive)) return std::nullopt;
  // "is vastgesteld in 2013" tells of another meeting.
  const bool report =
      words.begins(verb, perfect_verb) && has_number(words, result->end, sentence.end);
  return report ? std::nullopt : with_negation(result->kind, negated);
}

// "Het voorstel wordt unaniem aangenomen."
Kind decided_in_passive(const Words& words, const Sentence& sentence) {
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    const bool parted = at > sentence.first && (words[at].gap == ';' || words[at].gap == ':');
    if (words.begins(at, clause_opener) || parted) break;
    if (!words.begins(at, passive_verb) && !words.begins(at, perfect_verb)) continue;
    return names_object(words, sentence.first, at) ? passive_result(words, at, sentence)
                                                   : std::nullopt;
  }
  return std::nullopt;
}

// "Hiermee wordt het voorstel aangenomen", "Vervolgens wordt het verslag ongewijzigd vastgesteld".
Kind decided_in_inverted_passive(const Words& words, const Sentence& sentence) {
  bool negated = false;
  const std::size_t adverbs = skip_adverbs(words, sentence.first, sentence.end, negated);
  const std::size_t verb = sentence.first + adverbs;
  if (adverbs == 0 || verb + 2 >= sentence.end || !words.begins(verb, passive_verb) ||
      !names_object(words, verb + 1, sentence.end)) {
    return std::nullopt;
  }
  for (std::size_t at = verb + 1; at < sentence.end; ++at) {
    if (words.begins(at, clause_opener) || words[at].gap == ',') return std::nullopt;
    negated |= words.begins(at, negation);
    if (const auto result = match_result(words, at)) return with_negation(result->kind, negated);
  }
  return std::nullopt;
}

// "Er wordt besloten om", "Na discussie wordt ingestemd met", "Besloten wordt".
Kind decided_impersonally(const Words& words, const Sentence& sentence) {
  bool negated = false;
  std::size_t at = sentence.first;
  const std::size_t result = words.match(at, impersonal_result);
  if (result > 0 && words.begins(at + result, passive_verb)) {
    return refine(words, DecisionKind::agreed, {at + result, sentence.end});
  }
  const std::size_t adverbs = skip_adverbs(words, at, sentence.end, negated);
  at += adverbs;
  if (adverbs == 0 || !words.begins(at, passive_verb)) return std::nullopt;
  ++at;
  at += skip_adverbs(words, at, sentence.end, negated);
  if (words.match(at, impersonal_result) == 0) return std::nullopt;
  return refine(words, with_negation(DecisionKind::agreed, negated), {at, sentence.end});
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
    if (result && result->end == sentence.end) return with_negation(result->kind, negated);
  }
  return std::nullopt;
}

// "De voorzitter concludeert dat de vergadering akkoord gaat."
Kind concluded(const Words& words, const Sentence& sentence, const MeetingSubject& subject) {
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    const std::size_t phrase = words.match(at, concluding);
    if (phrase == 0) continue;
    const std::size_t meeting = subject.match(words, at + phrase);
    if (meeting == 0) return std::nullopt;
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

}  // namespace

MeetingSubject::MeetingSubject(std::string_view body) : body_(fold(body)) {
  std::size_t at = 0;
  while (const auto word = next_word(body_, at)) {
    body_words_.emplace_back(body_.substr(word->begin, word->end - word->begin));
    at = word->end;
  }
}

std::size_t MeetingSubject::match(const Words& words, std::size_t at) const {
  if (at >= words.size()) return 0;
  const std::size_t noun = at + words.begins(at, article);
  std::size_t same = 0;
  while (same < body_words_.size() && noun + same < words.size() &&
         words.folded(noun + same) == body_words_[same]) {
    ++same;
  }
  if (same > 0 && same == body_words_.size()) return noun + same - at;
  if (const std::size_t count = words.match(at, meeting_subject)) return count;
  const std::size_t count = words.match(at, named_body);
  if (count == 0 || body_.empty()) return count;
  return body_.find(words.folded(at + count - 1)) == std::string::npos ? 0 : count;
}

std::optional<DecisionKind> find_decision(const Words& words, const Sentence& sentence,
                                          const MeetingSubject& subject) {
  if (sentence.question || sentence.end - sentence.first > kLongestSentence) return std::nullopt;
  if (const Kind kind = concluded(words, sentence, subject)) return kind;
  if (contains(words, {sentence.first, sentence.end}, undecided)) return std::nullopt;
  for (const auto find : {decided_by_subject, decided_after_adverb}) {
    if (const Kind kind = find(words, sentence, subject)) return kind;
  }
  for (const auto find : {decided_in_passive, decided_in_inverted_passive, decided_impersonally,
                          decided_in_shorthand}) {
    if (const Kind kind = find(words, sentence)) return kind;
  }
  return std::nullopt;
}

DecisionKind kind_of_decision(const Words& words, const Sentence& sentence,
                              const MeetingSubject& subject) {
  if (const Kind kind = find_decision(words, sentence, subject)) return *kind;
  if (const Kind kind = find_bare_result(words, sentence)) return *kind;
  return find_task(words, {sentence.first, sentence.end}).value_or(DecisionKind::agreed);
}

std::optional<DecisionKind> find_bare_result(const Words& words, const Sentence& sentence) {
  bool negated = false;
  std::size_t at = sentence.first;
  at += skip_adverbs(words, at, sentence.end, negated);
  const auto result = at < sentence.end ? match_result(words, at) : std::nullopt;
  if (!result) return std::nullopt;
  at = result->end + skip_adverbs(words, result->end, sentence.end, negated);
  return at == sentence.end ? with_negation(result->kind, negated) : std::nullopt;
}

}  // namespace openverslag
