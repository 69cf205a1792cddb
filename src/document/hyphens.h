// Words that were cut in two at the end of a line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/page_lines.h"

namespace openverslag {

enum class LineEnd : std::uint8_t {
  blank,         // two words
  hyphen_stays,  // "boa-" + "politie"
  hyphen_goes,   // "ver-" + "gadering"
};

// Knows the words that stand whole somewhere in a document: there is no better dictionary of the
// names and compounds it may hold.
class Hyphens {
 public:
  void learn(const std::vector<PageLine>& lines);

  // `above` ends a line and `below` begins the next. In doubt the hyphen stays: it was printed.
  LineEnd between(std::string_view above, std::string_view below) const;

  // Of a word without hyphen that fills a line: is what follows the rest of it?
  bool is_one_word(std::string_view above, std::string_view below) const;

  static std::string without_hyphen(std::string_view word);

 private:
  bool knows(const std::string& folded) const { return words_.contains(folded); }
  bool cuts_words() const;

  // How often each stands there; folded, without punctuation around them.
  std::map<std::string, std::size_t, std::less<>> words_;
  std::size_t lines_ = 0;
  std::size_t cut_lines_ = 0;
};

}  // namespace openverslag
