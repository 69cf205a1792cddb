// Does a name at the start of a sentence say who is speaking?
#pragma once

#include "minutes/name_phrases.h"
#include "minutes/sentences.h"

namespace openverslag {

// After "Dhr. Eikman": a verb ("vraagt"), a colon, or one of these behind a party, place or
// function ("(Almelo)", ", portefeuillehouder,", "van de bewoners"). "wordt" and "en" are no
// speech, nor is "heeft zich afgemeld".
bool speaks(const Words& words, const NameGroup& names);

// The same further on in a paragraph that nobody's words open: "heeft" and "sluit" may tell of
// somebody else.
bool says(const Words& words, const NameGroup& names);

// May a clause of its own begin here: "…; Aa stuurt het rond", "… en Bee vult aan"? Not within a
// list of names.
bool begins_clause(const Words& words, std::size_t at);

// The same as `says` of such a clause, where only a verb of speech says it.
bool says_in_clause(const Words& words, const NameGroup& names);

// Behind "volgens Eikman": does a verb follow at once, "volgens Eikman is dat gemeld"?
bool is_quoted(const Words& words, const NameGroup& names);

// Does the verb begin words like "is verhinderd" and "heeft zich voor vandaag afgemeld"?
bool tells_absence(const Words& words, std::size_t verb);

// "is herkiesbaar": is something told of the person before the verb, who says nothing?
bool tells_state(const Words& words, std::size_t verb);

// "Vervolgens licht", "Om 21.50 uur sluit": the word behind the verb, where who speaks may stand;
// 0: the sentence has no such beginning.
std::size_t behind_inverted_verb(const Words& words, const Sentence& sentence);

// "Hij geeft aan", not "Zij hebben": the speaker of the paragraph before goes on.
bool continues_speaking(const Words& words);

// Is it a verb of speech that follows the names at once or behind an apposition, and no other: "Aa
// vraagt", "Aa (gemeente Zand) merkt op"?
bool tells_something(const Words& words, const NameGroup& names);

}  // namespace openverslag
