#include "minutes/action_text.h"

#include <algorithm>
#include <optional>

#include "minutes/action_owners.h"
#include "minutes/action_state.h"
#include "minutes/due_dates.h"
#include "minutes/inline_labels.h"
#include "minutes/name_phrases.h"
#include "minutes/owners.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

constexpr std::size_t kLongestOwner = 10;  // words

struct Span {
  std::size_t begin, end;  // bytes

  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

// Are these names of people we know, initials in capitals, an organisation, or everyone?
bool are_owners(const Words& words, std::size_t first, std::size_t end, const KnownNames& known) {
  if (!may_be_owners(words, first, end)) return false;
  std::size_t capitals = 0;
  for (std::size_t at = first; at < end; ++at) {
    const bool person = known.match(words, at) > 0 || known.has_given(words.folded(at)) ||
                        words.match(at, everyone) > 0 || words.begins(at, honorific) ||
                        words.begins(at, plural_honorific) || words.is_initials(at) ||
                        words.is_all_capitals(at) || words.begins(at, organisation) ||
                        words.begins(at, chair) || words.begins(at, secretary) ||
                        words.begins(at, office);
    if (person) return true;
    capitals += words[at].capital;
  }
  return capitals > 1;  // "Dorpsbelang Holterveen"
}

// Does a colon, or a dash between blanks, part the words before it from those behind?
bool parts_owners(std::string_view signs) {
  return signs.find(':') != signs.npos || signs.find(" - ") != signs.npos ||
         signs.find("\u2013") != signs.npos || signs.find("\u2014") != signs.npos;
}

// "Aa: brief sturen", "Platform Zorg - brief sturen": how many words are owners.
std::size_t count_owners_at_front(const Words& words, const KnownNames& known) {
  for (std::size_t end = 1; end < words.size() && end <= kLongestOwner; ++end) {
    const std::string_view signs = words.after(end - 1);
    if (parts_owners(signs)) return are_owners(words, 0, end, known) ? end : 0;
    if (signs.find_first_of(".;!?") != signs.npos && !is_abbreviated(words, end - 1)) return 0;
  }
  return 0;
}

// The brackets that close the text: "brief sturen (Aa)."
std::optional<Span> last_brackets(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" .");
  if (last == text.npos || text[last] != ')') return std::nullopt;
  const std::size_t open = text.rfind('(');
  if (open == text.npos || open == 0) return std::nullopt;
  return Span{open, last + 1};
}

// "stuurt", not "bellen" nor "uit".
bool is_singular_verb(const Words& words, std::size_t at) {
  const std::string_view verb = words.folded(at);
  const bool singular = words.begins(at, speech_verb) || verb.back() == 't';
  return words.begins(at, task_verb) ||
         (singular && !verb.ends_with("en") && !words.begins(at, silent));
}

// "gaan", "testen de versie van mei"; an infinitive would stand last, behind its object.
bool is_plural_verb(const Words& words, std::size_t at) {
  if (words.begins(at, task_verb)) return true;
  const std::size_t last = words.size() - 1;
  const bool verb = words.folded(at).ends_with("en") && !words.begins(at, silent);
  return verb && at + 1 < last && (words[last].capital || !words.folded(last).ends_with("en"));
}

// "Dhrn. Aa en Bee gaan verkennen": the bytes of the subject; "Aa bellen" has an object in front.
std::optional<Span> find_subject(const Words& words, const KnownNames& known) {
  if (words.size() < 2) return std::nullopt;
  // "DW stuurt"
  const bool monogram = known.has_initials(words.printed(0, 1)) && is_singular_verb(words, 1);
  if (monogram) return Span{words[0].begin, words[0].end};
  const NameGroup names = match_names(words, 0, known, true);
  // "Nieuwe Brug krijgt" looks as much like a name as that of somebody whom we do not know.
  if (names.names.empty() || names.end >= words.size() || words[names.end].gap != 0 ||
      words[names.end].capital) {
    return std::nullopt;
  }
  const bool acts = names.names.size() > 1 ? is_plural_verb(words, names.end)
                                           : is_singular_verb(words, names.end);
  return acts ? std::optional(Span{words[0].begin, words[names.end - 1].end}) : std::nullopt;
}

// "Aa en Bee" are two when we know them both, or when an honorific says so; "Huis in 't Veld" would
// be a house if nobody had that name.
std::vector<Owner> owners_of(std::string_view printed, const KnownNames& known,
                             const Vocabulary& vocabulary) {
  const Words words(printed, vocabulary.lexicon);
  const NameGroup names = words.empty() ? NameGroup{} : match_names(words, 0, known, true);
  const bool is_names = !names.names.empty() && names.form != PhraseForm::office;
  if (!is_names || names.end < words.size()) return read_owners(printed, vocabulary);
  std::vector<Owner> owners;
  std::size_t begin = 0;  // "Dhrn." stands before the first name
  for (const NamePhrase& name : names.names) {
    if (!owners.empty()) begin = name.first;
    for (Owner& owner : read_owners(words.printed(begin, name.end), vocabulary)) {
      if (!owner.name) owner.name = parse_person_name(owner.printed, vocabulary.names);
      owners.push_back(std::move(owner));
    }
  }
  return owners;
}

// Without "actie" in front: "(actie Aa)".
std::string_view without_label(std::string_view text, const Lexicon& lexicon) {
  const Words words(text, lexicon);
  const std::size_t label = words.match(0, action);
  if (label == 0) return text;
  const std::size_t from = text.find_first_not_of(" :", words[label - 1].end);
  return from == text.npos ? std::string_view{} : text.substr(from);
}

std::string_view owners_within(std::string_view text, Span brackets, const Vocabulary& vocabulary) {
  const Span inside{brackets.begin + 1, text.rfind(')', brackets.end)};
  return without_label(inside.in(text), vocabulary.lexicon);
}

// "Brief sturen – Aa", "brief sturen: Bee": the word where owners whom we know begin, behind a
// sign.
std::optional<std::size_t> owners_at_end(const Words& words, const KnownNames& known,
                                         const Vocabulary& vocabulary) {
  for (std::size_t at = words.size(); at > 2 && at + kLongestOwner > words.size();) {
    --at;
    if (!parts_owners(words.after(at - 1))) continue;
    const NameGroup names = match_names(words, at, known, true);
    const bool whole = !names.names.empty() && names.end == words.size();
    const bool met = whole && is_only_owners(words.printed(at, words.size()), known, vocabulary);
    return met ? std::optional(at) : std::nullopt;
  }
  return std::nullopt;
}

// "Brief sturen (Aa)", and further on "(Aa) - is gebeurd".
std::optional<Span> owner_brackets(std::string_view text, const KnownNames& known,
                                   const Vocabulary& vocabulary) {
  for (std::size_t close = text.rfind(')'); close != text.npos;) {
    const auto brackets = last_brackets(text.substr(0, close + 1));
    if (!brackets) break;
    if (is_only_owners(owners_within(text, *brackets, vocabulary), known, vocabulary))
      return brackets;
    close = text.substr(0, brackets->begin).rfind(')');
  }
  return std::nullopt;
}

struct OwnedWords {
  std::string_view owners;
  std::string_view task;
  std::string_view behind;  // more of the task, behind its owners: "brief sturen (Aa) aan de buren"
};

// Behind brackets, when it is words.
std::string_view words_behind(std::string_view text, Span brackets) {
  const std::string_view behind = text.substr(brackets.end);
  const bool are_words = std::ranges::any_of(behind, [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
  });
  return are_words ? behind : std::string_view{};
}

OwnedWords find_owners(const Words& words, const KnownNames& known, const Vocabulary& vocabulary) {
  const std::string_view text = words.text();
  if (const std::size_t count = count_owners_at_front(words, known))
    return {words.printed(0, count), text.substr(begin_of_words(words, count)), {}};
  if (const auto brackets = owner_brackets(text, known, vocabulary)) {
    return {owners_within(text, *brackets, vocabulary), trim(text.substr(0, brackets->begin)),
            words_behind(text, *brackets)};
  }
  if (const auto last = owners_at_end(words, known, vocabulary))
    return {words.printed(*last, words.size()), text.substr(0, words[*last - 1].end), {}};
  if (const auto subject = find_subject(words, known)) return {subject->in(text), text, {}};
  if (const auto handle = find_handle(words, known); !handle.empty()) return {handle, text, {}};
  const auto behind = owners_behind_verb(words, known);
  return {behind.empty() ? unknown_owner(words, vocabulary) : behind, text, {}};
}

}  // namespace

void part_known_owners(Action& action, const KnownNames& known, const Vocabulary& vocabulary) {
  if (action.owners.size() != 1) return;
  action.owners = owners_of(action.owners.front().printed, known, vocabulary);
}

bool names_owner(std::string_view text, const KnownNames& known, const Vocabulary& vocabulary) {
  const Words words(text, vocabulary.lexicon);
  if (!words.empty() && count_owners_at_front(words, known) > 0) return true;
  const std::string task = part_state(text, vocabulary.lexicon).task;
  const auto brackets = last_brackets(task);
  if (!brackets) return false;
  return is_only_owners(owners_within(task, *brackets, vocabulary), known, vocabulary);
}

bool is_only_owners(std::string_view printed, const KnownNames& known,
                    const Vocabulary& vocabulary) {
  const std::string text = part_state(printed, vocabulary.lexicon).task;
  const Words words(text, vocabulary.lexicon);
  if (words.empty() || words.size() > kLongestOwner) return false;
  for (std::size_t at = 1; at < words.size(); ++at) {
    const bool joined = words[at].gap == 0 || words[at].gap == ',' || words[at].gap == '/' ||
                        words[at].gap == '&' || words[at].gap == '+' ||
                        is_abbreviated(words, at - 1);
    if (!joined) return false;
  }
  if (text.find_first_of("0123456789") != text.npos) return false;
  return are_owners(words, 0, words.size(), known);
}

Action read_action(std::string_view printed, std::string_view owners, const KnownNames& known,
                   const Vocabulary& vocabulary) {
  ToldState told = part_state(printed, vocabulary.lexicon);
  // "Aa: gereed" has no other words for its task.
  if (is_only_owners(told.task, known, vocabulary)) told = {.task = std::string(printed)};
  const ToldState held = part_state(owners, vocabulary.lexicon);  // "(actie Aa, gereed)"
  const std::string_view text = told.task;
  const Words words(text, vocabulary.lexicon);
  const OwnedWords found =
      held.task.empty() ? find_owners(words, known, vocabulary) : OwnedWords{held.task, text, {}};
  Action action;
  action.text = collapse_space(std::string(found.task) + std::string(found.behind) + told.words);
  action.owners = owners_of(found.owners, known, vocabulary);
  action.due = find_due(words);
  action.state = told.state == ActionState::unknown ? held.state : told.state;
  tell_state(action, vocabulary.lexicon);
  return action;
}

}  // namespace openverslag
