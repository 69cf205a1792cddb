// Whether a word that may be somebody's name is something else in the same minutes.
#pragma once

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "heg", "in Aa", "fractie Aa", "(Aa)", "5. Aa en omgeving", an organisation of those present, the
// place of the meeting; and whoever speaks by that name in an item that is not for residents.
bool is_seen_otherwise(const PersonName& name, const Meeting& meeting,
                       const Vocabulary& vocabulary);

}  // namespace openverslag
