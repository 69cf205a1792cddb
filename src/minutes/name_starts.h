// Where in running text a name may begin, and whether it goes on.
#pragma once

#include <cstddef>

#include "minutes/words.h"

namespace openverslag {

// May a name begin with the word? A quick look, for every word of the record comes by.
bool may_begin_name(const Words& words, std::size_t index);

// Where the plain words from `at` on end, before the next sentence and the word behind an inverted
// verb.
std::size_t end_of_plain(const Words& words, std::size_t at, std::size_t next,
                         std::size_t inverted);

// Does a name that we know only the beginning of go on there: "Jan" of "Jan Pieters", "Jan de Wit"?
bool name_goes_on(const Words& words, std::size_t end);

}  // namespace openverslag
