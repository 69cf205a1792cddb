// What one look at the words of a text tells of the names in it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"
#include "text/name.h"

namespace openverslag {

// Words as numbers: two that are spelled alike, but for capitals and accents, have the same; others
// nearly never. Hyphens and apostrophes part words here.
using WordNumbers = std::vector<std::uint32_t>;

// Adds those of words with a capital. Returns whether one of `signs` is among the words of the
// text.
bool add_capital_words(std::string_view text, const WordSigns& signs, WordNumbers& capitals);

// Of each part of the surname its longest word, also as a genitive: where none of them stands, the
// name does not.
WordNumbers numbers_of(const PersonName& name);

// Of every phrase that calls somebody a resident or a letter writer its longest word.
WordSigns resident_signs(const Vocabulary& vocabulary);

}  // namespace openverslag
