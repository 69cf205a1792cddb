#include "minutes/whose_words.h"

#include <algorithm>

#include "minutes/speakers.h"

namespace openverslag {
namespace {

using enum WordClass;

// "vraagt" in "DW vraagt", not "heeft": what somebody says.
bool is_told_by(const Words& words, std::size_t verb) {
  return verb < words.size() && words[verb].gap == 0 && !words[verb].capital &&
         words.begins(verb, speech_verb) && !words.begins(verb, doing) &&
         !tells_absence(words, verb) && !tells_state(words, verb);
}

}  // namespace

bool is_monogram_speaking(const Words& words, std::size_t at, const KnownNames& known) {
  const std::size_t length = words[at].end - words[at].begin;
  const bool labels = words.sign_after(at) == ':';
  if (length > 4 || (!labels && (length < 2 || !is_told_by(words, at + 1)))) return false;
  if (!labels && (words.match(at, organisation) > 0 || words.match(at, meeting_subject) > 0))
    return false;
  return known.has_initials(words.printed(at, at + 1));
}

bool is_name_over_words(const Passage& passage, const NameGroup& names) {
  if (passage.kind != PassageKind::paragraph || names.names.size() != 1 || names.end == 0 ||
      names.form != PhraseForm::addressed || names.end != passage.words.size()) {
    return false;
  }
  return std::ranges::any_of(passage.text->marks, [&](const Mark& mark) {
    return mark.kind == MarkKind::italic && mark.begin == 0 &&
           mark.end == passage.text->plain.size();
  });
}

}  // namespace openverslag
