// Paragraphs in which a line break begins a new turn, or a line begins with a label, become two.
#pragma once

#include <vector>

#include "document/document.h"
#include "minutes/known_names.h"
#include "minutes/lexicon.h"

namespace openverslag {

// At "<br>Dhr. Eikman benoemt", "<br>Besluit: …" and a line that begins with "Actie: …". No other
// word or mark changes.
void split_turns(std::vector<Block>& blocks, const Lexicon& lexicon, const KnownNames& known);

}  // namespace openverslag
