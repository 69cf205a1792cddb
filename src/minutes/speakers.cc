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

bool is_verb_after_name(const Words& words, std::size_t index, NameForm form) {
  if (index >= words.size() || !is_small(words, index)) return false;
  if (words.begins(index, silent) || words.begins(index, conjunction)) return false;
  return form == NameForm::addressed || looks_like_verb(words, index);
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

// "van de bewoners vraagt": a verb of speech soon, before any sign.
bool verb_follows_affiliation(const Words& words, std::size_t at) {
  const std::size_t end = std::min(words.size(), at + kLongestAffiliation);
  for (std::size_t index = at + 1; index < end && words[index].gap == 0; ++index) {
    if (words.begins(index, speech_verb) && is_small(words, index)) return true;
  }
  return false;
}

bool is_colon_after(const Words& words, std::size_t index) {
  const std::string_view signs = words.after(index);
  return signs.find_first_not_of(" .*)") == signs.find(':') && signs.find(':') != signs.npos;
}

}  // namespace

bool speaks(const Words& words, const NameGroup& names) {
  const std::size_t last = names.end - 1;
  if (is_colon_after(words, last)) return true;
  std::size_t verb = names.end;
  if (verb >= words.size()) return false;
  const char sign = words[verb].gap;
  if (sign == '(' || sign == ',') {
    verb = skip_until(words, verb, sign == '(' ? ')' : ',');
    if (sign == '(' && verb <= words.size() && is_colon_after(words, verb - 1)) return true;
  } else if (sign != 0) {
    return false;
  } else if (words.begins(verb, affiliation)) {
    return verb_follows_affiliation(words, verb);
  }
  return is_verb_after_name(words, verb, names.form);
}

bool continues_speaking(const Words& words) {
  if (words.size() < 2 || !words.begins(0, pronoun) || words[1].gap != 0) return false;
  const std::string_view verb = words.folded(1);
  const bool plural = verb.size() > 3 && verb.substr(verb.size() - 2) == "en";
  return is_small(words, 1) && !plural && !words.begins(1, silent) && !words.begins(1, affiliation);
}

}  // namespace openverslag
