// Whose words follow, where no name and verb say so.
#pragma once

#include "minutes/known_names.h"
#include "minutes/name_phrases.h"
#include "minutes/passages.h"

namespace openverslag {

// "DW: …", "DW vraagt …": initials of somebody in the header; "DB stelt voor" is no person.
bool is_monogram_speaking(const Words& words, std::size_t at, const KnownNames& known);

// "*Jan Aa*" on a line of its own, over what he says: the names are all there is.
bool is_name_over_words(const Passage& passage, const NameGroup& names);

}  // namespace openverslag
