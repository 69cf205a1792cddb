// Words that are in another word: "garage" in "parkeergarage".
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "search/word_list.h"

namespace openverslag {

// What the corpus knows as a word, or as a form of one.
using IsWord = std::function<bool(std::string_view)>;

// The parts of a folded form, if it is a compound: views into it, at least four letters each,
// without the letters that link them. Best is a split into two words of the corpus, the longer the
// shorter of them is; after that, one long known word at the end, or at the beginning. Parts that
// are compounds are not cut further.
std::vector<std::string_view> compound_parts(std::string_view form, const WordList& list,
                                             const IsWord& is_word);

}  // namespace openverslag
