// Where words that must not be published stand in a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace openverslag {

struct FoundWords {
  std::size_t begin, end;  // bytes in the text
};

// All of them, one behind another, as whole words: whatever white stands between them, with
// capitals or accents or without, accents as letters of their own or not, with what takes no place
// on paper inside, in digits of any script, and whichever apostrophe and dash there are.
std::vector<FoundWords> find_hidden_words(std::string_view text, std::string_view words);

}  // namespace openverslag
