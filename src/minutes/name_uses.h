// Who speaks in an item and who is mentioned.
#pragma once

#include <vector>

#include "minutes/known_names.h"
#include "minutes/meeting.h"
#include "minutes/passages.h"
#include "minutes/strangers.h"

namespace openverslag {

// In order of appearance. Headings are left out.
std::vector<NameUse> find_name_uses(const std::vector<Passage>& passages, const KnownNames& known,
                                    const Strangers& strangers);

// Does a speaker's turn begin at this word: "Dhr. Eikman benoemt", "Eikman: …", "DW: …"?
bool turn_begins(const Words& words, std::size_t at, const KnownNames& known);

}  // namespace openverslag
