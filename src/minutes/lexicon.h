// The vocabulary made ready for running text: which phrases begin with a word, and what they are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace openverslag {

// A word of the lexicon; 0 is every word it does not know.
using WordId = std::uint32_t;

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
  void add(WordClass kind, const std::vector<std::string>& folded_phrases);

  WordId id(std::string_view folded) const;
  // Does a phrase of this kind begin with the word?
  bool begins(WordId word, WordClass kind) const { return begun_[word].has(kind); }
  // Of which kinds do phrases begin with it?
  const WordClasses& begun(WordId word) const { return begun_[word]; }
  // A phrase of this kind that has more words?
  bool goes_on(WordId word, WordClass kind) const { return longer_[word].has(kind); }
  // The phrases of this kind that begin with the word, the longest first.
  std::span<const Phrase> phrases(WordId word, WordClass kind) const;

 private:
  struct Entry {
    std::string word;
    std::vector<Phrase> phrases;  // by kind; of a kind the longest first
  };
  // What a word is known by: all that is in it, if it has no more than eight bytes; else a number
  // that others may have too.
  struct Key {
    std::uint64_t value = 0;
    std::uint32_t length = 0;  // in bytes

    bool operator==(const Key&) const = default;
  };
  // Every word of the record is looked up, and most are not there: an open hash table says so at
  // its first look, and its keys say of most others which they are.
  struct Slot {
    Key key;
    WordId word = 0;
  };

  static Key key_of(std::string_view folded);
  WordId intern(std::string_view folded);
  std::size_t slot_of(std::string_view folded, const Key& key) const;
  void grow();

  // By WordId. The first two are asked at every word of the record, and lie close together.
  std::vector<WordClasses> begun_ = std::vector<WordClasses>(1);
  std::vector<WordClasses> longer_ = std::vector<WordClasses>(1);
  std::vector<Entry> entries_ = std::vector<Entry>(1);
  std::vector<Slot> slots_ = std::vector<Slot>(1024);  // a power of two, at most half of it used
};

}  // namespace openverslag
