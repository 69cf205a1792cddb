// Running text as words: where each stands, its folded form, and what parts it from the one before.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/lexicon.h"
#include "minutes/word_bounds.h"

namespace openverslag {

struct Word {
  std::uint32_t begin, end;                // bytes in the text
  std::uint32_t folded_begin, folded_end;  // bytes in the folded words
  WordId id;
  // Before it: 0 only blanks, else the first sign ('.', ',', '(', …), '\x80' one beyond ASCII.
  char gap;
  bool capital;
};

class Words {
 public:
  // Both must outlive it.
  Words(std::string_view text, const Lexicon& lexicon);

  std::size_t size() const { return words_.size(); }
  bool empty() const { return words_.empty(); }
  const Word& operator[](std::size_t index) const { return words_[index]; }
  std::string_view text() const { return text_; }
  std::string_view printed(std::size_t first, std::size_t end) const;
  std::string_view folded(std::size_t index) const;
  // What stands between the word and the next one, or the end.
  std::string_view after(std::size_t index) const;
  char sign_after(std::size_t index) const;

  bool begins(std::size_t index, WordClass kind) const {
    return index < words_.size() && lexicon_->begins(words_[index].id, kind);
  }
  bool begins(std::size_t index, const WordClasses& kinds) const {
    return index < words_.size() && lexicon_->begun(words_[index].id).meets(kinds);
  }
  // May `match` find one of these kinds there? A quick look that is right when it says no: "De"
  // begins phrases of many, and few go on with the next word.
  bool may_match(std::size_t index, const WordClasses& kinds) const {
    return begins(index, kinds) &&
           lexicon_->may_match(words_[index].id,
                               index + 1 < words_.size() ? words_[index + 1].id : 0, kinds);
  }
  // Of which kinds do phrases begin among the words [first, end)?
  WordClasses begun(std::size_t first, std::size_t end) const {
    WordClasses kinds;
    for (std::size_t index = first; index < std::min(end, words_.size()); ++index)
      kinds.add(lexicon_->begun(words_[index].id));
    return kinds;
  }
  // How many words from `index` on are a phrase of this kind, parted by blanks; 0: none.
  std::size_t match(std::size_t index, WordClass kind) const {
    if (!begins(index, kind)) return 0;
    return lexicon_->goes_on(words_[index].id, kind) ? match_begun(index, kind) : 1;
  }
  // The first word at or after a byte of the text.
  std::size_t index_at(std::size_t byte) const;
  // "A.", "T.J.M.", "Th.": capitals that each end in a period.
  bool is_initials(std::size_t index) const;
  // "OM", "RIEC": two letters or more, none of them small.
  bool is_all_capitals(std::size_t index) const;
  const Lexicon& lexicon() const { return *lexicon_; }

 private:
  std::size_t match_begun(std::size_t index, WordClass kind) const;
  void add(const WordBounds& bounds, char gap);
  std::size_t add_plain(std::size_t at);

  std::string_view text_;
  const Lexicon* lexicon_;
  std::string folded_;  // the text with small letters of ASCII; behind it, the words beyond ASCII
  std::vector<Word> words_;
};

}  // namespace openverslag
