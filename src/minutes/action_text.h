// The words of one action taken apart: who, what, when.
#pragma once

#include <cstddef>
#include <string_view>

#include "minutes/known_names.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "minutes/words.h"

namespace openverslag {

// `text` are words without the label "Actie:"; `owners` is what stood between label and colon.
// Without those an owner is looked for at the front ("Aa: brief sturen"), in brackets at the end
// ("brief sturen (Aa)") or as the subject of the sentence ("Dhrn. Aa en Bee gaan verkennen"). Words
// at the end that say how far it is stay in its text.
Action read_action(std::string_view text, std::string_view owners, const KnownNames& known,
                   const Vocabulary& vocabulary);

// Does the text name who is to do it in front or in brackets: "Aa: brief sturen"?
bool names_owner(std::string_view text, const KnownNames& known, const Vocabulary& vocabulary);

// "Aa en Bee", the one owner that a table has, are two when we know them both.
void part_known_owners(Action& action, const KnownNames& known, const Vocabulary& vocabulary);

// "DW/MZ", "Aa en Bee", "allen", "Aa, gereed": nothing but who, and how far it is.
bool is_only_owners(std::string_view text, const KnownNames& known, const Vocabulary& vocabulary);

}  // namespace openverslag
