// The vocabulary made ready for running text: which phrases begin with a word, and what they are.
#pragma once

#include <bitset>
#include <cstdint>
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
  letter_detail,
  count,
};

struct Phrase {
  WordClass kind;
  std::vector<WordId> words;
};

// FNV-1a of a folded word, to be made while the word is read.
class WordHash {
 public:
  void add(char byte) { hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 16777619u; }
  void add(std::string_view bytes) {
    for (const char byte : bytes) add(byte);
  }
  // With the high bits folded into the low ones.
  std::uint32_t value() const { return hash_ ^ (hash_ >> 15); }

 private:
  std::uint32_t hash_ = 2166136261u;
};

class Lexicon {
 public:
  void add(WordClass kind, const std::vector<std::string>& folded_phrases);

  WordId id(std::string_view folded) const;
  WordId id(std::string_view folded, WordHash hash) const {
    return slots_[slot_of(folded, hash.value())].word;
  }
  // Does a phrase of this kind begin with the word?
  bool begins(WordId word, WordClass kind) const { return entries_[word].kinds[index(kind)]; }
  // The phrases of this kind that begin with the word, the longest first.
  std::span<const Phrase> phrases(WordId word, WordClass kind) const;

 private:
  struct Entry {
    std::string word;
    std::bitset<static_cast<std::size_t>(WordClass::count)> kinds;
    std::vector<Phrase> phrases;  // by kind; of a kind the longest first
  };
  // Every word of the record is looked up, and most are not there: an open hash table says so at
  // its first look.
  struct Slot {
    std::uint32_t hash = 0;
    WordId word = 0;
  };

  static constexpr std::size_t index(WordClass kind) { return static_cast<std::size_t>(kind); }
  WordId intern(std::string_view folded);
  std::size_t slot_of(std::string_view folded, std::uint32_t hash) const;
  void grow();

  std::vector<Entry> entries_ = std::vector<Entry>(1);
  std::vector<Slot> slots_ = std::vector<Slot>(1024);  // a power of two, at most half of it used
};

}  // namespace openverslag
