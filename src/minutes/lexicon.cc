#include "minutes/lexicon.h"

#include <algorithm>

#include "minutes/words.h"

namespace openverslag {
namespace {

std::uint32_t hash_of(std::string_view word) {
  WordHash hash;
  hash.add(word);
  return hash.value();
}

}  // namespace

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
    entry.kinds.set(index(kind));
    const auto before = [](const Phrase& a, const Phrase& b) {
      return a.kind != b.kind ? a.kind < b.kind : a.words.size() > b.words.size();
    };
    entry.phrases.insert(
        std::upper_bound(entry.phrases.begin(), entry.phrases.end(), phrase, before),
        std::move(phrase));
  }
}

// "De" begins a hundred phrases, of which each question is about one kind.
std::span<const Phrase> Lexicon::phrases(WordId word, WordClass kind) const {
  const std::vector<Phrase>& all = entries_[word].phrases;
  const auto before = [](const Phrase& phrase, WordClass one) { return phrase.kind < one; };
  const auto first = std::lower_bound(all.begin(), all.end(), kind, before);
  const auto end =
      std::find_if(first, all.end(), [&](const Phrase& phrase) { return phrase.kind != kind; });
  return {first, end};
}

WordId Lexicon::id(std::string_view folded) const {
  return slots_[slot_of(folded, hash_of(folded))].word;
}

WordId Lexicon::intern(std::string_view folded) {
  const std::uint32_t hash = hash_of(folded);
  if (const WordId known = slots_[slot_of(folded, hash)].word) return known;
  if (2 * entries_.size() >= slots_.size()) grow();
  const auto id = static_cast<WordId>(entries_.size());
  entries_.push_back({std::string(folded), 0, {}});
  slots_[slot_of(folded, hash)] = {hash, id};
  return id;
}

// Where the word stands, or would.
std::size_t Lexicon::slot_of(std::string_view folded, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].word != 0 &&
         (slots_[at].hash != hash || entries_[slots_[at].word].word != folded)) {
    at = (at + 1) & mask;
  }
  return at;
}

void Lexicon::grow() {
  slots_.assign(2 * slots_.size(), {});
  for (WordId id = 1; id < entries_.size(); ++id) {
    const std::uint32_t hash = hash_of(entries_[id].word);
    slots_[slot_of(entries_[id].word, hash)] = {hash, id};
  }
}

}  // namespace openverslag
