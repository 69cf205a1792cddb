// Words in brackets or quotes inside a name: a first name ("M. (Maarten) Aa"), or a remark.
#pragma once

#include <vector>

#include "text/name_words.h"

namespace openverslag {

inline bool is_aside(const NameWord& word) { return word.in_parentheses || word.in_quotes; }

// Parentheses and quotes count only around a first name: after initials, or one word after another
// first name. Nothing when other words stand in quotes: then it is the name of a thing.
std::vector<NameWord> without_remarks(std::vector<NameWord> words, const NameWords& vocabulary);

}  // namespace openverslag
