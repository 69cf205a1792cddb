#include "minutes/lexicon.h"

#include <algorithm>

#include "minutes/words.h"

namespace openverslag {

void Lexicon::add(WordClass kind, const std::vector<std::string>& folded_phrases) {
  for (const std::string& text : folded_phrases) {
    Phrase phrase{kind, {}};
    std::size_t at = 0;
    while (const auto bounds = next_word(text, at)) {
      phrase.words.push_back(intern(text.substr(bounds->begin, bounds->end - bounds->begin)));
      at = bounds->end;
    }
    if (phrase.words.empty()) continue;
    Entry& entry = entries_[phrase.words.front()];
    entry.kinds |= bit(kind);
    const auto longer = [](const Phrase& a, const Phrase& b) {
      return a.words.size() > b.words.size();
    };
    entry.phrases.insert(
        std::upper_bound(entry.phrases.begin(), entry.phrases.end(), phrase, longer),
        std::move(phrase));
  }
}

WordId Lexicon::id(std::string_view folded) const {
  const auto found = ids_.find(folded);
  return found == ids_.end() ? 0 : found->second;
}

WordId Lexicon::intern(const std::string& folded) {
  const auto [entry, added] = ids_.emplace(folded, static_cast<WordId>(entries_.size()));
  if (added) entries_.emplace_back();
  return entry->second;
}

}  // namespace openverslag
