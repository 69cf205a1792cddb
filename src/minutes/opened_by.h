// Who opened a meeting, when that is told behind the verb.
#pragma once

#include <cstddef>
#include <string_view>

#include "minutes/sentences.h"
#include "minutes/words.h"

namespace openverslag {

// "De vergadering wordt om 20 uur geopend door de voorzitter, Aad Bee": the name behind "door" at
// the verb, which is a word of the sentence; empty when none stands there. A song that a meeting is
// opened with is by somebody else.
std::string_view opened_by(const Words& words, const Sentence& sentence, std::size_t verb);

}  // namespace openverslag
