#include "minutes/speakers.h"

#include <algorithm>

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kLongestAffiliation = 8;  // words

bool is_small(const Words& words, std::size_t index) {
  const char first = words.text()[words[index].begin];
  return !words[index].capital && !(first >= '0' && first <= '9');
}

// A third person's verb ends in "t", as a rule.
bool looks_like_verb(const Words& words, std::size_t index) {
  if (words.begins(index, speech_verb)) return true;
  return words.folded(index).back() == 't' && !words.begins(index, clause_opener);
}

bool is_verb_after_name(const Words& words, std::size_t index, PhraseForm form) {
  if (index >= words.size() || !is_small(words, index)) return false;
  if (words.begins(index, silent) || words.begins(index, conjunction)) return false;
  return form == PhraseForm::addressed || looks_like_verb(words, index);
}

// The first word behind the closing sign of a bracket or apposition that `at` opens.
std::size_t skip_until(const Words& words, std::size_t at, char sign) {
  const std::size_t end = std::min(words.size(), at + kLongestAffiliation);
  for (std::size_t index = at; index < end; ++index) {
    const std::string_view signs = words.after(index);
    if (signs.find_first_of(".!?;") != signs.npos && sign != ')') return words.size();
    if (signs.find(sign) != signs.npos) return index + 1;
  }
  return words.size();
}

// "van de bewoners vraagt": where a verb of speech stands soon, before any sign; or past the end.
std::size_t verb_behind_affiliation(const Words& words, std::size_t at) {
  const std::size_t end = std::min(words.size(), at + kLongestAffiliation);
  for (std::size_t index = at + 1; index < end && words[index].gap == 0; ++index) {
    if (words.begins(index, speech_verb) && is_small(words, index)) return index;
  }
  return words.size();
}

// Where the verb stands after the names, and what is told of them between; or past the end.
std::size_t verb_after(const Words& words, const NameGroup& names) {
  const std::size_t next = names.end;
  if (next >= words.size()) return next;
  const char sign = words[next].gap;
  if (sign == '(' || sign == ',') return skip_until(words, next, sign == '(' ? ')' : ',');
  if (sign != 0) return words.size();
  return words.begins(next, affiliation) ? verb_behind_affiliation(words, next) : next;
}

// Do the other words of the phrase follow the verb, with few words between and no sign?
bool follows_loosely(const Words& words, const Phrase& phrase, std::size_t verb) {
  constexpr std::size_t kMostBetween = 3;
  std::size_t at = verb + 1;
  for (std::size_t part = 1; part < phrase.words.size(); ++part) {
    const std::size_t limit = std::min(words.size(), at + kMostBetween + 1);
    while (at < limit && words[at].gap == 0 && words[at].id != phrase.words[part] &&
           !words.begins(at, clause_opener)) {
      ++at;
    }
    const bool there = at < limit && words[at].gap == 0 && words[at].id == phrase.words[part];
    if (!there) return false;
    ++at;
  }
  return true;
}

// "sluit de vergadering", not "sluit het gesprek af".
bool opens_or_closes(const Words& words, std::size_t verb) {
  constexpr std::size_t kMostBetween = 6;  // "sluit om 21.50 uur de vergadering"
  if (!words.begins(verb, opening_verb) && !words.begins(verb, closing_verb)) return false;
  const std::size_t end = std::min(words.size(), verb + kMostBetween);
  for (std::size_t at = verb + 1; at < end; ++at) {
    if (words.begins(at, meeting_noun)) return true;
  }
  return false;
}

bool is_colon_after(const Words& words, std::size_t index) {
  const std::string_view signs = words.after(index);
  return signs.find_first_not_of(" .*)") == signs.find(':') && signs.find(':') != signs.npos;
}

bool tells(const Words& words, std::size_t verb, WordClass kind) {
  if (!words.begins(verb, kind)) return false;
  return std::ranges::any_of(
      words.lexicon().phrases(words[verb].id, kind),
      [&](const Phrase& phrase) { return follows_loosely(words, phrase, verb); });
}

}  // namespace

bool tells_absence(const Words& words, std::size_t verb) { return tells(words, verb, absence); }

bool tells_state(const Words& words, std::size_t verb) { return tells(words, verb, state); }

std::size_t behind_inverted_verb(const Words& words, const Sentence& sentence) {
  constexpr std::size_t kLongestOpening = 8;  // words
  if (words.match(sentence.first, sentence_opener) == 0) return 0;
  const std::size_t end = std::min(sentence.end, sentence.first + kLongestOpening);
  for (std::size_t at = sentence.first + 1; at + 1 < end; ++at) {
    if (words.begins(at, clause_opener) || words.begins(at, passive_verb)) return 0;
    if (words.begins(at, speech_verb) && is_small(words, at)) return at + 1;
  }
  return 0;
}

bool speaks(const Words& words, const NameGroup& names) {
  if (is_colon_after(words, names.end - 1)) return true;
  const std::size_t verb = verb_after(words, names);
  const bool bracket = names.end < words.size() && words[names.end].gap == '(';
  if (bracket && is_colon_after(words, verb - 1)) return true;
  return is_verb_after_name(words, verb, names.form) && !tells_absence(words, verb) &&
         !tells_state(words, verb);
}

bool says(const Words& words, const NameGroup& names) {
  if (!speaks(words, names)) return false;
  const std::size_t verb = verb_after(words, names);
  if (!words.begins(verb, doing) || opens_or_closes(words, verb)) return true;
  // "Hein heeft nog een voorbeeld" among people by their first names; "dhr. Hein heeft" tells of
  // him.
  return names.form == PhraseForm::bare && !words.begins(verb, perfect_verb) &&
         !words.begins(verb, passive_verb) && words.folded(verb) != "was";
}

bool tells_something(const Words& words, const NameGroup& names) {
  const std::size_t verb = verb_after(words, names);
  return verb < words.size() && is_small(words, verb) && words.begins(verb, speech_verb) &&
         !words.begins(verb, doing) && !tells_absence(words, verb) && !tells_state(words, verb);
}

bool begins_clause(const Words& words, std::size_t at) {
  if (at < 2 || !words[at].capital) return false;
  if (words[at].gap == ';') return true;
  const bool joined =
      words[at].gap == 0 && (words.begins(at - 1, conjunction) || words.begins(at - 1, addition));
  return joined && !words[at - 2].capital && words[at - 1].gap != '(';
}

bool says_in_clause(const Words& words, const NameGroup& names) {
  const std::size_t verb = names.end;
  return names.form != PhraseForm::office && verb < words.size() && words[verb].gap == 0 &&
         words.begins(verb, speech_verb) && !words.begins(verb, doing);
}

bool is_quoted(const Words& words, const NameGroup& names) {
  const std::size_t verb = names.end;
  return verb < words.size() && words[verb].gap == 0 && is_small(words, verb) &&
         looks_like_verb(words, verb);
}

bool continues_speaking(const Words& words) {
  if (words.size() < 2 || !words.begins(0, pronoun) || words[1].gap != 0) return false;
  const std::string_view verb = words.folded(1);
  const bool plural = verb.size() > 3 && verb.substr(verb.size() - 2) == "en";
  return is_small(words, 1) && !plural && !words.begins(1, silent) &&
         !words.begins(1, affiliation) && !tells_absence(words, 1);
}

}  // namespace openverslag
