#include "minutes/lexicon.h"

#include <algorithm>
#include <cstring>

#include "minutes/words.h"

namespace openverslag {
namespace {

// In the order of the machine's bytes: for comparing with others that were read here.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at) {
  Number number = 0;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

}  // namespace

// Two numbers that overlap hold all of a short word, and are read at once.
inline Lexicon::Key Lexicon::key_of(std::string_view folded) {
  const std::size_t size = folded.size();
  Key key{0, static_cast<std::uint32_t>(size)};
  if (size > 8) {
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15u;
    for (std::size_t at = 0; at + 8 < size; at += 8) {
      key.value = (key.value ^ number_at<std::uint64_t>(folded, at)) * kSpread;
      key.value ^= key.value >> 29;
    }
    key.value ^= number_at<std::uint64_t>(folded, size - 8);
  } else if (size >= 4) {
    key.value = static_cast<std::uint64_t>(number_at<std::uint32_t>(folded, 0)) << 32 |
                number_at<std::uint32_t>(folded, size - 4);
  } else if (size > 0) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(folded[at]); };
    key.value = static_cast<std::uint64_t>(byte(0)) << 16 | byte(size / 2) << 8 | byte(size - 1);
  }
  return key;
}

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
    begun_[phrase.words.front()].add(kind);
    if (phrase.words.size() > 1) longer_[phrase.words.front()].add(kind);
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
  return slots_[slot_of(folded, key_of(folded))].word;
}

WordId Lexicon::intern(std::string_view folded) {
  const Key key = key_of(folded);
  if (const WordId known = slots_[slot_of(folded, key)].word) return known;
  if (2 * entries_.size() >= slots_.size()) grow();
  const auto id = static_cast<WordId>(entries_.size());
  entries_.push_back({std::string(folded), {}});
  begun_.emplace_back();
  longer_.emplace_back();
  slots_[slot_of(folded, key)] = {key, id};
  return id;
}

// Where the word stands, or would.
std::size_t Lexicon::slot_of(std::string_view folded, const Key& key) const {
  constexpr std::uint64_t kSpread = 0xD6E8FEB86659FD93u;
  constexpr std::size_t kLongestWhole = 8;
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = ((key.value + key.length) * kSpread >> 32) & mask;
  while (slots_[at].word != 0 &&
         (slots_[at].key != key ||
          (key.length > kLongestWhole && entries_[slots_[at].word].word != folded))) {
    at = (at + 1) & mask;
  }
  return at;
}

void Lexicon::grow() {
  slots_.assign(2 * slots_.size(), {});
  for (WordId id = 1; id < entries_.size(); ++id) {
    const Key key = key_of(entries_[id].word);
    slots_[slot_of(entries_[id].word, key)] = {key, id};
  }
}

}  // namespace openverslag
