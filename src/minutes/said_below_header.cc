#include "minutes/said_below_header.h"

#include "minutes/name_phrases.h"
#include "minutes/sentences.h"

namespace openverslag {
namespace {

constexpr std::size_t kFewestSaid = 4;  // words

// Words that end as a sentence does, and are more than a name.
bool are_sentences(const Text& text, const Words& words) {
  constexpr std::string_view kEnds = ".?!";
  const std::string_view plain = text.plain;
  return words.size() >= kFewestSaid && kEnds.find(plain.back()) != kEnds.npos;
}

}  // namespace

bool is_said_by_somebody(const LabelledText& labelled, const Header& header,
                         const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestName = 40;  // bytes
  if (labelled.label.kind != HeaderField::unknown || header.present.empty() ||
      labelled.label.printed.size() > kLongestName)
    return false;
  if (!are_sentences(labelled.value, Words(labelled.value.plain, vocabulary.lexicon))) return false;
  const Words name(labelled.label.printed, vocabulary.lexicon);
  if (name.empty()) return false;
  const NameGroup group = match_names(name, 0, KnownNames(header), true);
  return group.names.size() == 1 && group.end == name.size() && group.form != PhraseForm::office;
}

bool may_be_value(HeaderField field, const Text& text, const Vocabulary& vocabulary) {
  if (field != HeaderField::chair && field != HeaderField::secretary) return true;
  constexpr std::size_t kMostWords = 14;
  constexpr WordClasses kVerbs = {WordClass::speech_verb, WordClass::opening_verb,
                                  WordClass::passive_verb};
  const Words words(text.plain, vocabulary.lexicon);
  return !are_sentences(text, words) ||
         (words.size() <= kMostWords && split_sentences(words).size() < 2 &&
          !words.begun(0, words.size()).meets(kVerbs));
}

}  // namespace openverslag
