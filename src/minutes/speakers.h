// Does a name at the start of a sentence say who is speaking?
#pragma once

#include "minutes/name_phrases.h"

namespace openverslag {

// After "Dhr. Eikman": a verb ("vraagt"), a colon, or one of these behind a party, place or
// function ("(Almelo)", ", portefeuillehouder,", "van de bewoners"). "wordt" and "en" are no
// speech, nor is "heeft zich afgemeld".
bool speaks(const Words& words, const NameGroup& names);

// Behind "volgens Eikman": does a verb follow at once, "volgens Eikman is dat gemeld"?
bool is_quoted(const Words& words, const NameGroup& names);

// Does the verb begin words like "is verhinderd" and "heeft zich voor vandaag afgemeld"?
bool tells_absence(const Words& words, std::size_t verb);

// "Hij geeft aan", not "Zij hebben": the speaker of the paragraph before goes on.
bool continues_speaking(const Words& words);

}  // namespace openverslag
