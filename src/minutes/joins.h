// Sentences that a page break cut in two.
#pragma once

#include <string_view>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Does `below` go on with a sentence that `above` leaves unfinished?
bool goes_on(std::string_view above, std::string_view below);

// Puts `below` behind `above`: a blank at the cut, a hyphen resolved. Gives the sentence across the
// cut, from at most nine words before it.
Join join_over_cut(Text& above, const Text& below, const Vocabulary& vocabulary);

}  // namespace openverslag
