// The vocabulary made ready for running text: which phrases begin with a word, and what they are.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
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
  silent,
  affiliation,
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
  undecided,
  passive_verb,
  perfect_verb,
  infinitive,
  decision_object,
  decision_adverb,
  negation,
  clause_opener,
  concluding,
  agreed_in_clause,
  nothing,
  adopted,
  amended,
  count,
};

struct Phrase {
  WordClass kind;
  std::vector<WordId> words;
};

static_assert(static_cast<int>(WordClass::count) <= 64, "a word's classes are bits of one number");

class Lexicon {
 public:
  void add(WordClass kind, const std::vector<std::string>& folded_phrases);

  WordId id(std::string_view folded) const;
  // Does a phrase of this kind begin with the word?
  bool begins(WordId word, WordClass kind) const { return (entries_[word].kinds & bit(kind)) != 0; }
  // All phrases that begin with the word, the longest first.
  std::span<const Phrase> phrases(WordId word) const { return entries_[word].phrases; }

 private:
  struct Entry {
    std::uint64_t kinds = 0;
    std::vector<Phrase> phrases;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>{}(word);
    }
  };

  static constexpr std::uint64_t bit(WordClass kind) { return 1ull << static_cast<int>(kind); }
  WordId intern(const std::string& folded);

  std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
  std::vector<Entry> entries_ = std::vector<Entry>(1);
};

}  // namespace openverslag
