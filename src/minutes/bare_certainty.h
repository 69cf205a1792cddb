// How sure it is that a name alone below "Spreekrecht" is a resident's.
#pragma once

#include <cstddef>

#include "minutes/after_bare_name.h"
#include "minutes/resident_lines.h"
#include "minutes/vocabulary.h"
#include "minutes/words.h"
#include "text/name.h"

namespace openverslag {

// "De Fietsbond", which has an article and no name; "De Vries" is somebody.
bool is_called_by_article(const PersonName& name, const Vocabulary& vocabulary);

// Is it hidden without being asked? Whoever says, does or is something there, unless it is called
// as matters ("Verkeersveiligheid"), places ("Veenhof") or clubs ("De Fietsbond") are: a name that
// leaks is worse than a word that is hidden, and told. `is_of_speakers`: below "Insprekers".
bool is_clearly_resident(const PersonName& name, Behind behind, LineKind kind, bool is_of_speakers,
                         const Vocabulary& vocabulary);

// Do the words before make the name at a word that of somebody who speaks? "De voorzitter dankt
// Aa", "het woord aan Aa", "een boom, zegt Aa".
bool has_floor_before(const Words& words, std::size_t at, const Vocabulary& vocabulary);

// The first word behind the time that a line begins with: "20:10 uur: Aa", "20.10 Aa".
std::size_t behind_time(const Words& words, const Vocabulary& vocabulary);

}  // namespace openverslag
