// Sentences of running text: abbreviations, initials and decimals do not end one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "minutes/words.h"

namespace openverslag {

struct Sentence {
  std::size_t first, end;   // words
  std::size_t begin, stop;  // bytes, signs included
  bool question;

  std::string_view in(std::string_view text) const { return text.substr(begin, stop - begin); }
};

std::vector<Sentence> split_sentences(const Words& words);

}  // namespace openverslag
