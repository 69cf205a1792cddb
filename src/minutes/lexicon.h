// The vocabulary made ready for running text: which phrases begin with a word, and what they are.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "minutes/word_table.h"
#include "text/phrase_list.h"

namespace openverslag {

enum class WordClass : std::uint8_t {
  honorific,
  plural_honorific,
  title,
  office,
  address_office,
  suffix,
  particle,
  chair,
  secretary,
  pronoun,
  speech_verb,
  absence,
  silent,
  affiliation,
  attribution,
  addition,
  turn,
  conjunction,
  article,
  abbreviation,
  minutes,
  item_word,
  action,
  named_action,
  everyone,
  done,
  open,
  task_verb,
  organisation,
  due,
  dropped,
  postscript,
  decision_label,
  open_label,
  meeting_subject,
  named_body,
  agreed,
  agreed_result,
  rejected,
  rejected_result,
  deferred,
  deferred_result,
  withdrawn,
  withdrawn_result,
  noted,
  noted_result,
  impersonal_result,
  elsewhere,
  decree_article,
  undecided,
  passive_verb,
  perfect_verb,
  infinitive,
  verb_particle,
  condition,
  decision_object,
  decision_adverb,
  manner,
  decision_opener,
  unsettled,
  thanks,
  elected,
  negation,
  clause_opener,
  concluding,
  agreed_in_clause,
  proposal,
  nothing,
  adopted,
  amended,
  opening_verb,
  closing_verb,
  minuting_verb,
  meeting_noun,
  sentence_opener,
  doing,
  state,
  resident,
  visitor,
  resident_opening,
  resident_ending,
  family,
  letter_writer,
  letter_opening,
  resident_act,
  letter,
  letter_act,
  letter_detail,
  count,
};

struct Phrase {
  WordClass kind;
  std::vector<WordId> words;
};

// Several classes at once.
class WordClasses {
 public:
  constexpr WordClasses() = default;
  constexpr WordClasses(std::initializer_list<WordClass> classes) {
    for (const WordClass each : classes) add(each);
  }

  constexpr void add(WordClass one) { part_of(one) |= bit_of(one); }
  constexpr void add(const WordClasses& others) {
    for (std::size_t part = 0; part < parts_.size(); ++part) parts_[part] |= others.parts_[part];
  }
  constexpr bool has(WordClass one) const {
    return (parts_[static_cast<std::size_t>(one) / 64] & bit_of(one)) != 0;
  }
  constexpr bool meets(const WordClasses& other) const {
    return ((parts_[0] & other.parts_[0]) | (parts_[1] & other.parts_[1])) != 0;
  }

 private:
  static constexpr std::uint64_t bit_of(WordClass one) {
    return std::uint64_t{1} << (static_cast<std::size_t>(one) % 64);
  }
  constexpr std::uint64_t& part_of(WordClass one) {
    return parts_[static_cast<std::size_t>(one) / 64];
  }

  static_assert(static_cast<std::size_t>(WordClass::count) <= 128);
  std::array<std::uint64_t, 2> parts_{};
};

class Lexicon {
 public:
  void add(WordClass kind, const PhraseList& folded_phrases);

  WordId id(std::string_view folded) const { return words_.find(folded); }
  // Of a word of eight bytes or fewer (WordTable::find_short).
  WordId id_of_short(std::uint64_t bytes, std::size_t length) const {
    return words_.find_short(bytes, length);
  }
  // Does a phrase of this kind begin with the word?
  bool begins(WordId word, WordClass kind) const { return begun_[word].has(kind); }
  // Of which kinds do phrases begin with it?
  const WordClasses& begun(WordId word) const { return begun_[word]; }
  // A phrase of this kind that has more words?
  bool goes_on(WordId word, WordClass kind) const { return longer_[word].has(kind); }
  // One that has no more?
  bool is_whole(WordId word, WordClass kind) const { return single_[word].has(kind); }
  // May a phrase begin with the two words? A quick look that is right when it says no: "de" begins
  // a hundred phrases, and few of the words behind it are in any.
  bool may_go_on(WordId word, WordId next) const { return pairs_[pair_of(word, next)]; }
  // One of these kinds, when `next` is the word behind it (0: there is none)? As quick.
  bool may_match(WordId word, WordId next, const WordClasses& kinds) const {
    return single_[word].meets(kinds) || (longer_[word].meets(kinds) && may_go_on(word, next));
  }
  // The phrases of this kind that begin with the word, the longest first.
  std::span<const Phrase> phrases(WordId word, WordClass kind) const;

 private:
  static constexpr std::size_t kPairs = std::size_t{1} << 16;
  static std::size_t pair_of(WordId word, WordId next) {
    constexpr std::uint32_t kSpread = 0x9E3779B1u;
    return (word * kSpread + next) * kSpread >> 16;
  }

  WordId intern(std::string_view folded);

  // By WordId. The first three are asked at every word of the record, and lie close together.
  std::vector<WordClasses> begun_ = std::vector<WordClasses>(1);
  std::vector<WordClasses> longer_ = std::vector<WordClasses>(1);
  std::vector<WordClasses> single_ = std::vector<WordClasses>(1);
  std::bitset<kPairs> pairs_;
  // By kind; of a kind the longest first.
  std::vector<std::vector<Phrase>> phrases_ = std::vector<std::vector<Phrase>>(1);
  WordTable words_;
};

}  // namespace openverslag
