#include "minutes/lexicon.h"

#include <algorithm>

#include "minutes/word_bounds.h"

namespace openverslag {

void Lexicon::add(WordClass kind, const PhraseList& folded_phrases) {
  for (const std::string& text : folded_phrases) {
    Phrase phrase{kind, {}};
    std::size_t at = 0;
    while (const auto bounds = next_word(text, at)) {
      phrase.words.push_back(intern(text.substr(bounds->begin, bounds->end - bounds->begin)));
      at = bounds->end;
    }
    if (phrase.words.empty()) continue;
    const WordId first = phrase.words.front();
    begun_[first].add(kind);
    (phrase.words.size() > 1 ? longer_ : single_)[first].add(kind);
    if (phrase.words.size() > 1) pairs_.set(pair_of(first, phrase.words[1]));
    std::vector<Phrase>& phrases = phrases_[first];
    const auto before = [](const Phrase& a, const Phrase& b) {
      return a.kind != b.kind ? a.kind < b.kind : a.words.size() > b.words.size();
    };
    phrases.insert(std::upper_bound(phrases.begin(), phrases.end(), phrase, before),
                   std::move(phrase));
  }
}

// "De" begins a hundred phrases, of which each question is about one kind.
std::span<const Phrase> Lexicon::phrases(WordId word, WordClass kind) const {
  const std::vector<Phrase>& all = phrases_[word];
  const auto before = [](const Phrase& phrase, WordClass one) { return phrase.kind < one; };
  const auto first = std::lower_bound(all.begin(), all.end(), kind, before);
  const auto end =
      std::find_if(first, all.end(), [&](const Phrase& phrase) { return phrase.kind != kind; });
  return {first, end};
}

WordId Lexicon::intern(std::string_view folded) {
  const WordId id = words_.add(folded);
  phrases_.resize(words_.size());
  begun_.resize(words_.size());
  longer_.resize(words_.size());
  single_.resize(words_.size());
  return id;
}

}  // namespace openverslag
