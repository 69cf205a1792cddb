#include "minutes/bare_certainty.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "minutes/named_things.h"
#include "text/fold.h"

namespace openverslag {

bool is_called_by_article(const PersonName& name, const Vocabulary& vocabulary) {
  return name.given.empty() && fold(name.particle) == "de" &&
         !holds(vocabulary.article_surnames, fold(name.surname));
}

bool is_clearly_resident(const PersonName& name, Behind behind, LineKind kind, bool is_of_speakers,
                         const Vocabulary& vocabulary) {
  if (behind == Behind::resident) return true;
  const std::string surname = fold(name.surname);
  const bool is_alone = name.particle.empty() && name.given.empty();
  const bool is_subject =
      std::ranges::any_of(vocabulary.subject_endings, [&](const std::string& ending) {
        return surname.size() > ending.size() && surname.ends_with(ending);
      });
  if (is_subject && name.given.empty()) return false;
  // "Veenhof" is somebody, or where something is; a place says nothing.
  const bool says = behind == Behind::speech || behind == Behind::company;
  if (is_alone && !says && is_street(surname, vocabulary)) return false;
  switch (behind) {
    case Behind::mention:
    case Behind::unknown:
      return false;
    case Behind::about:
      return kind == LineKind::list;
    default:
      break;
  }
  return kind == LineKind::list || is_of_speakers || !is_called_by_article(name, vocabulary);
}

namespace {

using enum WordClass;

// "Daarna benadrukt Aa dat …"
bool is_turned(const Words& words, std::size_t at, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestVerb = 2, kLongestOpener = 3;  // words
  for (std::size_t length = 1; length <= kLongestVerb && length < at; ++length) {
    const std::size_t verb = at - length;
    if (words[verb].gap != 0 || words.match(verb, speech_verb) != length ||
        holds(vocabulary.doing_verbs, words.folded(verb)))
      continue;
    for (std::size_t opener = 1; opener <= std::min(verb, kLongestOpener); ++opener) {
      if (words.match(verb - opener, sentence_opener) == opener) return true;
    }
  }
  return false;
}

bool is_digits(std::string_view word) {
  return word.find_first_not_of("0123456789.:") == std::string_view::npos;
}

}  // namespace

std::size_t behind_time(const Words& words, const Vocabulary& vocabulary) {
  std::size_t at = 0;
  while (at < words.size() && is_digits(words.folded(at))) ++at;
  while (at > 0 && at < words.size() && holds(vocabulary.time_words, words.folded(at))) ++at;
  return at;
}

bool has_floor_before(const Words& words, std::size_t at, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestPhrase = 3;  // words
  if (is_turned(words, at, vocabulary)) return true;
  std::string before;
  for (std::size_t back = 1; back <= kLongestPhrase && back <= at; ++back) {
    std::string longer(words.folded(at - back));
    if (!before.empty()) longer.append(" ").append(before);
    before = std::move(longer);
    if (holds(vocabulary.floor_phrases, before) || holds(vocabulary.attributions, before))
      return true;
    if (words[at - back].gap != 0) return false;
  }
  return false;
}

}  // namespace openverslag
