#include "minutes/action_owners.h"

#include <algorithm>

#include "minutes/action_text.h"
#include "minutes/bare_name.h"
#include "minutes/inline_labels.h"
#include "minutes/name_phrases.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {

namespace {

// "Jan", "Jan Jaap": capitals, and small letters behind them.
bool may_be_first_name(std::string_view words) {
  constexpr std::size_t kLongest = 16;  // bytes
  constexpr std::ptrdiff_t kMostBlanks = 1;
  if (words.empty() || words.size() > kLongest || words[0] < 'A' || words[0] > 'Z') return false;
  return std::ranges::count(words, ' ') <= kMostBlanks &&
         words.find_first_of("0123456789/&().") == std::string_view::npos &&
         std::ranges::any_of(words, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::optional<OwnedTask> task_behind_names(const Words& words, const Sentence& sentence,
                                           const KnownNames& known) {
  const std::size_t count = words.match(sentence.first, WordClass::action);
  const std::size_t first = sentence.first + count;
  if (count == 0 || first >= sentence.end || !words[sentence.first].capital ||
      words[first].gap != 0)
    return std::nullopt;
  const NameGroup names = match_names(words, first, known, true);
  const std::size_t task = names.end;
  // "Actie Onno is afgerond" tells of one that was done.
  const bool follows = !names.names.empty() && names.form != PhraseForm::office &&
                       task + 1 < sentence.end && words[task].gap == 0 && !words[task].capital &&
                       !words.begins(task, WordClass::doing) &&
                       !words.begins(task, WordClass::passive_verb);
  if (!follows) return std::nullopt;
  const std::size_t begin = begin_of_words(words, task);
  return OwnedTask{words.printed(first, task), words.text().substr(begin, sentence.stop - begin)};
}

std::optional<OwnedTask> task_before_owners(const Words& words, const Sentence& sentence,
                                            const KnownNames& known, const Vocabulary& vocabulary) {
  constexpr std::size_t kMostOwners = 10;  // words
  for (std::size_t at = sentence.first + 1; at + 1 < sentence.end; ++at) {
    const std::size_t owners = at + words.match(at, WordClass::action);
    if (owners == at || owners >= sentence.end || owners + kMostOwners < sentence.end) continue;
    const bool brackets =
        std::string_view("(<[").find(words.text()[words[at].begin - 1]) != std::string_view::npos;
    const bool marked = words[at].gap != 0 || words.is_all_capitals(at) || words[owners].gap == ':';
    const std::string_view printed = words.printed(owners, sentence.end);
    if (brackets || !marked || !is_only_owners(printed, known, vocabulary)) continue;
    const std::string_view task =
        words.text().substr(sentence.begin, words[at].begin - sentence.begin);
    return OwnedTask{printed, task.substr(0, task.find_last_not_of(" -,") + 1)};
  }
  return std::nullopt;
}

std::string_view find_handle(const Words& words, const KnownNames& known) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].begin == 0 || words.text()[words[at].begin - 1] != '@') continue;
    const NameGroup names = match_names(words, at, known, true);
    if (!names.names.empty()) return words.printed(at, names.end);
  }
  return {};
}

// "Tegen de volgende keer nemen Aa en Bee de tekst door", "Volgende week belt Aa de drukker".
std::string_view owners_behind_verb(const Words& words, const KnownNames& known) {
  constexpr std::size_t kLongestOpening = 8;  // words
  constexpr WordClasses kNoVerbs = {
      WordClass::silent,  WordClass::sentence_opener, WordClass::affiliation, WordClass::particle,
      WordClass::article, WordClass::conjunction,     WordClass::honorific,   WordClass::due};
  const std::size_t end = std::min(words.size(), kLongestOpening);
  for (std::size_t verb = 1; verb + 1 < end && words[verb].gap == 0; ++verb) {
    const std::string_view word = words.folded(verb);
    const bool is_verb = !words[verb].capital && !words.begins(verb, kNoVerbs) &&
                         (word.ends_with('t') || word.ends_with("en"));
    if (!is_verb || words[verb + 1].gap != 0) continue;
    const NameGroup names = match_names(words, verb + 1, known, true);
    const bool acts = !names.names.empty() && names.form != PhraseForm::office &&
                      word.ends_with("en") == (names.names.size() > 1) && names.end < words.size();
    if (acts) return words.printed(verb + 1, names.end);
  }
  return {};
}

// "Jorik gaat de planning bekijken": somebody in no list, by the verb and what ends the sentence.
std::string_view unknown_owner(const Words& words, const Vocabulary& vocabulary) {
  constexpr std::size_t kFewest = 4;  // words
  if (words.size() < kFewest || !words.folded(words.size() - 1).ends_with("en")) return {};
  const auto name = bare_name_at(words, 0, {}, vocabulary);
  const bool acts = name && name->end < words.size() && words[name->end].gap == 0 &&
                    words.begins(name->end, WordClass::task_verb);
  return acts ? words.printed(0, name->end) : std::string_view{};
}

bool is_ticked_person(std::string_view words, std::string_view owner) {
  if (owner.find(' ') == owner.npos || !words.starts_with(owner)) return false;
  std::string_view rest = trim(words.substr(owner.size()));
  const std::size_t dash = std::min(rest.find(' '), rest.size());
  if (rest.substr(0, dash) != "-" && rest.substr(0, dash) != "\u2013") return false;
  rest = trim(rest.substr(dash));
  return !rest.empty() && is_capital(code_point_at(rest, 0).value);
}

bool may_name_owners(std::string_view inside, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 3;
  const Words words(inside, lexicon);
  return words.size() <= kMostWords && may_be_owners(words, 0, words.size());
}

std::optional<OwnedTask> task_behind_bold_name(const Text& text) {
  for (const Mark& mark : text.marks) {
    if (mark.kind != MarkKind::bold || mark.begin != 0) continue;
    const std::string_view words = text.plain;
    const std::size_t colon = words.find(':');
    if (colon == std::string_view::npos || colon > mark.end || colon + 1 < mark.end) break;
    const std::string_view name = trim(words.substr(0, colon));
    const std::string_view task = trim(words.substr(colon + 1));
    if (task.empty() || !may_be_first_name(name)) break;
    return OwnedTask{name, task};
  }
  return std::nullopt;
}

}  // namespace openverslag
