// Other forms of a word, so that a form that no record has is still found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/word_list.h"

namespace openverslag {

// What the term of a verb would be without the ending of its person or tense: "parkeert",
// "parkeerde" → "parker" as "parkeren" has; "geparkeerd" too. None when it has no such ending.
std::vector<std::string> verb_terms(std::string_view form, const WordList& list);

// Forms of the word that `form` is a form of, in no order and each perhaps twice: singular, plural,
// infinitive, persons and participle, by the rules of Dutch spelling. Some exist only by the rules,
// which does no harm: nobody asks for them. Only those whose term, or that of the verb, is the
// same.
std::vector<std::string> inflections(std::string_view form, const WordList& list);

}  // namespace openverslag
