// A title as words, to be asked for the phrases of the vocabulary.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/phrase_list.h"

namespace openverslag {

struct TitleWord {
  std::string_view printed;
  std::string folded;  // without the signs around it
  bool begins_part;    // a comma, hyphen or bracket stands before it
};

// Words and hyphened words ("Concept-verslag"); signs part the title.
std::vector<TitleWord> title_words(std::string_view title);

// The words from one on, to be asked for phrases of several lists.
class TitlePhrases {
 public:
  TitlePhrases(const std::vector<TitleWord>& words, std::size_t at);

  // How many words are one of the phrases; 0: none.
  std::size_t length_in(const PhraseList& phrases) const;

 private:
  static constexpr std::size_t kMost = 4;

  std::string joined_;
  std::array<std::size_t, kMost> ends_{};  // of one word, of two, …
  std::size_t count_ = 0;
};

}  // namespace openverslag
