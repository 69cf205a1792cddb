#include "minutes/joins.h"

#include "minutes/rich_text.h"
#include "minutes/sentences.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool begins_small(std::string_view text) {
  const std::size_t at = text.find_first_not_of("('\"");
  if (at == std::string::npos) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return first >= 'a' && first <= 'z';
  // Small letters with a diacritic, à to ÿ.
  return first == 0xC3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0;
}

bool ends_sentence(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (text[at - 1] == ')' || text[at - 1] == ']' || text[at - 1] == '"')) --at;
  return at == 0 || std::string_view(".?!:;").find(text[at - 1]) != std::string::npos;
}

// A word cut in two keeps its hyphen only before "en" and "of" ("politie- en brandweer").
bool hyphen_stays(std::string_view below, const Vocabulary& vocabulary) {
  return holds(vocabulary.conjunctions, below.substr(0, below.find(' ')));
}

// So much is shown before the cut that a reader finds the place again.
constexpr std::size_t kWordsBeforeCut = 9;

// The sentence across the cut, from at most kWordsBeforeCut words before it.
std::string passage_across(std::string_view text, std::size_t cut, const Vocabulary& vocabulary) {
  // A paragraph over many pages is not read again from its beginning at each cut.
  constexpr std::size_t kLongestPassage = 2000;
  if (cut > kLongestPassage) {
    const std::size_t begin = text.find(' ', cut - kLongestPassage) + 1;
    return passage_across(text.substr(begin), cut - begin, vocabulary);
  }
  const Words words(text, vocabulary.lexicon);
  const std::size_t below = words.index_at(cut);
  for (const Sentence& sentence : split_sentences(words)) {
    if (sentence.stop <= cut || sentence.end <= below) continue;
    const std::size_t first =
        below > sentence.first + kWordsBeforeCut ? below - kWordsBeforeCut : sentence.first;
    const std::size_t begin = first == sentence.first ? sentence.begin : words[first].begin;
    return collapse_space(text.substr(begin, sentence.stop - begin));
  }
  return collapse_space(text);
}

}  // namespace

bool goes_on(std::string_view above, std::string_view below) {
  return !ends_sentence(trim(above)) && begins_small(trim(below));
}

Join join_over_cut(Text& above, const Text& below, const Vocabulary& vocabulary) {
  const std::size_t cut = above.plain.size();
  const bool hyphen = above.plain.ends_with('-') && !hyphen_stays(below.plain, vocabulary);
  if (hyphen) above = slice(above, 0, cut - 1);
  append_text(above, hyphen ? "" : " ", below);
  return {passage_across(above.plain, cut, vocabulary)};
}

}  // namespace openverslag
